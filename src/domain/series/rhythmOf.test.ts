import * as fc from 'fast-check';
import { addDays, datesOf, weekdays, type Cadence } from '../sessions';
import { rhythmOf, type SeriesDay } from './rhythmOf';

const zone = 'Europe/London';
const at = (...days: string[]): SeriesDay[] => days.map((day) => ({ day, time: '11:00', minutes: 60 }));
const core = { weekday: 'thursday', time: '11:00', minutes: 60, timeZone: zone } as const;

describe('the rhythm of a series', () => {
  it('is the nth weekday of the month', () => {
    expect(rhythmOf(at('2026-11-12', '2026-12-10', '2027-01-14'), zone)).toEqual({
      ...{ ...core, kind: 'nthWeekday', nth: 2, startsOn: '2026-11-12' },
    });
  });

  it('is the last weekday of the month, where the fourth does not fit', () => {
    expect(rhythmOf(at('2026-11-26', '2026-12-31', '2027-01-28'), zone)).toMatchObject({ nth: 'last' });
    expect(rhythmOf(at('2026-11-26', '2026-12-24', '2027-01-28'), zone)).toMatchObject({ nth: 4 });
  });

  it('is every so many weeks', () => {
    const weekly = { ...core, kind: 'everyWeeks', startsOn: '2026-11-26' };
    expect(rhythmOf(at('2026-11-26', '2026-12-03'), zone)).toEqual({ ...weekly, weeks: 1 });
    expect(rhythmOf(at('2026-11-26', '2026-12-10', '2026-12-24'), zone)).toEqual({ ...weekly, weeks: 2 });
    expect(rhythmOf(at('2026-11-26', '2026-12-24', '2027-01-21'), zone)).toEqual({ ...weekly, weeks: 4 });
  });

  it('is none when a date is missing, on another day, at another time or of another length', () => {
    const regular = at('2026-11-26', '2026-12-03', '2026-12-10', '2026-12-17');
    expect(rhythmOf(regular, zone)).toBeDefined();
    expect(rhythmOf([...regular.slice(0, 2), ...regular.slice(3)], zone)).toBeUndefined();
    expect(rhythmOf([...regular, ...at('2026-12-23')], zone)).toBeUndefined();
    expect(rhythmOf([...regular, { day: '2026-12-24', time: '10:00', minutes: 60 }], zone)).toBeUndefined();
    expect(rhythmOf([...regular, { day: '2026-12-24', time: '11:00', minutes: 30 }], zone)).toBeUndefined();
  });

  it('is not guessed from one date, from two far apart, or from two on one day', () => {
    expect(rhythmOf([], zone)).toBeUndefined();
    expect(rhythmOf(at('2026-11-26'), zone)).toBeUndefined();
    expect(rhythmOf(at('2026-11-26', '2027-01-07'), zone)).toBeUndefined();
    expect(rhythmOf(at('2026-11-26', '2026-11-26'), zone)).toBeUndefined();
  });

  it('always falls on the very dates it was worked out from', () => {
    const cadences = fc.record({
      weekday: fc.constantFrom(...weekdays),
      how: fc.oneof(
        fc.integer({ min: 1, max: 13 }).map((weeks) => ({ kind: 'everyWeeks' as const, weeks })),
        fc.constantFrom(1, 2, 3, 4, 'last' as const).map((nth) => ({ kind: 'nthWeekday' as const, nth })),
      ),
      startsOn: fc.integer({ min: 0, max: 1_000 }).map((days) => addDays('2026-01-01', days)),
      horizon: fc.integer({ min: 0, max: 400 }),
    });
    fc.assert(
      fc.property(cadences, ({ weekday, how, startsOn, horizon }) => {
        const meant = { weekday, time: '11:00', minutes: 60, timeZone: zone, startsOn, ...how } as Cadence;
        const until = addDays(startsOn, horizon);
        const days = datesOf(meant, startsOn, until);
        const found = rhythmOf(at(...days), zone);
        if (days.length > 2) expect(found).toBeDefined();
        if (found) expect(datesOf(found, days[0] ?? '', days.at(-1) ?? '')).toEqual(days);
      }),
    );
  });
});
