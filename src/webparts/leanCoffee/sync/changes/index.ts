import type { Answer, LeanCoffeeApi } from '../../../../clients';
import type { BoardView } from '../../../../domain/leanCoffee';
import type { Change } from '../Change';
import { afterManners } from './afterManners';
import { discussionManners } from './discussionManners';
import type { Manner, Manners } from './Manner';
import { sessionManners } from './sessionManners';
import { topicManners } from './topicManners';
import { voteManners } from './voteManners';

export { votesAllowed } from './voteManners';

const manners: Manners = {
  ...topicManners,
  ...voteManners,
  ...sessionManners,
  ...discussionManners,
  ...afterManners,
};

/** The manner is that of the change's own kind, which the compiler cannot follow. */
function mannerOf(change: Change): Manner<never> {
  return manners[change.kind] as unknown as Manner<never>;
}

/**
 * The board as it will be once the change is accepted. A change that the rules refuse, or that is meant for another
 * session, leaves it as it is.
 */
export function withChange(board: BoardView, change: Change): BoardView {
  const { show, onAnyBoard } = mannerOf(change);
  if (!show || (change.session !== board.session.id && !onAnyBoard)) return board;
  return show(board, change as never);
}

/** @returns the board that follows; none when the API answers with something else and the board has to be looked at */
export function sendChange(api: LeanCoffeeApi, change: Change): Promise<Answer<BoardView | undefined>> {
  return mannerOf(change).send(api, change as never);
}

/** What may be sent instead of two changes in a row; nothing when both have to be sent. */
export function bothInOne(earlier: Change, later: Change): Change | undefined {
  if (earlier.kind !== later.kind || earlier.session !== later.session) return undefined;
  return mannerOf(later).both?.(earlier as never, later as never);
}
