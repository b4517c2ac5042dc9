import type { Cadence } from './cadence';
import { nextSession, planSessions, type ZoneRules } from './planSessions';

const cadence: Cadence = {
  kind: 'nthWeekday',
  nth: 4,
  weekday: 'thursday',
  time: '11:00',
  minutes: 60,
  timeZone: 'Europe/London',
};

/** London in 2026: summer time from 29 March to 25 October. */
const london: ZoneRules = {
  toInstant: (date, time) =>
    new Date(Date.parse(`${date}T${time}:00Z`) - (isSummer(date) ? 3_600_000 : 0)).toISOString(),
  dateAt: (instant) => instant.slice(0, 10),
};
function isSummer(date: string): boolean {
  return date >= '2026-03-29' && date < '2026-10-25';
}

describe('planning sessions', () => {
  it('keeps the next three months planned', () => {
    expect(planSessions(cadence, '2026-01-05T09:00:00.000Z', london).map(({ id }) => id)).toEqual([
      '2026-01-22',
      '2026-02-26',
      '2026-03-26',
    ]);
  });

  it('keeps eleven o’clock eleven o’clock when the clocks change', () => {
    const starts = planSessions(cadence, '2026-03-01T09:00:00.000Z', london).map(({ startsAt }) => startsAt);
    expect(starts).toEqual(['2026-03-26T11:00:00.000Z', '2026-04-23T10:00:00.000Z', '2026-05-28T10:00:00.000Z']);
  });

  it('still counts the session that is running, and not the one that is over', () => {
    expect(planSessions(cadence, '2026-01-22T11:30:00.000Z', london)[0]?.id).toBe('2026-01-22');
    expect(planSessions(cadence, '2026-01-22T12:00:00.000Z', london)[0]?.id).toBe('2026-02-26');
  });

  it('still counts a session that has run on past midnight', () => {
    const late: Cadence = { ...cadence, time: '23:30' };
    expect(planSessions(late, '2026-01-23T00:10:00.000Z', london)[0]?.id).toBe('2026-01-22');
  });

  it('shows people the first session that is not over, and lets a good conversation overrun', () => {
    const planned = planSessions(cadence, '2026-01-05T09:00:00.000Z', london);
    expect(nextSession([...planned].reverse(), '2026-01-22T11:59:00.000Z')?.id).toBe('2026-01-22');
    expect(nextSession([...planned].reverse(), '2026-01-22T12:29:59.000Z')?.id).toBe('2026-01-22');
    expect(nextSession([...planned].reverse(), '2026-01-22T12:30:00.000Z')?.id).toBe('2026-02-26');
    expect(nextSession([], '2026-01-22T12:00:00.000Z')).toBeUndefined();
  });

  it('shows a session at once that was started while the one before overran, and no sooner', () => {
    const [planned] = planSessions(cadence, '2026-01-05T09:00:00.000Z', london);
    if (!planned) throw new Error('nothing is planned');
    const started = {
      ...planned,
      id: '2026-01-22-2',
      startsAt: '2026-01-22T12:10:00.000Z',
      endsAt: '2026-01-22T13:10:00.000Z',
    };
    expect(nextSession([planned, started], '2026-01-22T12:09:59.000Z')?.id).toBe('2026-01-22');
    expect(nextSession([planned, started], '2026-01-22T12:10:00.000Z')?.id).toBe('2026-01-22-2');
  });
});
