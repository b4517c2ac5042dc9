import type { BoardView, NextBoardView, Phase, ProposeTopicBody } from '../domain/leanCoffee';
import type { Answer } from './Answer';

/** What the Lean Coffee screen needs of the world. Its methods never reject. */
export interface LeanCoffeeApi {
  /** The board of the community's next session; `unchanged` when it is still the one of this ETag. */
  readBoard(etag?: string): Promise<Answer<NextBoardView>>;
  /** The id in the body is made here and is the idempotency key: the same id again makes no second topic. */
  proposeTopic(sessionId: string, body: ProposeTopicBody): Promise<Answer<BoardView>>;
  /** Sets the number of dots the reader has on a topic. */
  castVote(sessionId: string, topicId: string, votes: number): Promise<Answer<BoardView>>;
  /** Moves the session on to this phase, for everybody. */
  changePhase(sessionId: string, phase: Phase): Promise<Answer<BoardView>>;
}
