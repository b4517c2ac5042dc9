import type { Cadence, MonthlyCadence, WeeklyCadence } from './cadence';
import { checkCadence } from './checkCadence';
import { zones } from '../testing/britain';

const when = { weekday: 'thursday', time: '11:00', minutes: 60, timeZone: 'Europe/London' } as const;
const monthly: MonthlyCadence = { kind: 'nthWeekday', nth: 5, ...when };
const weekly: WeeklyCadence = { kind: 'everyWeeks', weeks: 2, startsOn: '2026-01-01', ...when };
const check = (cadence: Cadence): unknown => {
  const checked = checkCadence(cadence, '2026-03-20T09:00:00.000Z', zones);
  return checked.ok ? checked.value : checked.refusal.code;
};

describe('a rhythm that somebody wishes for', () => {
  it('is taken as it is when a community can meet like that', () => {
    expect(check(monthly)).toBe(monthly);
    expect(check(weekly)).toBe(weekly);
    expect(check({ ...monthly, startsOn: '2028-02-29' })).not.toBe('noSuchDate');
  });

  it.each<[string, Cadence]>([
    ['badSessionLength', { ...monthly, minutes: 14 }],
    ['badSessionLength', { ...monthly, minutes: 481 }],
    ['badSessionLength', { ...monthly, minutes: 60.5 }],
    ['noSuchTime', { ...monthly, time: '24:00' }],
    ['noSuchTime', { ...monthly, time: '9:00' }],
    ['zoneUnknown', { ...monthly, timeZone: 'Europe/Camelot' }],
    ['badWeeks', { ...weekly, weeks: 0 }],
    ['badWeeks', { ...weekly, weeks: 14 }],
    ['badWeeks', { ...weekly, weeks: 1.5 }],
    ['noSuchDate', { ...monthly, startsOn: '2027-02-29' }],
    ['noSuchDate', { ...weekly, startsOn: 'soon' }],
    ['rhythmTooFarAhead', { ...monthly, startsOn: '2028-03-21' }],
  ])('is refused as %s: %j', (code, cadence) => {
    expect(check(cadence)).toBe(code);
  });
});
