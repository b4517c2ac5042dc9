import type { Log } from '../platform/log';

/** What waits while a brake is on. */
export interface Held {
  /** Sessions that nobody has been invited to yet. */
  readonly invitations: number;
  /** Sessions that those invited have not been told everything about: another time or place, who has come and gone. */
  readonly changes: number;
  /** Sessions that are called off, and stand in calendars. */
  readonly cancellations: number;
  /** People for whom messages wait; who is only asked whether to join is not counted. */
  readonly recipients: number;
}

/**
 * A part of the app that holds something back while a brake is on: letters, changes in calendars. What it holds is told
 * what becomes of it when the brake comes off.
 */
export interface Holder {
  /** What it would let go now if no brake were on. */
  count(communityId: string): Promise<Partial<Held>>;
  /**
   * @param held - `send`: it goes out from now on; `drop`: it is forgotten, and the brake is still on meanwhile. Doing it
   * again does no harm.
   */
  release(communityId: string, held: 'send' | 'drop', log: Log): Promise<void>;
}

/** How long a host believes what it has read about brakes, in milliseconds: one is felt everywhere after that. */
export const brakeFeltWithinMs = 1_000;
