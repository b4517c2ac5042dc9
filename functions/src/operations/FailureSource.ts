/** Something that was given up, or is tried in vain, and needs an administrator's eyes. */
export interface Failure {
  /** Names it for replaying: the id of the community, `_`, and letters, digits, `-` and `_`. */
  readonly id: string;
  readonly community: string;
  /** The session whose invitation it is; absent: messages to people. */
  readonly sessionId?: string;
  readonly reason: string;
  /** What happened, who mends it, and what happens then, in a sentence or three. */
  readonly detail: string;
}

/** Attempts after which somebody may want to know that something is still waiting: some minutes. */
export const attemptsBeforeListed = 7;

/** A part of the app that something can fail in for good. */
export interface FailureSource {
  list(): Promise<readonly Failure[]>;
  /** Sets what failed going again; doing it twice does no harm. `unknown`: it is none of this part's failures, or none any more. */
  replay(failureId: string): Promise<'replayed' | 'unknown'>;
}
