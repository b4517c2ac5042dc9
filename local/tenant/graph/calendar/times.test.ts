import { mailbox, anEvent, graphOf, startTenant } from '../../testing/tenantUnderTest';
import type { GraphAsker } from '../../testing/tenantUnderTest';
import type { Tenant } from '../../tenantOptions';
import { readZonedTime, writeZonedTime } from './zonedTime';

const eventsPath = `/users/${mailbox}/events`;
const instantOf = (dateTime: string, timeZone: string): string =>
  readZonedTime({ dateTime, timeZone }, 'start').instant;

describe('a time with a zone', () => {
  it.each([
    ['2026-03-26T11:00:00', 'Europe/London', '2026-03-26T11:00:00.000Z'],
    ['2026-04-23T11:00:00', 'Europe/London', '2026-04-23T10:00:00.000Z'],
    ['2026-04-23T11:00', 'GMT Standard Time', '2026-04-23T10:00:00.000Z'],
    ['2026-04-23T11:00:00.0000000', 'UTC', '2026-04-23T11:00:00.000Z'],
    ['2026-07-01T09:00:00', 'Pacific Standard Time', '2026-07-01T16:00:00.000Z'],
    ['2026-07-01T09:00:00', 'India Standard Time', '2026-07-01T03:30:00.000Z'],
    // The hour that spring leaves out, and the one that autumn repeats.
    ['2026-03-29T01:30:00', 'Europe/London', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25T01:30:00', 'Europe/London', '2026-10-25T00:30:00.000Z'],
  ])('%s in %s is %s', (dateTime, timeZone, instant) => expect(instantOf(dateTime, timeZone)).toBe(instant));

  it('is written as Outlook writes it, with seven decimals and no offset', () => {
    expect(writeZonedTime('2026-04-23T10:00:00.000Z', 'GMT Standard Time')).toEqual({
      dateTime: '2026-04-23T11:00:00.0000000',
      timeZone: 'GMT Standard Time',
    });
  });

  it('is refused when zone or time are none', () => {
    expect(() => instantOf('2026-04-23T10:00:00', 'Harbour Time')).toThrow('not supported');
    expect(() => instantOf('2026-04-23T10:00:00', '+01:00')).toThrow('not supported');
    expect(() => instantOf('next Thursday', 'UTC')).toThrow('failed validation');
  });
});

describe('times of events over Graph', () => {
  let tenant: Tenant;
  let graph: GraphAsker;
  beforeAll(async () => {
    tenant = await startTenant();
    graph = graphOf(tenant);
  });
  afterAll(() => tenant.close());

  it('come in UTC, or in the zone that the caller prefers', async () => {
    const start = { dateTime: '2026-04-23T11:00:00', timeZone: 'Europe/London' };
    const end = { dateTime: '2026-04-23T12:00:00', timeZone: 'Europe/London' };
    const made = await graph('POST', eventsPath, anEvent([], { start, end }), {
      prefer: 'outlook.timezone="Tokyo Standard Time"',
    });
    expect(made.body.start).toEqual({ dateTime: '2026-04-23T19:00:00.0000000', timeZone: 'Tokyo Standard Time' });
    expect(made.headers.get('preference-applied')).toBe('outlook.timezone="Tokyo Standard Time"');
    const { body } = await graph('GET', `${eventsPath}/${encodeURIComponent(made.body.id)}?$select=start`);
    expect(body.start).toEqual({ dateTime: '2026-04-23T10:00:00.0000000', timeZone: 'UTC' });
    expect((await graph('GET', eventsPath, undefined, { prefer: 'outlook.timezone="Nowhere"' })).body.error.code).toBe(
      'TimeZoneNotSupportedException',
    );
  });

  it('can be asked for with the body as text', async () => {
    const { body } = await graph(
      'POST',
      eventsPath,
      anEvent([], {
        transactionId: 'text',
        isOnlineMeeting: false,
        body: { contentType: 'text', content: 'a < b\nnext' },
      }),
      {
        prefer: 'outlook.body-content-type="text"',
      },
    );
    expect(body.body).toEqual({ contentType: 'text', content: 'a < b\r\n\r\nnext' });
  });

  it('are refused when they are missing, of no zone, or the wrong way round', async () => {
    const time = (dateTime: string, timeZone = 'UTC') => ({ dateTime, timeZone });
    const code = async (overrides: Record<string, unknown>) =>
      (await graph('POST', eventsPath, anEvent([], { transactionId: 'x', ...overrides }))).body.error?.code;
    expect(await code({ start: undefined })).toBe('ErrorPropertyValidationFailure');
    expect(await code({ end: time('2026-03-26T12:00:00', 'Harbour Time') })).toBe('TimeZoneNotSupportedException');
    expect(await code({ end: time('2026-03-25T12:00:00') })).toBe('ErrorCalendarEndDateIsEarlierThanStartDate');
  });
});
