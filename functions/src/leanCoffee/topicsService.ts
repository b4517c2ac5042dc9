import { allowed } from '../../../src/domain/kernel';
import {
  changeTopic,
  mayFacilitate,
  proposeTopic,
  reportTopic,
  type ChangeTopicBody,
  type ProposeTopicBody,
} from '../../../src/domain/leanCoffee';
import type { Caller } from '../platform/route';
import { actorOf, authorOf, type BoardDesk } from './boardDesk';
import type { BoardViews, Sight } from './boardViews';

/** What people would like to talk about. */
export class TopicsService {
  constructor(
    private readonly desk: BoardDesk,
    private readonly views: BoardViews,
  ) {}

  /**
   * Puts a topic on a board; the same proposal again answers with the topic that stands there.
   * @throws Refusal as `proposeTopic` refuses, `sessionUnknown`, `sessionOver`, `tooBusy`
   */
  async propose(caller: Caller, sessionId: string, body: ProposeTopicBody): Promise<Sight & { isNew: boolean }> {
    const session = await this.desk.sessionOf(caller, sessionId);
    const isNew = await this.desk.change(caller, session, ({ board, who, room, now }) => {
      const late = { mayFacilitate: mayFacilitate(board, room, actorOf(who)), room };
      const proposed = proposeTopic(board, { ...body, by: authorOf(who), late }, now);
      if (!proposed.ok) return proposed;
      return allowed(board.topics.includes(proposed.value) ? [] : [{ kind: 'topic', topic: proposed.value }]);
    });
    return { ...(await this.views.see(caller, session)), isNew };
  }

  /**
   * Rewords, withdraws, removes or merges a topic.
   * @throws Refusal as `changeTopic` refuses, `sessionUnknown`, `sessionOver`, `tooBusy`
   */
  async change(caller: Caller, sessionId: string, topicId: string, command: ChangeTopicBody): Promise<Sight> {
    const session = await this.desk.sessionOf(caller, sessionId);
    await this.desk.change(caller, session, ({ board, who }) => {
      // What stands on the board is everybody's: who has taken over one room of several does not decide that.
      const author = { ...authorOf(who), mayFacilitate: mayFacilitate(board, 0, actorOf(who)) };
      const changed = changeTopic(board, topicId, command, author);
      if (!changed.ok) return changed;
      return allowed(board.topics.includes(changed.value) ? [] : [{ kind: 'topic', topic: changed.value }]);
    });
    return this.views.see(caller, session);
  }

  /**
   * Tells the leads that a topic does not belong here, or takes that back.
   * @throws Refusal as `reportTopic` refuses, `sessionUnknown`, `sessionOver`, `tooBusy`
   */
  async report(caller: Caller, sessionId: string, topicId: string, reported: boolean): Promise<Sight> {
    const session = await this.desk.sessionOf(caller, sessionId);
    await this.desk.change(caller, session, ({ board, who }) => {
      const report = { topicId, person: who.known.report, reported };
      const after = reportTopic(board, report);
      if (!after.ok) return after;
      return allowed(after.value ? [{ kind: 'report', ...report }] : []);
    });
    return this.views.see(caller, session);
  }
}
