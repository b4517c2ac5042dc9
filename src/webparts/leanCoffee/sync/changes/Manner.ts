import type { Answer, LeanCoffeeApi } from '../../../../clients';
import type { BoardView } from '../../../../domain/leanCoffee';
import type { ChangeOf, Changes } from '../Change';

/** How one kind of change is shown, sent and thinned out. */
export interface Manner<Kind extends keyof Changes> {
  /**
   * The board as it will be once the change is accepted, by the very rules the API goes by; the same board where only the
   * API can tell. Absent for what shows only when the API has answered.
   */
  readonly show?: (board: BoardView, change: ChangeOf<Kind>) => BoardView;
  /** It is shown whichever session the board is of. */
  readonly onAnyBoard?: true;
  /** Answers with the board that follows; with none when something else is answered, and the board is looked at again. */
  readonly send: (api: LeanCoffeeApi, change: ChangeOf<Kind>) => Promise<Answer<BoardView | undefined>>;
  /** What to send instead of two in a row; nothing when both have to be sent. */
  readonly both?: (earlier: ChangeOf<Kind>, later: ChangeOf<Kind>) => ChangeOf<Kind> | undefined;
}

/** How the kinds are handled: none can be forgotten. */
export type Manners<Kind extends keyof Changes = keyof Changes> = { readonly [Each in Kind]: Manner<Each> };
