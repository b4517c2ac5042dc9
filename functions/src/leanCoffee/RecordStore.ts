import type { WorthCount } from '../../../src/domain/leanCoffee';

/** A session that is closed, in short. The whole record is worked out from its board. */
export interface PastSession {
  readonly sessionId: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly timeZone: string;
  readonly discussed: number;
  readonly takeaways: number;
  readonly actions: number;
  readonly recordUrl?: string;
  /** Those who were there, by the keyed secrets that stood for them. */
  readonly attended: readonly string[];
  /** What may be shown of the answers to "worth my hour?". */
  readonly worth?: WorthCount;
}

/** Keeps a line for each session that was closed. */
export interface RecordStore {
  /** The last ones, newest first. */
  latest(communityId: string, limit: number): Promise<readonly PastSession[]>;
  /** Writes the line of a session over; what people said about it is kept as it was. */
  save(communityId: string, past: Omit<PastSession, 'worth'>): Promise<void>;
  /** Sets what may be shown of the answers, if it is still what was shown before. Unknown sessions are a `conflict`. */
  showWorth(
    communityId: string,
    sessionId: string,
    before: WorthCount | undefined,
    after: WorthCount,
  ): Promise<'saved' | 'conflict'>;
}
