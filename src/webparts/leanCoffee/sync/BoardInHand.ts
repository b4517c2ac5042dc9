import type { Failure } from '../../../clients';
import type { BoardView } from '../../../domain/leanCoffee';
import type { Problem } from '../../../domain/kernel';
import type { Change } from './Change';

/** A change the API said no to, with its sentence. Each refusal is an object of its own. */
export interface Refusal {
  readonly change: Change;
  readonly problem: Problem;
}

/** The board as the reader has it in hand at one moment: the API's, what they did to it, and what stands in the way. */
export interface BoardInHand {
  /** The board with the reader's changes in it; `null` when no session is planned, `undefined` before the first answer. */
  readonly board: BoardView | null | undefined;
  /** No session is planned, and the reader may start one. */
  readonly mayStart?: boolean;
  /** The community's zone, when no session is planned and the API has said it. */
  readonly timeZone?: string;
  /** The reader's changes the API has not answered yet, the oldest first. */
  readonly waiting: readonly Change[];
  /** Why there is no exchange with the API just now. What is shown may then be old, and `waiting` is kept. */
  readonly failure?: Failure;
  /** Set when the API will not show the reader this board at all. */
  readonly closed?: Problem;
  /** The last change that was refused; it stands until the reader does something else. */
  readonly refusal?: Refusal;
  /** The last change that the API agreed to. */
  readonly agreed?: Change;
}
