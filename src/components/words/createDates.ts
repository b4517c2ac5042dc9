import { createWords, type LanguageOfStrings } from './createWords';

/** The strings that dates are written with. */
export interface DateStrings extends LanguageOfStrings {
  /** Sunday first, separated by commas. */
  readonly WeekdayNames: string;
  /** January first, separated by commas. */
  readonly MonthNames: string;
  /** `{weekday} {day} {month}` */
  readonly DayPattern: string;
  /** `{day} {year}`, the day by `DayPattern`. */
  readonly DayWithYear: string;
  /** `{place} time` */
  readonly ZoneTime: string;
  /** The United Kingdom as it stands in `ZoneTime`. */
  readonly ZoneOfUk: string;
  readonly Today: string;
  readonly Tomorrow: string;
  readonly Yesterday: string;
  readonly JustNow: string;
  readonly MinutesAgo_one: string;
  readonly MinutesAgo_two?: string;
  readonly MinutesAgo_few?: string;
  readonly MinutesAgo_many?: string;
  readonly MinutesAgo_other: string;
  readonly DaysAgo_one: string;
  readonly DaysAgo_two?: string;
  readonly DaysAgo_few?: string;
  readonly DaysAgo_many?: string;
  readonly DaysAgo_other: string;
}

/** Dates in words, in one language. All take instants as ISO 8601 text and zones by their IANA name. */
export interface Dates {
  /** `today`, `tomorrow`, `yesterday`, otherwise `Thursday 24 December`; the year only when it is another one. */
  nearDay(instant: string, zone: string): string;
  /** `Thursday 26 November 2026`. */
  fullDay(instant: string, zone: string): string;
  /** `11:00`. */
  time(instant: string, zone: string): string;
  /** `UK time`, `New York time`: a name that is right in summer and in winter. */
  zoneName(zone: string): string;
  /**
   * A day of the calendar, `2026-04-09`, seen from the reader's today: `today`, `tomorrow`, `yesterday`, the weekday alone
   * within the week ahead, otherwise weekday and date; the year only when it is another one.
   */
  nearDate(day: string): string;
  /** A day of the calendar in full: `Thursday 9 April 2026`. */
  fullDate(day: string): string;
  /** The month of a day or of a month, `2026-04`: `April`. */
  monthName(month: string): string;
  /** How long ago: `just now`, `12 minutes ago`, `today`, `yesterday`, `3 days ago`, after a week the date. */
  ago(instant: string): string;
  /** The reader's own zone. */
  readonly readersZone: string;
}

const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * @param strings - decide the language, so that a sentence and the date in it are of one
 * @param reader - the page's locale (its region's way with dates counts when the language is the same), zone and clock
 */
export function createDates(
  strings: DateStrings,
  reader: { readonly locale: string; readonly zone: string; readonly now: () => Date },
): Dates {
  const words = createWords(strings);
  const locale = sameLanguage(reader.locale, strings.Language) ? reader.locale : strings.Language;
  const known = Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  const numbersLocale = known ? locale : 'en-GB';
  const format = (instant: string, zone: string, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(numbersLocale, { ...options, timeZone: zone }).format(new Date(instant));

  const monthOf = (index: number): string => strings.MonthNames.split(',')[index] ?? '';
  const weekdayOf = (date: Date): string => strings.WeekdayNames.split(',')[date.getUTCDay()] ?? '';

  // By the strings and not by the browser: browsers differ in commas from one version to the next, and Chromium has no Welsh.
  const dayInWords = (instant: string, zone: string, withYear: boolean): string => {
    const date = dateOf(instant, zone);
    const month = monthOf(date.getUTCMonth());
    const day = words.say('DayPattern', { weekday: weekdayOf(date), day: date.getUTCDate(), month });
    return withYear ? words.say('DayWithYear', { day, year: date.getUTCFullYear() }) : day;
  };

  const nearDay = (instant: string, zone: string): string => {
    const today = dateOf(reader.now().toISOString(), zone);
    const date = dateOf(instant, zone);
    const near = { [-1]: strings.Yesterday, 0: strings.Today, 1: strings.Tomorrow }[daysBetween(today, date)];
    return near ?? dayInWords(instant, zone, date.getUTCFullYear() !== today.getUTCFullYear());
  };

  const nearDate = (day: string): string => {
    const today = dateOf(reader.now().toISOString(), reader.zone);
    const noon = `${day}T12:00:00.000Z`;
    const date = dateOf(noon, 'UTC');
    const ahead = daysBetween(today, date);
    const near = { [-1]: strings.Yesterday, 0: strings.Today, 1: strings.Tomorrow }[ahead];
    if (near || ahead < 2 || ahead > 6) {
      return near ?? dayInWords(noon, 'UTC', date.getUTCFullYear() !== today.getUTCFullYear());
    }
    return weekdayOf(date);
  };

  return {
    readersZone: reader.zone,
    nearDay,
    nearDate,
    fullDate: (day) => dayInWords(`${day}T12:00:00.000Z`, 'UTC', true),
    monthName: (month) => monthOf(Number(month.slice(5, 7)) - 1),
    fullDay: (instant, zone) => dayInWords(instant, zone, true),
    time: (instant, zone) => format(instant, zone, { hour: '2-digit', minute: '2-digit' }),
    zoneName: (zone) => {
      if (zone === 'Europe/London') return words.say('ZoneTime', { place: strings.ZoneOfUk });
      const isOfPlace = zone.includes('/') && !zone.startsWith('Etc/');
      const place = zone.slice(zone.lastIndexOf('/') + 1).replace(/_/g, ' ');
      return isOfPlace ? words.say('ZoneTime', { place }) : place;
    },
    ago: (instant) => {
      const past = reader.now().getTime() - Date.parse(instant);
      if (past < minute) return strings.JustNow; // also when this machine's clock is behind the server's
      if (past < 60 * minute) return words.count('MinutesAgo', Math.floor(past / minute));
      const days = -daysBetween(dateOf(reader.now().toISOString(), reader.zone), dateOf(instant, reader.zone));
      return days > 1 && days < 7 ? words.count('DaysAgo', days) : nearDay(instant, reader.zone);
    },
  };
}

function sameLanguage(a: string, b: string): boolean {
  return a.split('-')[0]?.toLowerCase() === b.split('-')[0]?.toLowerCase();
}

/** The calendar day of an instant in a zone, as midnight UTC of that day. */
function dateOf(instant: string, zone: string): Date {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, year: 'numeric', month: 'numeric', day: 'numeric' });
  const [date = 1, month = 1, year = 1970] = parts.format(new Date(instant)).split('/').map(Number);
  return new Date(Date.UTC(year, month - 1, date));
}

function daysBetween(from: Date, to: Date): number {
  return Math.round((to.getTime() - from.getTime()) / day);
}
