import * as fc from 'fast-check';
import { addDays, weekdayOf } from './calendarDays';
import { weekdays, type Cadence, type Holidays, type MonthlyCadence } from './cadence';
import { datesOf } from './datesOf';
import { isSession, planDates } from './planDates';
import { previewDates } from './previewDates';
import { holidays, zones } from '../testing/britain';

const when = { time: '11:00', minutes: 60, timeZone: 'Europe/London' } as const;
const firstFriday: MonthlyCadence = { kind: 'nthWeekday', nth: 1, weekday: 'friday', ...when };
const skip = { nation: 'englandAndWales', then: 'skip' } as const;
const move = { nation: 'englandAndWales', then: 'move' } as const;

function lines(cadence: Cadence, from: string, to: string): readonly string[] {
  return planDates(cadence, from, to, zones, holidays).map((line) => {
    if (line.kind === 'noSuchDay') return `none in ${line.month}`;
    if (line.kind === 'skipped') return `${line.date} left out: ${line.because}`;
    return `${line.startsAt.slice(0, 10)}${line.movedFor === undefined ? '' : ` for ${line.date}: ${line.movedFor}`}`;
  });
}

describe('a rhythm and bank holidays', () => {
  it('ignores them when nothing is said about them', () => {
    expect(lines(firstFriday, '2026-04-01', '2026-04-30')).toEqual(['2026-04-03']);
  });

  it('leaves the session out', () => {
    const rhythm = { ...firstFriday, bankHolidays: skip };
    expect(lines(rhythm, '2026-03-01', '2026-05-31')).toEqual([
      '2026-03-06',
      '2026-04-03 left out: Good Friday',
      '2026-05-01',
    ]);
  });

  it('moves it to the next working day, past the weekend and further bank holidays', () => {
    const rhythm = { ...firstFriday, bankHolidays: move };
    expect(lines(rhythm, '2026-04-01', '2026-04-30')).toEqual(['2026-04-07 for 2026-04-03: Good Friday']);
    const lastFriday: Cadence = { ...rhythm, nth: 'last' };
    expect(lines(lastFriday, '2026-12-01', '2026-12-31')).toEqual(['2026-12-29 for 2026-12-25: Christmas Day']);
  });

  it('keeps to the nation whose days they are', () => {
    const rhythm: Cadence = { ...firstFriday, bankHolidays: { nation: 'scotland', then: 'skip' } };
    expect(lines(rhythm, '2026-04-01', '2026-04-30')).toEqual(['2026-04-03']);
  });

  it('leaves it out rather than move it onto the next one of the rhythm', () => {
    const all: Holidays = { holidayOn: (date) => (date < '2026-04-10' ? 'a long feast' : undefined) };
    const weekly: Cadence = {
      ...{ kind: 'everyWeeks', weeks: 1, startsOn: '2026-04-01', weekday: 'friday', ...when },
      bankHolidays: move,
    };
    expect(planDates(weekly, '2026-04-01', '2026-04-10', zones, all).map(({ kind }) => kind)).toEqual([
      'skipped',
      'session',
    ]);
  });

  it('never meets on a bank holiday, nor twice on one day, and always in order', () => {
    const feasts = fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 150 });
    const weekday = fc.constantFrom(...weekdays);
    fc.assert(
      fc.property(feasts, weekday, fc.integer({ min: 1, max: 3 }), fc.boolean(), (offsets, day, weeks, moves) => {
        const free = new Set(offsets.map((offset) => addDays('2026-01-01', offset)));
        const some: Holidays = { holidayOn: (date) => (free.has(date) ? 'a feast' : undefined) };
        const cadence: Cadence = {
          ...{ kind: 'everyWeeks', weeks, startsOn: '2026-01-01', weekday: day, ...when },
          bankHolidays: moves ? move : skip,
        };
        const drawn = planDates(cadence, '2026-01-01', '2026-12-31', zones, some);
        const sessions = drawn.filter(isSession);
        const held = sessions.map(({ startsAt }) => startsAt.slice(0, 10));
        expect(drawn.flatMap((line) => ('date' in line ? [line.date] : []))).toEqual(
          datesOf(cadence, '2026-01-01', '2026-12-31'),
        );
        expect(held.filter((date) => free.has(date))).toEqual([]);
        expect(held).toEqual([...new Set(held)].sort());
        const moved = sessions.filter(({ movedFor }) => movedFor !== undefined);
        expect(moved.filter(({ startsAt }) => ['saturday', 'sunday'].includes(weekdayOf(startsAt)))).toEqual([]);
      }),
    );
  });
});

describe('a rhythm and the clocks', () => {
  const sundays: Cadence = { ...firstFriday, nth: 'last', weekday: 'sunday', time: '01:30' };

  it('says when the time does not exist, and is an hour later then', () => {
    expect(planDates(sundays, '2026-03-01', '2026-03-31', zones, holidays)).toMatchObject([
      { startsAt: '2026-03-29T01:30:00.000Z', clockChange: 'skipped' },
    ]);
  });

  it('says when the time exists twice, and takes the first', () => {
    expect(planDates(sundays, '2026-10-01', '2026-10-31', zones, holidays)).toMatchObject([
      { startsAt: '2026-10-25T00:30:00.000Z', clockChange: 'repeated' },
    ]);
  });

  it('says nothing of them on other days', () => {
    const [line] = planDates(sundays, '2026-04-01', '2026-04-30', zones, holidays);
    expect(line).not.toHaveProperty('clockChange');
  });
});

describe('the preview of a rhythm', () => {
  const now = '2026-03-10T09:00:00.000Z';

  it('shows twelve sessions, and the days between that are left out', () => {
    const shown = previewDates({ ...firstFriday, bankHolidays: skip }, now, zones, holidays);
    expect(shown.filter(isSession)).toHaveLength(12);
    expect(shown[0]).toEqual({ kind: 'skipped', date: '2026-04-03', because: 'Good Friday' });
    expect(shown.at(-1)?.kind).toBe('session');
  });

  it('shows twelve fifth Mondays, and each month that has none', () => {
    const fifth: Cadence = { ...firstFriday, nth: 5, weekday: 'monday', bankHolidays: skip };
    const shown = previewDates(fifth, now, zones, holidays);
    expect(shown.filter(isSession)).toHaveLength(12);
    expect(shown.slice(0, 3)).toMatchObject([
      { startsAt: '2026-03-30T10:00:00.000Z' },
      { month: '2026-04' },
      { month: '2026-05' },
    ]);
  });

  it('begins with the day that the rhythm starts on', () => {
    const shown = previewDates({ ...firstFriday, startsOn: '2027-06-10' }, now, zones, holidays);
    expect(shown[0]).toMatchObject({ date: '2027-07-02' });
  });

  it('shows the session that is running, and one that a bank holiday has moved to today', () => {
    const rhythm: Cadence = { ...firstFriday, bankHolidays: move };
    const first = (at: string): unknown => previewDates(rhythm, at, zones, holidays)[0];
    expect(first('2026-03-06T11:30:00.000Z')).toMatchObject({ date: '2026-03-06' });
    expect(first('2026-04-07T09:00:00.000Z')).toMatchObject({ date: '2026-04-03', movedFor: 'Good Friday' });
  });

  it('ends even when the rhythm never has a session', () => {
    const always: Holidays = { holidayOn: () => 'an endless feast' };
    const shown = previewDates({ ...firstFriday, bankHolidays: move }, now, zones, always);
    expect(shown.filter(isSession)).toEqual([]);
    expect(shown.length).toBeLessThan(80);
  });
});
