import type { Instant } from '../kernel';
import type { Weekday } from '../sessions';

/** `POST communities/{id}/hour`, by a lead: looks for the hour that suits most. */
export interface FindHourBody {
  /** 15 to 180, in steps of 15. */
  readonly minutes: number;
  /** Wall-clock times in the community's zone between which the hour lies, `09:00` and `17:00`: at least an hour apart. */
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
  /** Of all the person-hours looked at, at least how many are free: 0 to 0.9, in steps. */
  readonly free: number;
  /** At least how many in the worst of the weeks, in steps too. */
  readonly worst: number;
}

/** `GET communities/{id}/hour`, by a lead: the last search. Only rounded shares, never whose calendar holds what. */
export interface HourView {
  readonly state: 'none' | 'looking' | 'found' | 'failed';
  readonly wish?: FindHourBody;
  readonly startedAt?: Instant;
  /** Calendars looked at, of how many. */
  readonly looked?: number;
  readonly people?: number;
  /** Calendars that could not be read, or belong to other organisations. */
  readonly unknown?: number;
  /** The best ones first, at most 10; never from fewer than 8 calendars besides the asker's own. */
  readonly slots?: readonly HourSlot[];
  /** The community has looked as often as it may: from when on it may look again. */
  readonly lookAgainFrom?: Instant;
  /** Why it failed and what to do. */
  readonly trouble?: string;
  /** Its name, for who says it in another language. */
  readonly troubleCode?: string;
  /** Too few calendars could be read: nothing is shown of them. */
  readonly tooFew?: boolean;
}
