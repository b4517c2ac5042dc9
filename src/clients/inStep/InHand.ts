import type { Problem } from '../../domain/kernel';
import type { Failure } from '../Answer';

/** A change the API said no to, with its sentence. Each refusal is an object of its own. */
export interface RefusedChange<Change> {
  readonly change: Change;
  readonly problem: Problem;
}

/** What the reader has in hand at one moment: the API's view, what they did to it, and what stands in the way. */
export interface InHand<View, Change> {
  /** The view with the reader's changes in it; `undefined` before the first answer. */
  readonly view: View | undefined;
  /** The reader's changes the API has not answered yet, the oldest first. */
  readonly waiting: readonly Change[];
  /** Why there is no exchange with the API just now. What is shown may then be old, and `waiting` is kept. */
  readonly failure?: Failure;
  /** Set when the API will not show the reader this at all. */
  readonly closed?: Problem;
  /** The last change that was refused; it stands until the reader does something else. */
  readonly refusal?: RefusedChange<Change>;
}
