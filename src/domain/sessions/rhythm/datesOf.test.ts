import * as fc from 'fast-check';
import { addDays, daysBetween, isRealDate, weekdayOf } from './calendarDays';
import { weekdays, type MonthlyCadence, type WeeklyCadence } from './cadence';
import { datesOf, monthsWithout } from './datesOf';

const when = { weekday: 'thursday', time: '11:00', minutes: 60, timeZone: 'Europe/London' } as const;
const fourthThursday: MonthlyCadence = { kind: 'nthWeekday', nth: 4, ...when };
const fortnightly: WeeklyCadence = { kind: 'everyWeeks', weeks: 2, startsOn: '2026-01-06', ...when };

describe('a rhythm by the month', () => {
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
    const lastThursday: MonthlyCadence = { ...fourthThursday, nth: 'last' };
    expect(datesOf(fourthThursday, '2026-04-01', '2026-04-30')).toEqual(['2026-04-23']);
    expect(datesOf(lastThursday, '2026-04-01', '2026-04-30')).toEqual(['2026-04-30']);
  });

  it('has no session in a month without a fifth one, and says which months those are', () => {
    const fifth: MonthlyCadence = { ...fourthThursday, nth: 5 };
    expect(datesOf(fifth, '2026-01-01', '2026-07-31')).toEqual(['2026-01-29', '2026-04-30', '2026-07-30']);
    expect(monthsWithout(fifth, '2026-01-01', '2026-06-30')).toEqual(['2026-02', '2026-03', '2026-05', '2026-06']);
    expect(monthsWithout(fifth, '2026-02-01', '2026-03-30')).toEqual(['2026-02']);
    expect(monthsWithout(fourthThursday, '2026-01-01', '2026-12-31')).toEqual([]);
  });

  it('goes over the end of a year', () => {
    expect(datesOf(fourthThursday, '2026-12-20', '2027-01-31')).toEqual(['2026-12-24', '2027-01-28']);
  });

  it('knows the 29th of February, and that it is rare', () => {
    const fifthTuesday: MonthlyCadence = { ...fourthThursday, nth: 5, weekday: 'tuesday' };
    expect(datesOf(fifthTuesday, '2028-02-01', '2028-02-29')).toEqual(['2028-02-29']);
    expect(datesOf(fifthTuesday, '2027-02-01', '2027-02-28')).toEqual([]);
    expect(datesOf({ ...fifthTuesday, nth: 'last' }, '2028-02-01', '2028-03-01')).toEqual(['2028-02-29']);
  });

  it('counts both ends in', () => {
    expect(datesOf(fourthThursday, '2026-03-26', '2026-03-26')).toEqual(['2026-03-26']);
    expect(datesOf(fourthThursday, '2026-03-27', '2026-04-22')).toEqual([]);
  });

  it('has no session before it starts', () => {
    const later: MonthlyCadence = { ...fourthThursday, startsOn: '2026-03-27' };
    expect(datesOf(later, '2026-01-01', '2026-04-30')).toEqual(['2026-04-23']);
    expect(datesOf({ ...later, startsOn: '2031-01-01' }, '2026-01-01', '2026-12-31')).toEqual([]);
  });

  it('gives one day a month, always of that weekday and in that week of the month', () => {
    const drawn = fc.record({ nth: fc.constantFrom(1, 2, 3, 4, 'last'), weekday: fc.constantFrom(...weekdays) });
    fc.assert(
      fc.property(drawn, fc.integer({ min: 2020, max: 2060 }), (drawnRhythm, year) => {
        const rhythm = { ...fourthThursday, ...drawnRhythm } as MonthlyCadence;
        const dates = datesOf(rhythm, `${year}-01-01`, `${year}-12-31`);
        expect(dates).toHaveLength(12);
        for (const date of dates) {
          expect(weekdayOf(date)).toBe(rhythm.weekday);
          if (rhythm.nth === 'last') expect(addDays(date, 7).slice(0, 7)).not.toBe(date.slice(0, 7));
          else expect(Math.ceil(Number(date.slice(8)) / 7)).toBe(rhythm.nth);
        }
      }),
    );
  });
});

describe('a rhythm by the week', () => {
  it('counts from the first such weekday on or after the day it starts', () => {
    expect(datesOf(fortnightly, '2026-01-01', '2026-02-10')).toEqual(['2026-01-08', '2026-01-22', '2026-02-05']);
    expect(datesOf({ ...fortnightly, startsOn: '2026-01-08' }, '2026-01-01', '2026-01-10')).toEqual(['2026-01-08']);
  });

  it('keeps its step over 29 February and the end of the year, however long ago it started', () => {
    expect(datesOf(fortnightly, '2028-02-20', '2028-03-16')).toEqual(['2028-03-02', '2028-03-16']);
    expect(datesOf(fortnightly, '2026-12-20', '2027-01-10')).toEqual(['2026-12-24', '2027-01-07']);
  });

  it('gives the same days from wherever one looks', () => {
    const rhythm = fc.record({ weeks: fc.integer({ min: 1, max: 13 }), weekday: fc.constantFrom(...weekdays) });
    const offset = fc.integer({ min: 0, max: 800 });
    fc.assert(
      fc.property(rhythm, offset, offset, (drawn, before, length) => {
        const cadence: WeeklyCadence = { ...fortnightly, ...drawn };
        const [from, to] = [addDays(cadence.startsOn, before), addDays(cadence.startsOn, before + length)];
        const all = datesOf(cadence, cadence.startsOn, to);
        expect(datesOf(cadence, from, to)).toEqual(all.filter((date) => date >= from));
        expect(all.slice(1).map((date, index) => daysBetween(all[index] ?? '', date))).toEqual(
          all.slice(1).map(() => drawn.weeks * 7),
        );
        expect(all.every((date) => weekdayOf(date) === drawn.weekday)).toBe(true);
      }),
    );
  });
});

describe('a day', () => {
  it('is real or not', () => {
    expect(['2028-02-29', '2026-12-31'].every(isRealDate)).toBe(true);
    expect(['2027-02-29', '2026-13-01', '2026-04-31', '2026-4-1', 'soon', ''].some(isRealDate)).toBe(false);
  });
});
