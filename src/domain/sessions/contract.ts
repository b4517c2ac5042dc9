import type { Instant } from '../kernel';

/** `GET communities/{id}/sessions`: what is planned, soonest first. */
export interface UpcomingSessionsView {
  readonly sessions: readonly UpcomingSessionView[];
}

export interface UpcomingSessionView {
  readonly id: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly timeZone: string;
  /** Whether the invitation has reached the calendars of the members. */
  readonly invitation: 'waiting' | 'sent' | 'failed';
  readonly joinUrl?: string;
}

/** `POST communities/{id}/sessions`: a session that no rhythm has planned. The key makes it once. */
export interface StartSessionBody {
  /** Made by the client; the same key again starts no second one. */
  readonly key: string;
  /** Absent: now. */
  readonly startsAt?: Instant;
  /** 15 to 180. */
  readonly minutes: number;
}
