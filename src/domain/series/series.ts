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
  /** The link of the Teams meeting that all its dates share. */
  readonly joinUrl?: string;
}

/** A series that a lead counts on: whom it invites, Guildhall does not. */
export interface AdoptedSeries extends SeenSeries {
  /** The last day on which it counts. */
  readonly until?: LocalDate;
  /** Whether its end after that day is still to be brought about (by Guildhall, or by asking), or has been. */
  readonly end?: 'owed' | 'done';
  /** When it got another last day, as far as it counts. */
  readonly endings?: readonly Instant[];
  /** When leads adopted it, left it, or counted on it up to another day, as far as it counts. */
  readonly changes?: readonly Instant[];
  /** The calendar does not show it any more. */
  readonly isGone?: boolean;
}
