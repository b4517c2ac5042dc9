import type { Instant } from '../kernel';
import type { LocalDate } from '../sessions';

/** One date of a series. */
export interface SeriesDate {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** Who is invited to this one, when it is not the same as to the others. */
  readonly attendees?: readonly string[];
}

/** A meeting series as a calendar shows it. */
export interface SeenSeries {
  /** Names the series; shown to leads. */
  readonly id: string;
  readonly subject: string;
  readonly organiser: { readonly name: string; readonly mail: string };
  /** Its first day ever. */
  readonly beginsOn?: LocalDate;
  /** Whether the service mailbox itself organises it. */
  readonly isOurs: boolean;
  /** Addresses in small letters, the organiser's among them unless it is the service mailbox. */
  readonly attendees: readonly string[];
  /** The dates to come, soonest first. */
  readonly dates: readonly SeriesDate[];
}

/** A series that a lead counts on: whom it invites, Guildhall does not. */
export interface AdoptedSeries extends SeenSeries {
  /** The last day on which it counts. */
  readonly until?: LocalDate;
  /** Whether its end after that day is still to be brought about (by Guildhall, or by asking), or has been. */
  readonly end?: 'owed' | 'done';
  /** The calendar does not show it any more. */
  readonly isGone?: boolean;
}
