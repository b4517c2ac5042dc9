import { daysOf, firstDayOf } from './daysOf';
import { readRecurrence } from './recurrence';

const until = (day: string, pattern: object, range: object): string[] => {
  const { startDate } = range as { startDate: string };
  return [...daysOf(readRecurrence({ pattern, range }, { startDay: startDate, zone: 'UTC' }), day)];
};
const from = (startDate: string) => ({ type: 'noEnd', startDate });

describe('the days of a series', () => {
  it.each<[string, object, object, string[]]>([
    [
      'the fourth Thursday of each month',
      { type: 'relativeMonthly', interval: 1, daysOfWeek: ['thursday'], index: 'fourth' },
      from('2026-03-26'),
      ['2026-03-26', '2026-04-23', '2026-05-28', '2026-06-25'],
    ],
    [
      'the last Tuesday of every second month',
      { type: 'relativeMonthly', interval: 2, daysOfWeek: ['tuesday'], index: 'last' },
      from('2026-01-01'),
      ['2026-01-27', '2026-03-31', '2026-05-26'],
    ],
    [
      'the first working day, when several weekdays are given',
      { type: 'relativeMonthly', interval: 1, daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] },
      from('2026-03-31'),
      ['2026-04-01', '2026-05-01', '2026-06-01'],
    ],
    [
      'Monday and Wednesday of every other week, in weeks that begin on Monday',
      { type: 'weekly', interval: 2, daysOfWeek: ['wednesday', 'monday'], firstDayOfWeek: 'monday' },
      from('2026-06-03'),
      ['2026-06-03', '2026-06-15', '2026-06-17', '2026-06-29'],
    ],
    [
      'Sunday and Monday of every other week, in weeks that begin on Sunday',
      { type: 'weekly', interval: 2, daysOfWeek: ['sunday', 'monday'] },
      from('2026-06-08'),
      ['2026-06-08', '2026-06-21', '2026-06-22'],
    ],
    [
      'the 31st, or the last day of a shorter month',
      { type: 'absoluteMonthly', interval: 1, dayOfMonth: 31 },
      from('2026-02-01'),
      ['2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30'],
    ],
    [
      'every tenth day',
      { type: 'daily', interval: 10 },
      from('2026-06-05'),
      ['2026-06-05', '2026-06-15', '2026-06-25'],
    ],
    [
      'up to and with the last day of the range',
      { type: 'daily', interval: 1 },
      { type: 'endDate', startDate: '2026-06-05', endDate: '2026-06-07' },
      ['2026-06-05', '2026-06-06', '2026-06-07'],
    ],
    [
      'so many times, counted from the first that there is',
      { type: 'weekly', interval: 1, daysOfWeek: ['friday'] },
      { type: 'numbered', startDate: '2026-06-04', numberOfOccurrences: 2 },
      ['2026-06-05', '2026-06-12'],
    ],
  ])('are %s', (_name, pattern, range, days) => expect(until('2026-06-30', pattern, range)).toEqual(days));

  it('come once a year for a yearly one, on 29 February only as the last day of the month', () => {
    expect(
      until('2028-12-31', { type: 'absoluteYearly', interval: 1, dayOfMonth: 29, month: 2 }, from('2026-03-01')),
    ).toEqual(['2027-02-28', '2028-02-29']);
    expect(
      until(
        '2027-12-31',
        { type: 'relativeYearly', interval: 1, daysOfWeek: ['monday'], index: 'first', month: 9 },
        from('2026-01-01'),
      ),
    ).toEqual(['2026-09-07', '2027-09-06']);
  });

  it('may be none at all', () => {
    const pattern = { type: 'weekly', interval: 1, daysOfWeek: ['friday'] };
    const range = { type: 'endDate', startDate: '2026-06-06', endDate: '2026-06-09' };
    expect(firstDayOf(readRecurrence({ pattern, range }, { startDay: '2026-06-06', zone: 'UTC' }))).toBeNull();
  });
});
