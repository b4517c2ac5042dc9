import type { Instant } from '../kernel';
import type { Weekday } from '../sessions';

/** `POST communities/{id}/hour`, by a lead: looks for the hour that suits most. */
export interface FindHourBody {
  /** 15 to 180, in steps of 15. */
  readonly minutes: number;
  /** Wall-clock times in the community's zone between which the hour lies, `09:00` and `17:00`. */
  readonly from: string;
  readonly to: string;
  /** At least one. */
  readonly weekdays: readonly Weekday[];
  /** How many coming weeks are looked at, 2 to 8. */
  readonly weeks: number;
}

/** An hour of the week and how it suits. */
export interface HourSlot {
  readonly weekday: Weekday;
  /** `11:00` in the community's zone. */
  readonly time: string;
  /** Of all the person-hours looked at, how many are free: 0 to 1. */
  readonly free: number;
  /** In the worst of the weeks. */
  readonly worst: number;
}

/** `GET communities/{id}/hour`, by a lead: the last search. Only counts; nobody sees whose calendar holds what. */
export interface HourView {
  readonly state: 'none' | 'looking' | 'found' | 'failed';
  readonly wish?: FindHourBody;
  readonly startedAt?: Instant;
  /** Calendars looked at, of how many. */
  readonly looked?: number;
  readonly people?: number;
  /** Calendars that could not be read, or belong to other organisations. */
  readonly unknown?: number;
  /** The best ones first, at most 10; never from fewer than 5 calendars. */
  readonly slots?: readonly HourSlot[];
  /** Why it failed and what to do. */
  readonly trouble?: string;
  readonly tooFew?: boolean;
}
