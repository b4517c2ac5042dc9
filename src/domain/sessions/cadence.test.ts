import * as fc from 'fast-check';
import { datesOf, weekdays, type Cadence } from './cadence';

const fourthThursday: Cadence = {
  kind: 'nthWeekday',
  nth: 4,
  weekday: 'thursday',
  time: '11:00',
  minutes: 60,
  timeZone: 'Europe/London',
};

describe('a cadence', () => {
  it('falls on the fourth Thursday of every month', () => {
    expect(datesOf(fourthThursday, '2026-01-01', '2026-05-31')).toEqual([
      '2026-01-22',
      '2026-02-26',
      '2026-03-26',
      '2026-04-23',
      '2026-05-28',
    ]);
  });

  it('tells the fourth from the last weekday of a month with five', () => {
    const lastThursday: Cadence = { ...fourthThursday, nth: 'last' };
    expect(datesOf(fourthThursday, '2026-04-01', '2026-04-30')).toEqual(['2026-04-23']);
    expect(datesOf(lastThursday, '2026-04-01', '2026-04-30')).toEqual(['2026-04-30']);
  });

  it('goes over the end of a year', () => {
    expect(datesOf(fourthThursday, '2026-12-20', '2027-01-31')).toEqual(['2026-12-24', '2027-01-28']);
  });

  it('counts both ends in', () => {
    expect(datesOf(fourthThursday, '2026-03-26', '2026-03-26')).toEqual(['2026-03-26']);
    expect(datesOf(fourthThursday, '2026-03-27', '2026-04-22')).toEqual([]);
  });

  it('gives one day a month, always of that weekday and in that week of the month', () => {
    const cadence = fc.record({ nth: fc.constantFrom(1, 2, 3, 4, 'last'), weekday: fc.constantFrom(...weekdays) });
    fc.assert(
      fc.property(cadence, fc.integer({ min: 2020, max: 2060 }), (drawn, year) => {
        const dates = datesOf({ ...fourthThursday, ...drawn } as Cadence, `${year}-01-01`, `${year}-12-31`);
        expect(dates).toHaveLength(12);
        for (const date of dates) {
          const day = new Date(`${date}T00:00:00Z`);
          expect(weekdays[(day.getUTCDay() + 6) % 7]).toBe(drawn.weekday);
          const week = Math.ceil(day.getUTCDate() / 7);
          if (drawn.nth === 'last')
            expect(new Date(day.getTime() + 7 * 86_400_000).getUTCMonth()).not.toBe(day.getUTCMonth());
          else expect(week).toBe(drawn.nth);
        }
      }),
    );
  });
});
