import type { BoardKey } from './BoardStore';

/** Sets the work that follows the closing of a session going. What is not begun is found later by the sweep. */
export interface Closings {
  begin(key: BoardKey): Promise<void>;
}
