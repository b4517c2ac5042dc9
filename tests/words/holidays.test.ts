import { bankHolidays } from '../../functions/src/platform/bankHolidays';
import type { Nation } from '../../src/domain/sessions';
import { knownHolidays } from '../../src/webparts/sessions/useHoliday';
import { locales, wordSets } from './webPartWords';

const nations: readonly Nation[] = ['englandAndWales', 'scotland', 'northernIreland'];

/** Every name that the API gives a bank holiday of these years, without what says that it stands in for one. */
function namesIn(years: readonly number[]): ReadonlySet<string> {
  const holidays = bankHolidays();
  const names = years.flatMap((year) =>
    Array.from({ length: 366 }, (_none, day) =>
      new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10),
    ).flatMap((date) => nations.map((nation) => holidays.holidayOn(date, nation))),
  );
  const plain = names.flatMap((name) => (name === undefined ? [] : [name.replace(/ \(substitute day\)$/, '')]));
  return new Set(plain.map((name) => name.replace(/’/g, "'")));
}

describe('the bank holidays', () => {
  it('have a name of ours each, in every language', () => {
    expect([...namesIn([2026, 2027, 2028, 2029, 2030, 2031])].filter((name) => !knownHolidays.includes(name))).toEqual(
      [],
    );
    const strings = wordSets().find(({ strings: { 'en-gb': texts } }) => 'HolidayNames' in texts)?.strings;
    for (const locale of locales) {
      expect(strings?.[locale].HolidayNames?.split(',')).toHaveLength(knownHolidays.length);
    }
    expect(strings?.['en-gb'].HolidayNames?.replace(/’/g, "'").split(',')).toEqual(knownHolidays);
  });
});
