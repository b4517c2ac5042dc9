import type { Cadence } from './cadence';
import { planSessions as plan, type RhythmSession } from './planSessions';
import { holidays, zones } from '../testing/britain';

const cadence: Cadence = {
  kind: 'nthWeekday',
  nth: 4,
  weekday: 'thursday',
  time: '11:00',
  minutes: 60,
  timeZone: 'Europe/London',
};

function planSessions(rhythm: Cadence, now: string): readonly RhythmSession[] {
  return plan(rhythm, now, zones, holidays);
}

describe('planning sessions', () => {
  it('keeps the next three months planned', () => {
    expect(planSessions(cadence, '2026-01-05T09:00:00.000Z').map(({ id }) => id)).toEqual([
      '2026-01-22',
      '2026-02-26',
      '2026-03-26',
    ]);
  });

  it('keeps eleven o’clock eleven o’clock when the clocks change', () => {
    const starts = planSessions(cadence, '2026-03-01T09:00:00.000Z').map(({ startsAt }) => startsAt);
    expect(starts).toEqual(['2026-03-26T11:00:00.000Z', '2026-04-23T10:00:00.000Z', '2026-05-28T10:00:00.000Z']);
  });

  it('still counts the session that is running, and not the one that is over', () => {
    expect(planSessions(cadence, '2026-01-22T11:30:00.000Z')[0]?.id).toBe('2026-01-22');
    expect(planSessions(cadence, '2026-01-22T12:00:00.000Z')[0]?.id).toBe('2026-02-26');
  });

  it('still counts a session that has run on past midnight', () => {
    const late: Cadence = { ...cadence, time: '23:30' };
    expect(planSessions(late, '2026-01-23T00:10:00.000Z')[0]?.id).toBe('2026-01-22');
  });

  it('still counts a session that a bank holiday has moved to today, by the day it was to be on', () => {
    const fridays: Cadence = {
      ...{ ...cadence, nth: 1, weekday: 'friday' },
      bankHolidays: { nation: 'englandAndWales', then: 'move' },
    };
    expect(planSessions(fridays, '2026-04-07T09:00:00.000Z')[0]).toEqual({
      ...{ id: '2026-04-03', startsAt: '2026-04-07T10:00:00.000Z', endsAt: '2026-04-07T11:00:00.000Z' },
      ...{ timeZone: 'Europe/London', movedFor: 'Good Friday' },
    });
    expect(planSessions(fridays, '2026-04-07T11:00:00.000Z')[0]?.id).toBe('2026-05-01');
  });
});
