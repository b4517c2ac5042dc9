import type { CalendarEvent } from '../tenantShapes';

/** So many dates of a series stand among the other events; the rest would bury them. */
const datesShown = 2;

/** What lies ahead in a calendar, by what a reader looks for: what concerns others too, and what fills the hours between. */
export function sortEvents(events: readonly CalendarEvent[]): {
  readonly upcoming: readonly CalendarEvent[];
  readonly furtherDates: readonly CalendarEvent[];
  /** Appointments to which nobody else is invited. */
  readonly own: readonly CalendarEvent[];
} {
  const seen = new Map<string, number>();
  const [upcoming, furtherDates, own]: [CalendarEvent[], CalendarEvent[], CalendarEvent[]] = [[], [], []];
  for (const event of events) {
    const series = event.seriesMasterId ?? undefined;
    const before = series === undefined ? 0 : (seen.get(series) ?? 0);
    if (series !== undefined) seen.set(series, before + 1);
    if (event.isOrganizer === true && (event.attendees ?? []).length === 0) own.push(event);
    else if (before >= datesShown) furtherDates.push(event);
    else upcoming.push(event);
  }
  return { upcoming, furtherDates, own };
}
