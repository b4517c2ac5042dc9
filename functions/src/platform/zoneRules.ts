import { Temporal } from 'temporal-polyfill';
import type { ZoneRules } from '../../../src/domain/sessions';

/** Time zones by the tz database that comes with the runtime. A time that a clock change skips is read an hour later, a repeated one the first time. */
export const zoneRules: ZoneRules = {
  toInstant(date, time, timeZone) {
    const zoned = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(timeZone, {
      disambiguation: 'compatible',
    });
    return new Date(zoned.epochMilliseconds).toISOString();
  },
  dateAt(instant, timeZone) {
    return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
  },
  clockChange(date, time, timeZone) {
    const wall = Temporal.PlainDateTime.from(`${date}T${time}`);
    const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
      wall.toZonedDateTime(timeZone, { disambiguation }),
    );
    if (!earlier || !later || earlier.equals(later)) return undefined;
    return later.toPlainDateTime().equals(wall) ? 'repeated' : 'skipped';
  },
  isZone(name) {
    try {
      // Offsets such as `+01:00` are accepted by some runtimes, but know no summer time; `europe/london` is, but not by Outlook.
      if (!/^[A-Z][\w+-]*(\/[A-Z][\w+-]*)*$/.test(name)) return false;
      const { timeZone } = new Intl.DateTimeFormat('en-GB', { timeZone: name }).resolvedOptions();
      return timeZone === name || timeZone.toLowerCase() !== name.toLowerCase();
    } catch {
      return false;
    }
  },
};

/**
 * What clocks in a zone show at an instant, as Graph's `dateTimeTimeZone` wants it: `2026-03-26T11:00:00`.
 */
export function wallClockAt(instant: string, timeZone: string): string {
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'second' });
}
