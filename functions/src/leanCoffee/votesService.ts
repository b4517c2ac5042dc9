import { voteOn, type CastVoteBody } from '../../../src/domain/leanCoffee';
import { Refusal } from '../platform/refusal';
import type { Caller } from '../platform/route';
import { untilCommitted } from '../platform/untilCommitted';
import type { BoardCache } from './boardCache';
import { keyOf, type BoardDesk } from './boardDesk';
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
   * @throws Refusal as `voteOn` refuses, `sessionUnknown`, `sessionOver`, `tooBusy`
   */
  async vote(caller: Caller, sessionId: string, topicId: string, { votes }: CastVoteBody): Promise<Sight> {
    const session = await this.desk.sessionOf(caller, sessionId);
    const key = keyOf(caller, sessionId);
    const voter = this.desk.readerOf(caller, key).known.ballot;
    return untilCommitted(async (isFirst) => {
      const snapshot = await (isFirst ? this.cache.read(key) : this.cache.readFresh(key));
      const before = await this.boards.loadBallot(key, voter);
      const voted = voteOn(boardWith(snapshot, []), before?.ballot, { topicId, votes });
      if (voted.ok) {
        if (before && voted.value === before.ballot) return this.views.sight(caller, session, snapshot, before);
        const saved = await this.boards.saveBallot(key, voter, voted.value, before);
        if (typeof saved === 'object') return this.views.sight(caller, session, snapshot, saved);
      } else if (!isFirst) throw new Refusal(voted.refusal);
      // Refused by a board of a moment ago, or overtaken: only what the board says now may decide.
      return 'conflict';
    }, 'tellPerson');
  }
}
