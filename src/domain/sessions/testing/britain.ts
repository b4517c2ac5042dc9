import type { Holidays, LocalDate } from '../rhythm/cadence';
import { addDays, lastOfMonth, nextOnOrAfter } from '../rhythm/calendarDays';
import type { ZoneRules } from '../rhythm/zoneRules';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** Minutes ahead of Greenwich in winter; `hasSummer`: an hour more between the last Sundays of March and October. */
const known: { readonly [name: string]: { readonly ahead: number; readonly hasSummer: boolean } } = {
  'Europe/London': { ahead: 0, hasSummer: true },
  'Europe/Lisbon': { ahead: 0, hasSummer: true },
  'Europe/Paris': { ahead: 60, hasSummer: true },
  'Asia/Kolkata': { ahead: 330, hasSummer: false },
};
export const zoneNames = Object.keys(known);

/** Some zones, with European summer time, without a tz database. */
export const zones: ZoneRules = {
  toInstant: (date, time, timeZone) => new Date(readings(date, time, timeZone)[0] ?? Number.NaN).toISOString(),
  dateAt: (instant, timeZone) =>
    new Date(Date.parse(instant) + aheadAt(Date.parse(instant), timeZone)).toISOString().slice(0, 10),
  clockChange: (date, time, timeZone) => {
    const [first = 0, second] = readings(date, time, timeZone);
    if (second !== undefined) return 'repeated';
    return first + aheadAt(first, timeZone) === wallOf(date, time) ? undefined : 'skipped';
  },
  isZone: (name) => name in known,
};

/** The instants at which clocks show that time; when there is none, the one an hour later. */
function readings(date: LocalDate, time: string, timeZone: string): readonly number[] {
  const wall = wallOf(date, time);
  const winter = wall - (known[timeZone]?.ahead ?? 0) * minuteMs;
  const found = [winter - hourMs, winter].filter((instant) => instant + aheadAt(instant, timeZone) === wall);
  return found.length > 0 ? found : [winter];
}

function wallOf(date: LocalDate, time: string): number {
  return Date.parse(`${date}T${time}:00Z`);
}

function aheadAt(instant: number, timeZone: string): number {
  const { ahead, hasSummer } = known[timeZone] ?? { ahead: 0, hasSummer: false };
  const year = new Date(instant).getUTCFullYear();
  const changeIn = (month: string): number => Date.parse(`${lastSunday(`${year}-${month}`)}T01:00:00Z`);
  const isSummer = hasSummer && instant >= changeIn('03') && instant < changeIn('10');
  return ahead * minuteMs + (isSummer ? hourMs : 0);
}

function lastSunday(month: string): LocalDate {
  return nextOnOrAfter(addDays(lastOfMonth(month), -6), 'sunday');
}

/** Bank holidays of England and Wales; the other nations have none here. */
const england: { readonly [date: LocalDate]: string } = {
  '2025-12-25': 'Christmas Day',
  '2025-12-26': 'Boxing Day',
  '2026-01-01': 'New Year’s Day',
  '2026-04-03': 'Good Friday',
  '2026-04-06': 'Easter Monday',
  '2026-05-04': 'Early May bank holiday',
  '2026-05-25': 'Spring bank holiday',
  '2026-08-31': 'Summer bank holiday',
  '2026-12-25': 'Christmas Day',
  '2026-12-26': 'Boxing Day',
  '2026-12-28': 'Boxing Day (substitute day)',
  '2027-01-01': 'New Year’s Day',
};
export const holidays: Holidays = {
  holidayOn: (date, nation) => (nation === 'englandAndWales' ? england[date] : undefined),
};
