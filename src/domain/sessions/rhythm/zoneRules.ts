import type { Instant } from '../../kernel';
import type { LocalDate } from './cadence';

/** What the rules need to know of time zones; the tz database itself stays outside the domain. */
export interface ZoneRules {
  /** The instant at which clocks in the zone show that day and time; in a gap, the later reading. */
  toInstant(date: LocalDate, time: string, timeZone: string): Instant;
  /** The day it is in the zone at that instant. */
  dateAt(instant: Instant, timeZone: string): LocalDate;
  /** Whether that time does not exist on that day, because clocks skip it, or exists twice. */
  clockChange(date: LocalDate, time: string, timeZone: string): 'skipped' | 'repeated' | undefined;
  /** Whether there is a zone of that name. */
  isZone(name: string): boolean;
}
