import { mayFacilitate, onBoard, topicsInOrder, type Topic } from '../../../src/domain/leanCoffee';
import { Refusal } from '../platform/refusal';
import type { Caller } from '../platform/route';
import type { BoardCache } from './boardCache';
import { actorOf, keyOf, type BoardDesk } from './boardDesk';
import { boardWith } from './boardWith';

/** What others want to know of the topics on a board. */
export class BoardTopics {
  constructor(
    private readonly desk: BoardDesk,
    private readonly cache: Pick<BoardCache, 'readFresh'>,
  ) {}

  /** Whether the board of a session is closed. */
  async isClosed(communityId: string, sessionId: string): Promise<boolean> {
    return (await this.cache.readFresh({ communityId, sessionId })).board.phase === 'closed';
  }

  /** How many topics stand on the board of a session now. */
  async count(communityId: string, sessionId: string): Promise<number> {
    const { board } = await this.cache.readFresh({ communityId, sessionId });
    return onBoard(board.topics).length;
  }

  /**
   * The topics for who facilitates: once the voting is closed most votes first, before that as they were
   * proposed, so that nothing is given away.
   * @throws Refusal `onlyFacilitators`, `sessionUnknown`, `sessionCancelled`, `sessionOver`
   */
  async agenda(caller: Caller, sessionId: string): Promise<readonly Topic[]> {
    await this.desk.sessionOf(caller, sessionId);
    const key = keyOf(caller, sessionId);
    const board = boardWith(await this.cache.readFresh(key), []);
    const actor = actorOf(this.desk.readerOf(caller, key));
    if (!mayFacilitate(board, 0, actor)) throw new Refusal({ code: 'onlyFacilitators' });
    return topicsInOrder(board).map(({ topic }) => topic);
  }
}
