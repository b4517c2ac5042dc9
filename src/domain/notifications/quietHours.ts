import type { Instant } from '../kernel';
import { addDays, isWeekend, type Holidays, type LocalDate, type Nation, type ZoneRules } from '../sessions';

/** When nothing goes out, by the clocks of the community. Weekends and bank holidays are quiet all day. */
export const quiet = { from: '18:00', to: '08:00' } as const;

/** By whose clocks and bank holidays a community lives. */
export interface OfficeHours {
  /** IANA name. */
  readonly timeZone: string;
  /** Absent: no bank holidays are kept. */
  readonly nation?: Nation;
}

/** What is known of clocks and calendars; where it comes from stays outside the domain. */
export interface Almanac {
  readonly zones: Pick<ZoneRules, 'toInstant' | 'dateAt'>;
  readonly holidays: Holidays;
}

/** Whose bank holidays a community keeps that has not said so, by the zone of its clocks; undefined: none. */
export function usualNation(timeZone: string): Nation | undefined {
  if (timeZone === 'Europe/Belfast') return 'northernIreland';
  return timeZone === 'Europe/London' ? 'englandAndWales' : undefined;
}

/** No run of weekends and bank holidays is as long as that, in days. */
const longestQuiet = 30;

/**
 * When a message may go out: now in working hours, else when the next working day begins.
 *
 * @returns `now` itself, or the first later instant that is not quiet
 */
export function mayGoOut(now: Instant, where: OfficeHours, almanac: Almanac): Instant {
  const { zones } = almanac;
  let day = zones.dateAt(now, where.timeZone);
  for (let looked = 0; looked < longestQuiet; looked += 1, day = addDays(day, 1)) {
    if (!isWorkingDay(day, where, almanac)) continue;
    const begins = zones.toInstant(day, quiet.to, where.timeZone);
    if (now < begins) return begins;
    if (now < zones.toInstant(day, quiet.from, where.timeZone)) return now;
  }
  return zones.toInstant(day, quiet.to, where.timeZone);
}

/** The first instant of the day after, from which the messages of a new day are counted. */
export function tomorrow(now: Instant, { timeZone }: OfficeHours, { zones }: Almanac): Instant {
  return zones.toInstant(addDays(zones.dateAt(now, timeZone), 1), '00:00', timeZone);
}

function isWorkingDay(day: LocalDate, { nation }: OfficeHours, { holidays }: Almanac): boolean {
  if (isWeekend(day)) return false;
  return nation === undefined || holidays.holidayOn(day, nation) === undefined;
}
