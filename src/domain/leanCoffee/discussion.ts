import type { Instant } from '../kernel';
import type { Timebox } from './timebox';

/** The topic that a room talks about. */
export interface CurrentTopic {
  readonly topicId: string;
  readonly timebox: Timebox;
  readonly startedAt: Instant;
}

/** How far one room has come. Room 0 is the one of everybody. */
export interface Room {
  readonly number: number;
  readonly current?: CurrentTopic;
  /** Topics that were discussed here, in that order, each with when it began and ended. */
  readonly finished: readonly { readonly topicId: string; readonly startedAt: Instant; readonly endedAt: Instant }[];
  /** Topics left for the next session. */
  readonly skipped: readonly string[];
  /** Topics a facilitator has put first, in this order; the others follow by their votes. */
  readonly order: readonly string[];
  /** Who facilitates here without being a lead, or has said so. `person` is a keyed secret. */
  readonly chair?: { readonly person: string; readonly name: string };
}

/** How the agenda is split over rooms: the topics of room 1, of room 2, and so on. Empty while everybody is in one. */
export type Deal = readonly (readonly string[])[];

export function emptyRoom(number: number): Room {
  return { number, finished: [], skipped: [], order: [] };
}
