import { people } from '../../../seed';
import { mailbox, anEvent, ask, graphOf, startTenant } from '../../testing/tenantUnderTest';
import type { GraphAsker, Reply } from '../../testing/tenantUnderTest';
import type { Tenant } from '../../tenantOptions';

const [sian, bethan, owain] = [people.sian.mail, people.bethan.mail, people.owain.mail].map(String) as [
  string,
  string,
  string,
];
const london = (dateTime: string) => ({ dateTime, timeZone: 'Europe/London' });

describe('asking when people are free', () => {
  let tenant: Tenant;
  let app: GraphAsker;
  let own: GraphAsker;
  beforeEach(async () => {
    tenant = await startTenant();
    app = graphOf(tenant);
    own = graphOf(tenant, { as: 'member', by: 'tools', scopes: ['Calendars.ReadWrite'] });
  });
  afterEach(() => tenant.close());

  const look = (overrides: Record<string, unknown> = {}, headers: Record<string, string> = {}): Promise<Reply> =>
    app(
      'POST',
      `/users/${mailbox}/calendar/getSchedule`,
      {
        schedules: [sian],
        startTime: london('2026-04-01T09:00:00'),
        endTime: london('2026-04-01T13:00:00'),
        ...overrides,
      },
      headers,
    );
  const plan = (from: string, to: string, overrides: Record<string, unknown> = {}): Promise<Reply> =>
    own(
      'POST',
      '/me/events',
      anEvent([], {
        start: london(from),
        end: london(to),
        transactionId: undefined,
        isOnlineMeeting: false,
        ...overrides,
      }),
    );

  it('shows one digit for each half hour, the strongest of what overlaps it', async () => {
    await plan('2026-04-01T09:45:00', '2026-04-01T10:30:00');
    await plan('2026-04-01T10:00:00', '2026-04-01T11:00:00', { showAs: 'oof' });
    await plan('2026-04-01T11:00:00', '2026-04-01T11:30:00', { showAs: 'tentative' });
    await plan('2026-04-01T12:00:00', '2026-04-01T12:30:00', { showAs: 'workingElsewhere' });
    await plan('2026-04-01T12:30:00', '2026-04-01T14:00:00', { showAs: 'free' });
    const { status, body } = await look();
    expect(status).toBe(200);
    expect(body.value[0]).toMatchObject({
      scheduleId: sian,
      availabilityView: '02331000',
      workingHours: { daysOfWeek: expect.arrayContaining(['friday']), timeZone: { name: 'GMT Standard Time' } },
    });
    expect((await look({ availabilityViewInterval: 60 })).body.value[0].availabilityView).toBe('2310');
    expect((await look({ availabilityViewInterval: 240 })).body.value[0].availabilityView).toBe('3');
  });

  it('says of other people only when they are busy, not with what, in the zone that is preferred', async () => {
    await plan('2026-04-01T10:00:00', '2026-04-01T11:00:00', { subject: 'Doctor' });
    const { body, headers } = await look({}, { prefer: 'outlook.timezone="Tokyo Standard Time"' });
    expect(headers.get('preference-applied')).toBe('outlook.timezone="Tokyo Standard Time"');
    expect(body.value[0].scheduleItems).toEqual([
      {
        status: 'busy',
        start: { dateTime: '2026-04-01T18:00:00.0000000', timeZone: 'Tokyo Standard Time' },
        end: { dateTime: '2026-04-01T19:00:00.0000000', timeZone: 'Tokyo Standard Time' },
      },
    ]);
    expect(JSON.stringify(body)).not.toContain('Doctor');
  });

  it('shows people their own subjects', async () => {
    await plan('2026-04-01T10:00:00', '2026-04-01T11:00:00', { subject: 'Doctor', sensitivity: 'private' });
    const wish = {
      Schedules: [sian],
      StartTime: london('2026-04-01T09:00:00'),
      EndTime: london('2026-04-01T13:00:00'),
    };
    const { body } = await own('POST', '/me/calendar/getSchedule', wish);
    expect(body.value[0].scheduleItems).toMatchObject([{ subject: 'Doctor', isPrivate: true }]);
  });

  it('counts an invitation as tentative until it is accepted, and knows the days of a series', async () => {
    const recurrence = {
      pattern: { type: 'weekly', interval: 1, daysOfWeek: ['wednesday'] },
      range: { type: 'noEnd', startDate: '2026-03-25' },
    };
    const times = { start: london('2026-03-25T10:00:00'), end: london('2026-03-25T11:00:00') };
    await app('POST', `/users/${mailbox}/events`, anEvent([sian], { ...times, recurrence }));
    expect((await look()).body.value[0].availabilityView).toBe('00110000');
    const master = (await own('GET', '/me/events')).body.value[0].id;
    await own('POST', `/me/events/${encodeURIComponent(master)}/accept`, {});
    expect((await look()).body.value[0].availabilityView).toBe('00220000');
  });

  it('says of whom it knows nothing, and of the others all the same', async () => {
    await ask(tenant, 'PUT', `/_tenant/mailboxes/${bethan}`, { body: { state: 'disabled' } });
    const schedules = ['nobody@harbourcoast.example', 'somebody@elsewhere.example', owain, bethan, sian];
    const { body } = await look({ schedules });
    expect(body.value.map(({ error }: { error?: { responseCode: string } }) => error?.responseCode)).toEqual([
      '5009',
      '5009',
      '5009',
      '5009',
      undefined,
    ]);
    expect(body.value[0]).not.toHaveProperty('availabilityView');
    expect(body.value[4].availabilityView).toBe('00000000');
  });

  it('takes twenty people and less than 62 days, and slots of 5 minutes to a day', async () => {
    const code = async (overrides: Record<string, unknown>): Promise<unknown> => {
      const { status, body } = await look(overrides);
      return status === 200 ? body.value.length : body.error.code;
    };
    const crowd = (count: number): string[] => Array.from({ length: count }, (_, i) => `p${i}@harbourcoast.example`);
    expect(await code({ schedules: crowd(20) })).toBe(20);
    expect(await code({ schedules: crowd(21) })).toBe('ErrorMailboxDataArrayTooBig');
    expect(await code({ schedules: [] })).toBe('ErrorMailboxDataArrayEmpty');
    expect(await code({ endTime: london('2026-06-02T08:59:00') })).toBe(1);
    expect(await code({ endTime: london('2026-06-02T09:00:00') })).toBe('ErrorTimeIntervalTooBig');
    expect(await code({ endTime: london('2026-04-01T09:00:00') })).toBe('ErrorInvalidTimeInterval');
    expect(await code({ endTime: undefined })).toBe('ErrorPropertyValidationFailure');
    for (const minutes of [4, 1441, 7.5])
      expect(await code({ availabilityViewInterval: minutes })).toBe('ErrorInvalidMergedFreeBusyInterval');
    for (const minutes of [5, 1440, '15']) expect(await code({ availabilityViewInterval: minutes })).toBe(1);
  });
});
