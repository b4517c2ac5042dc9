import { people, serviceDesignersGroupId } from '../../local/seed';
import type { Problem } from '../../src/domain/kernel';
import type { UpcomingSessionsView } from '../../src/domain/sessions';
import type { HandMadeSeries, SeriesView } from '../../src/domain/series';
import { openWorld, type World } from '../world/openWorld';
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
  readonly events: readonly { readonly id: string; readonly subject: string; readonly start: { dateTime: string } }[];
  readonly messages: readonly {
    readonly kind: string;
    readonly subject: string;
    readonly body: { readonly content: string };
  }[];
}

describe('a series that somebody has made by hand', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ now: '2026-03-02T09:00:00Z' });
  }, 60_000);
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
  const runTimer = async (name: string) => {
    const answer = await fetch(`${world.hosts[0]!.origin}/admin/functions/${name}?wait=1`, { method: 'POST' });
    if (!answer.ok) throw new Error(`${name}: ${await answer.text()}`);
  };
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

  it('is no business of another community that shares the mailbox', async () => {
    const others = await make(people.dafydd.mail!, 'Circle', [mailbox, String(people.tomasz.mail)]);
    expect(others).toBeTruthy();
    expect((await look()).series.map(({ subject }) => subject)).toEqual(['Design hour']);
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
  }, 40_000);

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
    await runTimer('followSeries');
    await sendAll();
    expect(await daysOf(priya, ours)).toEqual(['2026-03-19']);
    expect(await daysOf(grace, ours)).toEqual([]);
  }, 30_000);

  it('ends politely: its organiser is asked once, and from the next day on everybody is invited', async () => {
    const asked = await adopt('Design hour', { until: '2026-04-02' });
    expect(asked.status).toBe(200);
    expect(asked.body.series).toMatchObject([{ state: 'ending', until: '2026-04-02' }]);
    expect((await adopt('Design hour', { until: '2026-04-02' })).status).toBe(200);
    await runTimer('followSeries');
    await runTimer('sendNotices');
    const letters = await waitUntil('the letter', async () => {
      const about = (await mailsAbout(sian, 'Design hour')).filter(({ kind }) => kind === 'message');
      return about.length > 0 && about;
    });
    expect(letters).toHaveLength(1);
    // Siân reads Welsh.
    expect(letters[0]!.subject).toContain('2 Ebrill 2026');
    expect(letters[0]!.body.content).toContain('Service Designers');
    await sendAll();
    expect(await daysOf(grace, ours)).not.toContain('2026-04-02');
    expect(await daysOf(grace, ours)).toContain('2026-04-16');
    expect(await daysOf(priya, ours)).toEqual(expect.arrayContaining(['2026-03-19', '2026-04-16']));
  }, 40_000);

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
    await runTimer('followSeries');
    expect(await find('Design hour')).toMatchObject({ state: 'adopted', until: '2026-04-02' });
    await graph(token, 'POST', `/me/events/${encodeURIComponent(id)}/cancel`, {});
    await runTimer('followSeries');
    expect(await find('Design hour')).toMatchObject({ state: 'ended', dates: [] });
  }, 30_000);

  it('is not counted on any more when a lead leaves it', async () => {
    await make(priya, 'Second try', [mailbox, daniel]);
    await adopt('Second try');
    await sendAll();
    expect(await daysOf(daniel, ours)).toEqual([]);
    expect((await leave('Second try')).body.series.find(({ subject }) => subject === 'Second try')?.state).toBe(
      'found',
    );
    expect((await leave('Second try')).status).toBe(200);
    await sendAll();
    expect((await daysOf(daniel, ours)).length).toBeGreaterThan(5);
  }, 40_000);

  it('of our own mailbox is ended by Guildhall, and its people hear of it once', async () => {
    const tools = await world.mint({ app: 'tools', roles: ['Calendars.ReadWrite'] });
    await graph(tools, 'POST', `/users/${mailbox}/events`, meeting('Made by the mailbox', [grace, harriet]));
    expect(await find('Made by the mailbox')).toMatchObject({ isOurs: true, membersIn: 2 });
    // The answer to the change gets lost on the way back.
    await world.tenantTool('POST', 'faults', { match: { method: 'PATCH', path: '/events/' }, drop: 'after' });
    const ended = await adopt('Made by the mailbox', { until: '2026-03-26' });
    expect(ended.status).toBe(200);
    await adopt('Made by the mailbox', { until: '2026-03-26' });
    await runTimer('followSeries');
    const days = await daysOf(grace, /Made by the mailbox/);
    expect(days).toEqual(['2026-03-05', '2026-03-19']);
    const kinds = (await mailsAbout(grace, 'Made by the mailbox')).map(({ kind }) => kind);
    expect(kinds).toEqual(['update', 'invitation']);
  }, 30_000);

  it('of our own mailbox stays as it is while an administrator holds back everything, and is ended afterwards', async () => {
    const tools = await world.mint({ app: 'tools', roles: ['Calendars.ReadWrite'] });
    await graph(tools, 'POST', `/users/${mailbox}/events`, meeting('Held', [harriet]));
    const brake = `operations/brakes/${serviceDesignersGroupId}`;
    await world.call('administrator', 'PUT', brake, { stopped: true, reason: 'Budget week' });
    expect((await adopt('Held', { until: '2026-03-05' })).status).toBe(200);
    expect((await daysOf(harriet, /Held/)).length).toBeGreaterThan(1);
    await world.call('administrator', 'PUT', brake, { stopped: false, held: 'send' });
    await waitUntil('the end', async () => {
      await runTimer('followSeries');
      return (await daysOf(harriet, /Held/)).length === 1;
    });
  }, 30_000);

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
