import type { Log } from '../platform/log';

/**
 * A part of the app that holds something back while a brake is on: letters, changes in calendars. What it holds is told
 * what becomes of it when the brake comes off.
 */
export interface Holder {
  /**
   * @param held - `send`: it goes out from now on; `drop`: it is forgotten, and the brake is still on meanwhile. Doing it
   * again does no harm.
   */
  release(communityId: string, held: 'send' | 'drop', log: Log): Promise<void>;
}
