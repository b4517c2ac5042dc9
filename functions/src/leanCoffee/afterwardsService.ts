import { allowed, refused } from '../../../src/domain/kernel';
import {
  hasRecord,
  mayGiveFeedback,
  recordOf,
  type FeedbackBody,
  type PastSessionsView,
  type RecordView,
} from '../../../src/domain/leanCoffee';
import { Refusal } from '../platform/refusal';
import type { Caller } from '../platform/route';
import { Unavailable } from '../platform/unavailable';
import type { BoardCache } from './boardCache';
import { keyOf, type BoardDesk } from './boardDesk';
import type { BoardViews, Sight } from './boardViews';
import { boardWith } from './boardWith';
import type { CommunityMemory } from './communityMemory';
import { pastShown, publishAnswers } from './publishAnswers';
import type { RecordStore } from './RecordStore';

/** What remains of a session: whether it was worth the hour, its record, and the line it stands in. */
export class AfterwardsService {
  constructor(
    private readonly records: RecordStore,
    private readonly cache: Pick<BoardCache, 'readFresh'>,
    private readonly memory: CommunityMemory,
    private readonly desk: BoardDesk,
    private readonly views: BoardViews,
  ) {}

  /**
   * Says whether a session was worth the hour.
   * @throws Refusal `notAnswerable`, `sessionUnknown`, `tooBusy`
   */
  async giveFeedback(caller: Caller, sessionId: string, { worth }: FeedbackBody): Promise<Sight> {
    const session = await this.desk.sessionOf(caller, sessionId, 'over');
    const key = keyOf(caller, sessionId);
    await this.desk.change(caller, session, ({ board, who, now }) => {
      const person = who.known.feedback;
      if (!mayGiveFeedback(board.phase, session.endsAt, now)) return refused({ code: 'notAnswerable' });
      return allowed(board.feedback.get(person) === worth ? [] : [{ kind: 'feedback', person, worth }]);
    });
    this.memory.feedbackChanged(key);
    try {
      await publishAnswers(this.records, { load: (board) => this.cache.readFresh(board) }, key);
    } catch (error) {
      // The answer is kept; what others have just shown in its place takes it up with the next one.
      if (!(error instanceof Unavailable)) throw error;
    }
    return this.views.see(caller, session);
  }

  /** @throws Refusal `noRecordYet`, `sessionUnknown` */
  async record(caller: Caller, sessionId: string): Promise<RecordView> {
    const session = await this.desk.sessionOf(caller, sessionId, 'over');
    const key = keyOf(caller, sessionId);
    const snapshot = await this.cache.readFresh(key);
    if (!hasRecord(snapshot.board)) throw new Refusal({ code: 'noRecordYet' });
    const { ofSession } = await this.memory.actionsAround(key, snapshot);
    const recordUrl = snapshot.closing?.recordUrl;
    return recordOf(boardWith(snapshot, ofSession), {
      community: caller.community,
      session: recordUrl === undefined ? session : { ...session, recordUrl },
    });
  }

  /** The last sessions, newest first. */
  async past({ community }: Caller): Promise<PastSessionsView> {
    const past = await this.records.latest(community.id, pastShown);
    const sessions = past.map(({ sessionId, endsAt: _end, attended: _who, ...line }) => ({ id: sessionId, ...line }));
    return { sessions };
  }
}
