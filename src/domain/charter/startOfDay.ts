import type { Instant } from '../kernel';
import type { LocalDate, ZoneRules } from '../sessions';

/** When a day begins in a zone. */
export function startOfDay(day: LocalDate, timeZone: string, zones: ZoneRules): Instant {
  return zones.toInstant(day, '00:00', timeZone);
}
