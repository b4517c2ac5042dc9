import { QueueServiceClient } from '@azure/storage-queue';
import type { BrakesView } from '../../functions/src/operations';
import { dataAndDevOpsGroupId, people, serviceDesignersGroupId } from '../../local/seed';
import type { Problem } from '../../src/domain/kernel';
import type { NextBoardView } from '../../src/domain/leanCoffee';
import type { UpcomingSessionsView } from '../../src/domain/sessions';
import type { HandMadeSeries, SeriesView } from '../../src/domain/series';
import { openWorld, type World } from '../world/openWorld';
import { untilEmpty } from '../world/untilEmpty';
import { waitUntil } from '../world/waitUntil';

const community = `communities/${serviceDesignersGroupId}`;
const lead = 'starter';
const mailbox = 'communities@harbourcoast.example';
const [grace, sian, priya, daniel, harriet] = ['grace', 'sian', 'priya', 'daniel', 'harriet'].map((name) =>
  String(people[name as keyof typeof people].mail).toLowerCase(),
) as [string, string, string, string, string];
const rhythm = {
  ...{ kind: 'everyWeeks', weeks: 2, startsOn: '2026-03-05', weekday: 'thursday', time: '11:00', minutes: 60 },
  timeZone: 'Europe/London',
};
const everyOtherThursday = { type: 'weekly', interval: 2, daysOfWeek: ['thursday'] };

interface Mailbox {
  readonly events: readonly {
    readonly id: string;
    readonly subject: string;
    readonly start: { dateTime: string };
    readonly body: { readonly content: string };
    readonly onlineMeeting: { readonly joinUrl: string } | null;
  }[];
  readonly messages: readonly {
    readonly kind: string;
    readonly subject: string;
    readonly body: { readonly content: string };
  }[];
}

