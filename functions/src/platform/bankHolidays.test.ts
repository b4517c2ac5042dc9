import type { Nation } from '../../../src/domain/sessions';
import { bankHolidays } from './bankHolidays';

const holidays = bankHolidays();
const dayMs = 86_400_000;

/** The days from Monday to Friday that are free in a year, as gov.uk lists them. */
function workingDaysFree(year: number, nation: Nation): readonly string[] {
  const days: string[] = [];
  for (let day = Date.UTC(year, 0, 1); day < Date.UTC(year + 1, 0, 1); day += dayMs) {
    const date = new Date(day).toISOString().slice(0, 10);
    const isWeekend = [0, 6].includes(new Date(day).getUTCDay());
    if (!isWeekend && holidays.holidayOn(date, nation) !== undefined) days.push(date.slice(5));
  }
  return days;
}

describe('bank holidays', () => {
  // https://www.gov.uk/bank-holidays
  it.each<[number, Nation, readonly string[]]>([
    [2025, 'englandAndWales', ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26']],
    [2026, 'englandAndWales', ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28']],
    [2027, 'englandAndWales', ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28']],
    [2025, 'scotland', ['01-01', '01-02', '04-18', '05-05', '05-26', '08-04', '12-01', '12-25', '12-26']],
    [2026, 'scotland', ['01-01', '01-02', '04-03', '05-04', '05-25', '06-15', '08-03', '11-30', '12-25', '12-28']],
    [2027, 'scotland', ['01-01', '01-04', '03-26', '05-03', '05-31', '08-02', '11-30', '12-27', '12-28']],
    [
      2025,
      'northernIreland',
      ['01-01', '03-17', '04-18', '04-21', '05-05', '05-26', '07-14', '08-25', '12-25', '12-26'],
    ],
    [
      2026,
      'northernIreland',
      ['01-01', '03-17', '04-03', '04-06', '05-04', '05-25', '07-13', '08-31', '12-25', '12-28'],
    ],
  ])('of %d in %s are those that gov.uk lists', (year, nation, days) => {
    expect(workingDaysFree(year, nation)).toEqual(days);
  });

  it('have names that people know, and say when a day stands in for another', () => {
    expect(holidays.holidayOn('2026-04-03', 'scotland')).toBe('Good Friday');
    expect(holidays.holidayOn('2026-12-28', 'englandAndWales')).toBe('Boxing Day (substitute day)');
  });

  it('count on a weekend too, when another day stands in for them', () => {
    expect(holidays.holidayOn('2026-12-26', 'englandAndWales')).toBe('Boxing Day');
  });

  it('are no days that people only keep', () => {
    expect(holidays.holidayOn('2026-03-15', 'englandAndWales')).toBeUndefined();
    expect(holidays.holidayOn('2026-04-05', 'englandAndWales')).toBeUndefined();
  });

  it('stay the nations’ own', () => {
    expect(holidays.holidayOn('2026-04-06', 'scotland')).toBeUndefined();
    expect(holidays.holidayOn('2026-11-30', 'englandAndWales')).toBeUndefined();
    expect(holidays.holidayOn('2026-11-30', 'scotland')).toBe('St Andrew’s Day');
  });
});
