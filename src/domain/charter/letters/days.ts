import type { Instant } from '../../kernel';
import { dayInWords } from '../../notifications';
import type { LocalDate } from '../../sessions';

/** A calendar day in words. */
export function dayOf(date: LocalDate, locale: string): string {
  return dayInWords(`${date}T12:00:00.000Z`, 'UTC', locale);
}

/** The time and day it is for the community: `11:00, Thursday 26 March 2026`. */
export function dayThere(instant: Instant, timeZone: string, locale: string): string {
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
  return `${time.format(new Date(instant))}, ${dayInWords(instant, timeZone, locale)}`;
}
