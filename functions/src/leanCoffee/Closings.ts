import type { BoardKey } from './BoardStore';

/** Sets the work that follows the closing of a session going. What is not begun is found later by the sweep. */
export interface Closings {
  begin(key: BoardKey): Promise<void>;
  /**
   * Something that the record or the mail to owners tells was written on a board that is closed already: both follow, in
   * a while, so that many words are one upload. Safe to repeat.
   */
  followUp(key: BoardKey): Promise<void>;
}
