import { people } from '../../../../seed';
import { mailbox, anEvent, graphOf, startTenant } from '../../../testing/tenantUnderTest';
import type { GraphAsker, Reply } from '../../../testing/tenantUnderTest';
import type { Tenant } from '../../../tenantOptions';

const [sian, owain, meiLing] = [people.sian.mail, people.owain.mail, people.meiLing.mail].map(String) as [
  string,
  string,
  string,
];
const london = (dateTime: string) => ({ dateTime, timeZone: 'Europe/London' });
const at = (id: string): string => `/me/events/${encodeURIComponent(id)}`;
const spring = 'startDateTime=2026-03-01&endDateTime=2026-07-01';
const pattern = { type: 'relativeMonthly', interval: 1, daysOfWeek: ['tuesday'], index: 'second' };
const range = { type: 'noEnd', startDate: '2026-03-10' };

/** As much of an occurrence as the tests look at. */
interface Shown {
  id: string;
  iCalUId: string;
  seriesMasterId: string;
  start: { dateTime: string };
}

describe('a series that somebody has made by hand', () => {
  let tenant: Tenant;
  let app: GraphAsker;
  let bethan: GraphAsker;
  let series: Reply['body'];
  beforeEach(async () => {
    tenant = await startTenant();
    app = graphOf(tenant);
    bethan = as('facilitator');
    series = (await post()).body;
  });
  afterEach(() => tenant.close());

  const as = (who: string): GraphAsker => graphOf(tenant, { as: who, by: 'tools', scopes: ['Calendars.ReadWrite'] });
  const post = (overrides: Record<string, unknown> = {}): Promise<Reply> =>
    bethan(
      'POST',
      '/me/events',
      anEvent([sian, owain, mailbox], {
        start: london('2026-03-10T10:00:00'),
        end: london('2026-03-10T11:00:00'),
        transactionId: undefined,
        recurrence: { pattern, range },
        ...overrides,
      }),
    );
  const mails = (address: string): unknown[] =>
    tenant.mailbox(address).messages.map(({ kind, subject }) => `${kind}: ${subject}`);
  const occurrences = async (ask: GraphAsker, who = '/me'): Promise<Shown[]> =>
    (await ask('GET', `${who}/calendarView?${spring}&$top=50`)).body.value;
  const starts = async (ask: GraphAsker, who?: string): Promise<string[]> =>
    (await occurrences(ask, who)).map(({ start }) => start.dateTime.slice(0, 16));
  const idOn = async (day: string, ask = bethan): Promise<string> =>
    String((await occurrences(ask)).find(({ start }) => start.dateTime.startsWith(day))?.id);

  it('comes back as its master, and invites everybody once', () => {
    expect(series).toMatchObject({
      type: 'seriesMaster',
      seriesMasterId: null,
      recurrence: {
        pattern: { ...pattern, month: 0, dayOfMonth: 0, firstDayOfWeek: 'sunday' },
        range: { ...range, endDate: '0001-01-01', recurrenceTimeZone: 'Europe/London', numberOfOccurrences: 0 },
      },
    });
    for (const address of [sian, owain, mailbox]) expect(mails(address)).toEqual(['invitation: Lean Coffee']);
  });

  it('stands in all calendars by the clocks on the wall, through the change in spring', async () => {
    const expected = ['2026-03-10T10:00', '2026-04-14T09:00', '2026-05-12T09:00', '2026-06-09T09:00'];
    expect(await starts(bethan)).toEqual(expected);
    expect(await starts(as('member'))).toEqual(expected);
    expect(await starts(app, `/users/${mailbox}`)).toEqual(expected);
    expect(
      tenant
        .mailbox(owain)
        .events.slice(0, 4)
        .map(({ type }) => type),
    ).toEqual(Array(4).fill('occurrence'));
  });

  it('can be recognised by the application in the calendar of the mailbox that was invited too', async () => {
    const seen = await occurrences(app, `/users/${mailbox}`);
    expect(new Set(seen.map(({ seriesMasterId }) => seriesMasterId)).size).toBe(1);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(4);
    expect(new Set(seen.map(({ iCalUId }) => iCalUId)).size).toBe(4);
    expect(seen[0]).toMatchObject({ type: 'occurrence', isOrganizer: false, recurrence: null });
    const path = `/users/${mailbox}/events/${encodeURIComponent(String(seen[0]?.seriesMasterId))}`;
    const { body: master } = await app('GET', path);
    expect(master.attendees.map((one: { emailAddress: { address: string } }) => one.emailAddress.address)).toEqual([
      sian,
      owain,
      mailbox,
    ]);
    expect((await app('GET', `${path}/instances?${spring}`)).body.value.map(({ id }: { id: string }) => id)).toEqual(
      seen.map(({ id }) => id),
    );
    expect((await app('GET', `${path}/instances`)).status).toBe(400);
    expect((await app('PATCH', path, { subject: 'Ours' })).status).toBe(400);
    const listed = (await app('GET', `/users/${mailbox}/events?$filter=type eq 'seriesMaster'`)).body.value;
    expect(listed.map(({ id }: { id: string }) => id)).toEqual([master.id]);
  });

  it('ends on another day when its range is shortened, and everybody is told once', async () => {
    const shortened = { pattern, range: { type: 'endDate', startDate: '2026-03-10', endDate: '2026-04-30' } };
    const { body } = await bethan('PATCH', at(series.id), { recurrence: shortened });
    expect(body.recurrence.range.endDate).toBe('2026-04-30');
    expect(await starts(as('member'))).toEqual(['2026-03-10T10:00', '2026-04-14T09:00']);
    expect(mails(sian)).toEqual(['update: Lean Coffee', 'invitation: Lean Coffee']);
  });

  it('lets one day be moved, for everybody and with one mail, but not past its neighbours', async () => {
    const april = await idOn('2026-04-14');
    const times = (day: string) => ({ start: london(`${day}T14:00:00`), end: london(`${day}T15:00:00`) });
    for (const day of ['2026-03-10', '2026-05-12', '2026-05-13'])
      expect((await bethan('PATCH', at(april), times(day))).body.error.code).toBe('ErrorOccurrenceCrossingBoundary');
    const { body } = await bethan('PATCH', at(april), times('2026-04-16'));
    expect(body).toMatchObject({ id: april, type: 'exception', seriesMasterId: series.id });
    expect(body.originalStart).toBe('2026-04-14T09:00:00.000Z');
    expect((await starts(as('member')))[1]).toBe('2026-04-16T13:00');
    expect(mails(sian)).toEqual(['update: Lean Coffee', 'invitation: Lean Coffee']);
    expect((await bethan('GET', at(april))).body.start.dateTime).toBe('2026-04-16T13:00:00.0000000');
  });

  it('lets one day be cancelled, and the master names it to who asks', async () => {
    expect((await bethan('POST', `${at(await idOn('2026-05-12'))}/cancel`, { comment: 'Strike' })).status).toBe(202);
    const left = ['2026-03-10T10:00', '2026-04-14T09:00', '2026-06-09T09:00'];
    expect(await starts(bethan)).toEqual(left);
    expect(await starts(as('member'))).toEqual(left);
    expect(mails(sian)).toEqual(['cancellation: Canceled: Lean Coffee', 'invitation: Lean Coffee']);
    const { body } = await bethan('GET', `${at(series.id)}?$select=cancelledOccurrences`);
    expect(body.cancelledOccurrences).toEqual([`OID.${series.id}.2026-05-12`]);
    expect((await bethan('GET', at(series.id))).body).not.toHaveProperty('cancelledOccurrences');
  });

  it('has somebody for one day only when only that day names them', async () => {
    const april = await idOn('2026-04-14');
    const { attendees } = series;
    await bethan('PATCH', at(april), { attendees: [...attendees, ...(anEvent([meiLing]).attendees as unknown[])] });
    expect(mails(meiLing)).toEqual(['invitation: Lean Coffee']);
    expect(mails(sian)).toEqual(['invitation: Lean Coffee']);
    const { events } = tenant.mailbox(meiLing);
    expect(events).toMatchObject([{ start: { dateTime: '2026-04-14T09:00:00.0000000' }, type: 'singleInstance' }]);
    await bethan('PATCH', at(april), { attendees });
    expect(tenant.mailbox(meiLing).events).toEqual([]);
    expect(mails(meiLing)[0]).toBe('cancellation: Canceled: Lean Coffee');
  });

  it('loses for somebody the day that they decline, and all of it when they decline all', async () => {
    const own = as('member');
    await own('POST', `${at(await idOn('2026-04-14', own))}/decline`, {});
    expect(await starts(own)).toEqual(['2026-03-10T10:00', '2026-05-12T09:00', '2026-06-09T09:00']);
    expect(await starts(bethan)).toHaveLength(4);
    const statusOn = async (day: string) =>
      (await bethan('GET', at(await idOn(day)))).body.attendees[0].status.response;
    expect([await statusOn('2026-04-14'), await statusOn('2026-05-12')]).toEqual(['declined', 'none']);
    const master = String((await own('GET', '/me/events')).body.value[0].id);
    await own('POST', `${at(master)}/decline`, {});
    expect(await starts(own)).toEqual([]);
    expect(await starts(bethan)).toHaveLength(4);
  });

  it('leaves all calendars when its organiser cancels it', async () => {
    expect((await bethan('POST', `${at(series.id)}/cancel`, {})).status).toBe(202);
    expect(await starts(bethan)).toEqual([]);
    for (const address of [sian, owain, mailbox]) {
      expect(tenant.mailbox(address).events).toEqual([]);
      expect(mails(address)).toEqual(['cancellation: Canceled: Lean Coffee', 'invitation: Lean Coffee']);
    }
  });

  it('begins anew with another time of day: what single days had of their own is gone', async () => {
    await bethan('POST', `${at(await idOn('2026-05-12'))}/cancel`, {});
    await bethan('PATCH', at(series.id), { start: london('2026-03-10T15:00:00'), end: london('2026-03-10T16:00:00') });
    expect(await starts(as('member'))).toEqual([
      '2026-03-10T15:00',
      '2026-04-14T14:00',
      '2026-05-12T14:00',
      '2026-06-09T14:00',
    ]);
  });

  it('begins on the first day that its pattern has', async () => {
    const late = { pattern: { ...pattern, index: 'third' }, range };
    expect((await post({ recurrence: late })).body.start.dateTime).toBe('2026-03-17T10:00:00.0000000');
  });

  it.each<[string, unknown, string]>([
    ['a type that there is not', { pattern: { ...pattern, type: 'hourly' }, range }, 'RequestBodyRead'],
    ['no weekday', { pattern: { type: 'weekly', interval: 1 }, range }, 'ErrorPropertyValidationFailure'],
    ['an interval of none', { pattern: { ...pattern, interval: 0 }, range }, 'ErrorPropertyValidationFailure'],
    [
      'another first day than the event',
      { pattern, range: { ...range, startDate: '2026-03-11' } },
      'ErrorPropertyValidationFailure',
    ],
    [
      'an end before its beginning',
      { pattern, range: { ...range, type: 'endDate', endDate: '2026-03-01' } },
      'ErrorRecurrenceHasNoOccurrence',
    ],
    ['a day that is none', { pattern, range: { ...range, type: 'endDate', endDate: '2026-02-30' } }, 'RequestBodyRead'],
    ['no range', { pattern }, 'ErrorPropertyValidationFailure'],
  ])('is refused with %s', async (_what, recurrence, code) => {
    const { status, body } = await post({ recurrence });
    expect([status, body.error?.code]).toEqual([400, code]);
  });
});
