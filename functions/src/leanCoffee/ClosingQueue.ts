import type { BoardKey } from './BoardStore';

/** Hands closed sessions to whichever host is free. A message may arrive twice or late; none of that matters. */
export interface ClosingQueue {
  /** @param delayMs - how long it stays hidden first */
  send(key: BoardKey, delayMs?: number): Promise<void>;
}
