import type { Instant } from '../kernel';

/**
 * `GET communities/{id}/series`, by a lead: meeting series made by hand that Guildhall can see, because its mailbox
 * organises them or is invited to them.
 */
export interface SeriesView {
  /** The address to add to a series so that it is found here. */
  readonly mailbox: string;
  readonly series: readonly HandMadeSeries[];
}

/** One of them, as leads see it. */
export interface HandMadeSeries {
  readonly id: string;
  readonly subject: string;
  readonly organiser: { readonly name: string; readonly mail: string };
  /** Whether Guildhall may end it: only a series of its own mailbox. */
  readonly isOurs: boolean;
  /** The coming dates of the next three months. */
  readonly dates: readonly { readonly startsAt: Instant; readonly endsAt: Instant }[];
  /** Members who are invited to it, and members who are not. */
  readonly membersIn: number;
  readonly membersOut: number;
  /** How many of those dates lie beside the sessions that Guildhall has planned: then people have both in their calendars. */
  readonly withoutSession: number;
  /**
   * The coming sessions that its dates stand for, and the members on it: adopting it takes Guildhall's invitations to
   * those sessions away from them.
   */
  readonly covers: { readonly sessions: number; readonly members: number };
  /** `adopted`: who is invited by it is not invited by Guildhall; `ending`: its organiser was asked to end it; `ended`. */
  readonly state: 'found' | 'adopted' | 'ending' | 'ended';
  /** The last day on which the series counts; from the next on everybody is invited by Guildhall. */
  readonly until?: string;
}

/** `POST communities/{id}/series/{seriesId}/adopt`, by a lead. Answered with `SeriesView`. */
export interface AdoptSeriesBody {
  /** Absent: the series goes on; else the day after which Guildhall invites and the series ends, `2026-06-30`. */
  readonly until?: string;
}