describe('a series that somebody has made by hand', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ now: '2026-02-25T09:00:00Z' });
  });
  afterAll(() => world.stop());

  const at = (day: string, time: string) => ({ dateTime: `${day}T${time}:00`, timeZone: 'Europe/London' });
  async function graph<Body>(token: string, method: string, path: string, body?: object): Promise<Body> {
    const answer = await fetch(`${world.origin}/v1.0${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${text}`);
    return (text ? JSON.parse(text) : undefined) as Body;
  }
  const tokenOf = (address: string) => world.mint({ as: address, audience: 'graph', scopes: ['Calendars.ReadWrite'] });
  const meeting = (subject: string, attendees: readonly string[], overrides: object = {}) => ({
    ...{ subject, start: at('2026-03-05', '11:00'), end: at('2026-03-05', '12:00') },
    attendees: attendees.map((address) => ({ emailAddress: { address }, type: 'required' })),
    recurrence: { pattern: everyOtherThursday, range: { type: 'noEnd', startDate: '2026-03-05' } },
    ...overrides,
  });
  /** @returns its id in the calendar of who made it */
  const make = async (organiser: string, ...of: Parameters<typeof meeting>) =>
    (await graph<{ id: string }>(await tokenOf(organiser), 'POST', '/me/events', meeting(...of))).id;

  const mailboxOf = (address: string) => world.tenantTool<Mailbox>('GET', `mailboxes/${encodeURIComponent(address)}`);
  const look = async () => (await world.call<SeriesView>(lead, 'GET', `${community}/series`)).body;
  async function find(subject: string): Promise<HandMadeSeries> {
    const found = (await look()).series.find((one) => one.subject === subject);
    if (!found) throw new Error(`no series ${subject}`);
    return found;
  }
  const adopt = async (subject: string, body: object = {}) =>
    world.call<SeriesView & Problem>(lead, 'POST', `${community}/series/${(await find(subject)).id}/adopt`, body);
  const leave = async (subject: string) =>
    world.call<SeriesView>(lead, 'POST', `${community}/series/${(await find(subject)).id}/leave`);
  /** Leads change only so often a day what they count on. */
  async function comeTo(now: string): Promise<void> {
    await world.tenantTool('PUT', 'clock', { now });
    await waitUntil('the new day', async () => {
      const { board } = (await world.call<NextBoardView>(lead, 'GET', `${community}/leanCoffee`)).body;
      return (board?.serverTime ?? '') >= now;
    });
  }
  /** The days on which somebody has something in their calendar, by its subject. */
  const daysOf = async (address: string, subject: RegExp) =>
    (await mailboxOf(address)).events
      .filter((event) => subject.test(event.subject))
      .map(({ start }) => start.dateTime.slice(0, 10))
      .sort();
  const ours = /Service Designers/;
  const mailsAbout = async (address: string, subject: string) =>
    (await mailboxOf(address)).messages.filter((message) =>
      `${message.subject} ${message.body.content}`.includes(subject),
    );
  async function sessionsSent() {
    const { sessions } = (await world.call<UpcomingSessionsView>(lead, 'GET', `${community}/sessions`)).body;
    return sessions.length > 0 && sessions.every(({ invitation }) => invitation === 'sent') && sessions;
  }
  /** Has every session's invitation brought in line now. */
  async function sendAll(): Promise<void> {
    const { sessions } = (await world.call<UpcomingSessionsView>(lead, 'GET', `${community}/sessions`)).body;
    for (const { id } of sessions) await world.call(lead, 'POST', `${community}/sessions/${id}/invitation/send`);
    await untilEmpty(
      QueueServiceClient.fromConnectionString(world.azurite.connectionString).getQueueClient('invitations'),
    );
    await waitUntil('all invitations', sessionsSent, 20_000);
  }

  it('is found once the mailbox is on it, by leads, with how many members it invites', async () => {
    await make(sian, 'Design hour', [mailbox, grace, priya, 'rhian@elsewhere.example']);
    await make(sian, 'Without us', [grace, priya]);
    const { mailbox: shown, series } = await look();
    expect(shown).toBe(mailbox);
    expect(series).toMatchObject([
      { subject: 'Design hour', organiser: { mail: people.sian.mail }, isOurs: false, state: 'found', membersIn: 3 },
    ]);
    expect(series[0]?.membersOut).toBe(3);
    expect(series[0]?.dates.slice(0, 3)).toEqual([
      { startsAt: '2026-03-05T11:00:00.000Z', endsAt: '2026-03-05T12:00:00.000Z' },
      { startsAt: '2026-03-19T11:00:00.000Z', endsAt: '2026-03-19T12:00:00.000Z' },
      { startsAt: '2026-04-02T10:00:00.000Z', endsAt: '2026-04-02T11:00:00.000Z' },
    ]);
    // Nothing is planned yet.
    expect(series[0]?.withoutSession).toBe(series[0]?.dates.length);
    const denied = await world.call<Problem>('member', 'GET', `${community}/series`);
    expect([denied.status, denied.body.code]).toEqual([403, 'onlyLeads']);
  });

  it('is no business of another community that shares the mailbox and one of its members', async () => {
    const circle = `communities/${dataAndDevOpsGroupId}/series`;
    const theirs = [people.tomasz, people.rhys, people.callum].map(({ mail }) => String(mail));
    await make(people.dafydd.mail!, 'Circle', [mailbox, ...theirs, grace]);
    const seen = (await world.call<SeriesView>(String(people.rhys.mail), 'GET', circle)).body.series;
    expect(seen.map(({ subject }) => subject)).toEqual(['Circle']);
    expect((await look()).series.map(({ subject }) => subject)).toEqual(['Design hour']);
    // Whoever learns its name can't end it either.
    const path = `${community}/series/${seen[0]!.id}/adopt`;
    const refused = await world.call<Problem>(lead, 'POST', path, { until: '2026-03-05' });
    expect([refused.status, refused.body.code]).toEqual([404, 'seriesUnknown']);
    await world.runTimer('followSeries');
    await world.runTimer('sendNotices');
    expect((await mailsAbout(people.dafydd.mail!, 'Circle')).filter(({ kind }) => kind === 'message')).toEqual([]);
  });

  it('keeps Guildhall from inviting its people a second time, once it is adopted', async () => {
    expect((await adopt('Design hour')).status).toBe(200);
    expect((await adopt('Design hour')).body.series).toMatchObject([{ subject: 'Design hour', state: 'adopted' }]);
    const { body: plan } = await world.call<{ etag: string }>(lead, 'GET', `${community}/plan`);
    const saved = { etag: plan.etag, cadence: rhythm, cancelWithoutTopics: null };
    expect((await world.call(lead, 'PUT', `${community}/plan`, saved)).status).toBe(200);
    expect((await find('Design hour')).withoutSession).toBe(0);
    expect((await world.call(lead, 'POST', `${community}/plan/release`)).status).toBe(202);
    await waitUntil('the invitations', sessionsSent, 20_000);
    for (const address of [grace, sian, priya]) expect(await daysOf(address, ours)).toEqual([]);
    for (const address of [daniel, harriet]) expect((await daysOf(address, ours)).length).toBeGreaterThan(5);
  });

  it('invites by Guildhall again whoever is taken off one date of it', async () => {
    const token = await tokenOf(sian);
    const days = await graph<{ value: { id: string; start: { dateTime: string }; attendees: object[] }[] }>(
      token,
      'GET',
      '/me/calendarView?startDateTime=2026-03-18&endDateTime=2026-03-20',
    );
    const [date] = days.value.filter(({ start }) => start.dateTime.startsWith('2026-03-19'));
    const attendees = meeting('', [mailbox, grace]).attendees;
    await graph(token, 'PATCH', `/me/events/${encodeURIComponent(date!.id)}`, { attendees });
    await world.runTimer('followSeries');
    await sendAll();
    expect(await daysOf(priya, ours)).toEqual(['2026-03-19']);
    expect(await daysOf(grace, ours)).toEqual([]);
  });

  it('ends politely: its organiser is asked once, and from the next day on everybody is invited', async () => {
    await comeTo('2026-02-26T10:00:00Z');
    const asked = await adopt('Design hour', { until: '2026-04-02' });
    expect(asked.status).toBe(200);
    expect(asked.body.series).toMatchObject([{ state: 'ending', until: '2026-04-02' }]);
    expect((await adopt('Design hour', { until: '2026-04-02' })).status).toBe(200);
    await world.runTimer('followSeries');
    await world.runTimer('sendNotices');
    const letters = await waitUntil('the letter', async () => {
      const about = (await mailsAbout(sian, 'Design hour')).filter(({ kind }) => kind === 'message');
      return about.length > 0 && about;
    });
    expect(letters).toHaveLength(1);
    // Another day, or adopting it anew, is no reason to ask again.
    expect((await adopt('Design hour', { until: '2026-04-16' })).status).toBe(200);
    await leave('Design hour');
    const refused = await adopt('Design hour', { until: '2026-04-02' });
    expect([refused.status, refused.body.code]).toEqual([429, 'seriesChangedTooOften']);
    expect(refused.body.detail).toMatch(
      /at most 3 times in 24 hours\. Nothing was changed; .*27 February 2026 at 10:0/,
    );
    expect((await find('Design hour')).state).toBe('found');
    await comeTo('2026-02-27T11:00:00Z');
    expect((await adopt('Design hour', { until: '2026-04-02' })).status).toBe(200);
    for (const timer of ['followSeries', 'sendNotices']) await world.runTimer(timer);
    const afterwards = (await mailsAbout(sian, 'Design hour')).filter(({ kind }) => kind === 'message');
    expect(afterwards).toHaveLength(1);
    // Siân reads Welsh.
    expect(letters[0]!.subject).toContain('2 Ebrill 2026');
    expect(letters[0]!.body.content).toContain('Service Designers');
    await sendAll();
    expect(await daysOf(grace, ours)).not.toContain('2026-04-02');
    expect(await daysOf(grace, ours)).toContain('2026-04-16');
    expect(await daysOf(priya, ours)).toEqual(expect.arrayContaining(['2026-03-19', '2026-04-16']));
  });

  it('is seen to have ended as its organiser was asked to', async () => {
    const token = await tokenOf(sian);
    const { value } = await graph<{ value: { id: string; subject: string }[] }>(token, 'GET', '/me/events');
    const { id } = value.find(({ subject }) => subject === 'Design hour')!;
    await graph(token, 'PATCH', `/me/events/${encodeURIComponent(id)}`, {
      recurrence: {
        pattern: everyOtherThursday,
        range: { type: 'endDate', startDate: '2026-03-05', endDate: '2026-04-02' },
      },
    });
    await world.runTimer('followSeries');
    expect(await find('Design hour')).toMatchObject({ state: 'adopted', until: '2026-04-02' });
    await graph(token, 'POST', `/me/events/${encodeURIComponent(id)}/cancel`, {});
    await world.runTimer('followSeries');
    expect(await find('Design hour')).toMatchObject({ state: 'ended', dates: [] });
  });

  it('has its Teams meeting shared by those whom Guildhall invites beside it', async () => {
    const online = { isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' };
    await make(priya, 'Second try', [mailbox, daniel], online);
    const planned = (await world.call<UpcomingSessionsView>(lead, 'GET', `${community}/sessions`)).body.sessions;
    expect((await find('Second try')).covers).toEqual({ sessions: planned.length, members: 2 });
    expect((await adopt('Second try')).status).toBe(200);
    await sendAll();
    expect(await daysOf(daniel, ours)).toEqual([]);
    const { events } = await mailboxOf(harriet);
    const link = (await mailboxOf(daniel)).events.find(({ subject }) => subject === 'Second try')!.onlineMeeting!
      .joinUrl;
    const theirs = events.filter(({ subject }) => ours.test(subject));
    expect(theirs).toHaveLength(planned.length);
    for (const { body, onlineMeeting } of theirs) {
      expect(body.content).toContain(`href="${link.replace(/&/g, '&amp;')}"`);
      expect([onlineMeeting, body.content.match(/meetup-join/g)?.length]).toEqual([null, 1]);
    }
    // A host keeps the list of sessions for a second.
    await waitUntil('the link of the series at every session', async () => {
      const { sessions } = (await world.call<UpcomingSessionsView>(lead, 'GET', `${community}/sessions`)).body;
      return sessions.length === planned.length && sessions.every(({ joinUrl }) => joinUrl === link);
    });
  });

  it('is not counted on any more when a lead leaves it', async () => {
    expect((await leave('Second try')).body.series.find(({ subject }) => subject === 'Second try')?.state).toBe(
      'found',
    );
    expect((await leave('Second try')).status).toBe(200);
    await sendAll();
    expect((await daysOf(daniel, ours)).length).toBeGreaterThan(5);
    // Each session has a meeting of its own now, and the same one for everybody.
    const linksOf = async (address: string) =>
      (await mailboxOf(address)).events
        .filter(({ subject }) => ours.test(subject))
        .map(({ onlineMeeting }) => onlineMeeting?.joinUrl);
    const links = await linksOf(daniel);
    expect(new Set(links).size).toBe(links.length);
    expect(links).not.toContain(undefined);
    expect(await linksOf(harriet)).toEqual(links);
  });

  it('of our own mailbox is ended by Guildhall, and its people hear of it once', async () => {
    await comeTo('2026-03-02T09:00:00Z');
    const tools = await world.mint({ app: 'tools', roles: ['Calendars.ReadWrite'] });
    await graph(tools, 'POST', `/users/${mailbox}/events`, meeting('Made by the mailbox', [grace, harriet]));
    expect(await find('Made by the mailbox')).toMatchObject({ isOurs: true, membersIn: 2 });
    // The answer to the change gets lost on the way back.
    await world.tenantTool('POST', 'faults', { match: { method: 'PATCH', path: '/events/' }, drop: 'after' });
    const ended = await adopt('Made by the mailbox', { until: '2026-03-26' });
    expect(ended.status).toBe(200);
    await adopt('Made by the mailbox', { until: '2026-03-26' });
    await world.runTimer('followSeries');
    const days = await daysOf(grace, /Made by the mailbox/);
    expect(days).toEqual(['2026-03-05', '2026-03-19']);
    const kinds = (await mailsAbout(grace, 'Made by the mailbox')).map(({ kind }) => kind);
    expect(kinds).toEqual(['update', 'invitation']);
  });

  it('of our own mailbox gets another last day twice in a day, also when it is left meanwhile', async () => {
    const subject = 'Made by the mailbox';
    expect((await adopt(subject, { until: '2026-03-19' })).status).toBe(200);
    await leave(subject);
    expect((await find(subject)).state).toBe('found');
    const refused = await adopt(subject, { until: '2026-03-12' });
    expect([refused.status, refused.body.code]).toEqual([429, 'seriesEndedTooOften']);
    expect(refused.body).toHaveProperty('from');
    expect(refused.body.detail).toMatch(/at most 2 times in 24 hours\. Nothing was changed; .*3 March 2026/);
    expect((await find(subject)).state).toBe('found');
    await comeTo('2026-03-03T10:00:00Z');
    // The day it has already mails nobody.
    expect((await adopt(subject, { until: '2026-03-19' })).status).toBe(200);
    expect((await daysOf(grace, /Made by the mailbox/)).at(-1)).toBe('2026-03-19');
  });

  it('of our own mailbox stays as it is while an administrator holds back everything, and is ended afterwards', async () => {
    const tools = await world.mint({ app: 'tools', roles: ['Calendars.ReadWrite'] });
    await graph(tools, 'POST', `/users/${mailbox}/events`, meeting('Held', [harriet]));
    const brake = `operations/brakes/${serviceDesignersGroupId}`;
    await world.call('administrator', 'PUT', brake, { stopped: true, reason: 'Budget week' });
    expect((await adopt('Held', { until: '2026-03-05' })).status).toBe(200);
    expect((await daysOf(harriet, /Held/)).length).toBeGreaterThan(1);
    await world.call('administrator', 'PUT', brake, { stopped: false, held: 'send' });
    await waitUntil('the end', async () => {
      await world.runTimer('followSeries');
      return (await daysOf(harriet, /Held/)).length === 1;
    });
  });

  it('is counted on without an end when what was held is dropped, and its organiser is asked when a lead wants it anew', async () => {
    await make(daniel, 'Held back', [mailbox, priya]);
    const brake = `operations/brakes/${serviceDesignersGroupId}`;
    await world.call('administrator', 'PUT', brake, { stopped: true, reason: 'Budget week' });
    expect((await adopt('Held back', { until: '2026-03-05' })).status).toBe(200);
    await world.runTimer('followSeries');
    const { brakes } = (await world.call<BrakesView>('administrator', 'GET', 'operations/brakes')).body;
    expect(brakes.find(({ scope }) => scope === serviceDesignersGroupId)?.held?.recipients).toBe(1);
    await world.call('administrator', 'PUT', brake, { stopped: false, held: 'drop' });
    const letters = async () => (await mailsAbout(daniel, 'Held back')).filter(({ kind }) => kind === 'message');
    for (const timer of ['followSeries', 'sendNotices']) await world.runTimer(timer);
    expect(await letters()).toEqual([]);
    expect(await find('Held back')).toMatchObject({ state: 'adopted' });
    expect(await find('Held back')).not.toHaveProperty('until');
    await comeTo('2026-03-04T11:00:00Z');
    expect((await adopt('Held back', { until: '2026-03-05' })).status).toBe(200);
    await waitUntil('the letter', async () => {
      for (const timer of ['followSeries', 'sendNotices']) await world.runTimer(timer);
      return (await letters()).length === 1;
    });
  });

  it.each([
    [{ until: '2026-03-01' }, 400, 'seriesEndsInThePast'],
    [{ until: '2026-02-30' }, 400, 'noSuchSeriesEnd'],
    [{ until: '2028-01-01' }, 400, 'seriesEndsTooFarAhead'],
    [{ until: '2026-03-04' }, 400, 'seriesBeginsLater'],
  ])('is not adopted with %j, and the lead reads why', async (body, status, code) => {
    const refused = await adopt('Second try', body);
    expect([refused.status, refused.body.code]).toEqual([status, code]);
    expect(refused.body.detail).toMatch(/^[A-Z].*Nothing was changed.*\.$/);
    expect((await find('Second try')).state).toBe('found');
  });

  it('is not adopted when its organiser hides whom it invites: nobody would be spared anything', async () => {
    await make(daniel, 'Secretive', [mailbox, grace], { hideAttendees: true });
    expect((await find('Secretive')).membersIn).toBe(1);
    const refused = await adopt('Secretive');
    expect([refused.status, refused.body.code]).toEqual([409, 'seriesInvitesNobody']);
  });

  it('is looked for in vain when the mailbox can’t be read, and the lead is told which', async () => {
    await world.tenantTool('PUT', `mailboxes/${mailbox}`, { state: 'permissionLost' });
    const refused = await world.call<Problem>(lead, 'GET', `${community}/series`);
    await world.tenantTool('PUT', `mailboxes/${mailbox}`, { state: 'ok' });
    expect([refused.status, refused.body.code]).toEqual([409, 'calendarNotReadable']);
    expect(refused.body.detail).toContain(mailbox);
  });
});
