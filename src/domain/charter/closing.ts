import type { Instant } from '../kernel';
import { addDays, type ZoneRules } from '../sessions';

const openDays = 7;
const minuteMs = 60_000;
/** How long there is to look again at another wording, in milliseconds: two days. */
const lookAgainMs = 48 * 60 * minuteMs;

/**
 * When a proposal closes that is made now: a week later at the same time by the clocks of the community. A time that they skip is
 * read an hour later, one that comes twice the first time.
 *
 * @param timeZone - IANA name
 */
export function nextClosing(now: Instant, timeZone: string, zones: ZoneRules): Instant {
  const closing = zones.toInstant(addDays(zones.dateAt(now, timeZone), openDays), timeOf(now, timeZone), timeZone);
  return new Date(Date.parse(closing) + (Date.parse(now) % minuteMs)).toISOString();
}

/** When a proposal closes whose wording is amended now: not sooner than before, and not before people could look again. */
export function closingAfterAmendment(closesAt: Instant, now: Instant): Instant {
  const least = new Date(Date.parse(now) + lookAgainMs).toISOString();
  return closesAt > least ? closesAt : least;
}

/** What clocks there show, `11:05`. */
function timeOf(instant: Instant, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
  return format.format(new Date(instant));
}
