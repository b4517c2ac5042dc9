import type HolidaysOfCountry from 'date-holidays';
import type { Holidays, LocalDate, Nation } from '../../../src/domain/sessions';

/** Wales keeps the days of England. */
const regions: { readonly [Of in Nation]: string } = {
  englandAndWales: 'ENG',
  scotland: 'SCT',
  northernIreland: 'NIR',
};

/** Days proclaimed once that this version of the library does not know. */
const proclaimed: { readonly [Of in Nation]?: { readonly [date: LocalDate]: string } } = {
  // Proclaimed in February 2026, https://www.gov.uk/bank-holidays
  scotland: { '2026-06-15': 'World Cup bank holiday' },
};

type DaysOfYear = ReadonlyMap<LocalDate, string>;

/** Years that are kept in memory: a preview looks a few ahead for each nation. */
const yearsKept = 60;

/**
 * The bank holidays of the nations of the United Kingdom, as `date-holidays` knows them from gov.uk: with the days that
 * stand in for one on a weekend, and the day on the weekend too. A further one is known once the
 * library knows it, or `proclaimed` does.
 */
export function bankHolidays(): Holidays {
  const years = new Map<string, DaysOfYear>();
  return {
    holidayOn(date, nation) {
      const key = `${nation} ${date.slice(0, 4)}`;
      let days = years.get(key);
      if (!days) {
        if (years.size >= yearsKept) years.clear();
        years.set(key, (days = daysOf(nation, Number(date.slice(0, 4)))));
      }
      return days.get(date) ?? proclaimed[nation]?.[date];
    },
  };
}

function daysOf(nation: Nation, year: number): DaysOfYear {
  const holidays = new (library())('GB', regions[nation], {
    types: ['public', 'bank'],
    languages: ['en'],
    timezone: 'UTC',
  });
  return new Map(holidays.getHolidays(year).map(({ date, name }) => [date.slice(0, '2026-12-25'.length), name]));
}

/** It knows every country, which takes a moment to load: only when somebody asks for a bank holiday. */
function library(): typeof HolidaysOfCountry {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would load it with the app, or late
  return require('date-holidays') as typeof HolidaysOfCountry;
}
