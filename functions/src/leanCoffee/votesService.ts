import {
  castVote,
  isStanding,
  standing,
  standingBallot,
  topicsById,
  type Ballot,
  type Board,
  type CastVoteBody,
} from '../../../src/domain/leanCoffee';
import { Refusal } from '../platform/refusal';
import type { Caller } from '../platform/route';
import type { BoardCache } from './boardCache';
import { attempts, keyOf, type BoardDesk } from './boardDesk';
import type { BoardStore } from './BoardStore';
import type { BoardViews, Sight } from './boardViews';
import { boardWith } from './boardWith';

/** Counts votes: one read of one ballot and one conditional write, whatever else is on the board. */
export class VotesService {
  constructor(
    private readonly boards: Pick<BoardStore, 'loadBallot' | 'saveBallot'>,
    private readonly cache: Pick<BoardCache, 'read' | 'readFresh'>,
    private readonly desk: BoardDesk,
    private readonly views: BoardViews,
  ) {}

  /**
   * Sets how many dots a person has on a topic.
   * @throws Refusal as `castVote` refuses, `sessionUnknown`, `sessionOver`, `votingNotOpen`, `votingClosed`, `tooBusy`
   */
  async vote(caller: Caller, sessionId: string, topicId: string, { votes }: CastVoteBody): Promise<Sight> {
    const session = await this.desk.sessionOf(caller, sessionId);
    const key = keyOf(caller, sessionId);
    const voter = this.desk.readerOf(caller, key).known.ballot;
    let snapshot = await this.cache.read(key);
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const before = await this.boards.loadBallot(key, voter);
      const board = boardWith(snapshot, []);
      const counted = standingBallot(before?.ballot ?? {}, topicsById(board), board.rules).ballot;
      // The same request again, perhaps after a lost answer: it was counted, whatever has happened since.
      if (before && isOnBoard(board, topicId) && (counted[topicId] ?? 0) === votes) {
        return this.views.sight(caller, session, snapshot, before);
      }
      const after = ballotAfter(board, counted, topicId, votes);
      if (after.ok) {
        const saved = await this.boards.saveBallot(key, voter, after.value, before);
        if (typeof saved === 'object') return this.views.sight(caller, session, snapshot, saved);
      } else if (attempt > 0) throw new Refusal(after.refusal);
      // Refused, or overtaken: only what the board says now may decide.
      snapshot = await this.cache.readFresh(key);
    }
    throw new Refusal({ code: 'tooBusy' });
  }
}

/** Whoever votes again votes with what their dots are worth now: those that came back are theirs to spend. */
function ballotAfter(board: Board, counted: Ballot, topicId: string, votes: number) {
  if (board.phase === 'proposing') return { ok: false, refusal: { code: 'votingNotOpen' } } as const;
  if (board.phase !== 'voting') return { ok: false, refusal: { code: 'votingClosed' } } as const;
  return castVote(counted, { topicId, votes }, new Set(standing(board.topics).map(({ id }) => id)), board.rules);
}

function isOnBoard(board: Board, topicId: string): boolean {
  const topic = topicsById(board).get(topicId);
  return topic !== undefined && isStanding(topic, topicsById(board));
}
