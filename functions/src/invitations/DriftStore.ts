/**
 * What was found otherwise in a calendar than it was written: the event is gone, people are missing from it, it says
 * another time or other words, or one of a cancelled session has turned up.
 */
export type DriftKind = 'eventGone' | 'peopleMissing' | 'otherTime' | 'otherWords' | 'lateEvent';

/** One finding, without names. */
export interface Drift {
  readonly at: string;
  readonly kind: DriftKind;
  readonly communityId: string;
  readonly sessionId: string;
  /** Which event of the session, 1 for the first. */
  readonly part: number;
}

/** So many findings are kept. */
export const driftsKept = 100;

/** Keeps the last findings. */
export interface DriftStore {
  add(drift: Drift): Promise<void>;
  /** The newest first, at most `limit`. */
  latest(limit: number): Promise<readonly Drift[]>;
}
