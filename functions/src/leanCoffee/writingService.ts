import { allowed } from '../../../src/domain/kernel';
import { writeNotes, writeTakeaway, type WriteNotesBody, type WriteTakeawayBody } from '../../../src/domain/leanCoffee';
import type { Caller } from '../platform/route';
import { keyOf, type BoardDesk } from './boardDesk';
import type { BoardViews, Sight } from './boardViews';
import type { Closings } from './Closings';

/** What people write down while they talk. */
export class WritingService {
  constructor(
    private readonly desk: BoardDesk,
    private readonly views: BoardViews,
    private readonly closings: Pick<Closings, 'followUp'>,
  ) {}

  /**
   * Writes the notes on a topic; what others have written meanwhile stays.
   * @throws Refusal as `writeNotes` refuses, `sessionUnknown`, `sessionOver`, `tooBusy`
   */
  async writeNotes(caller: Caller, sessionId: string, topicId: string, body: WriteNotesBody): Promise<Sight> {
    const session = await this.desk.sessionOf(caller, sessionId);
    let isClosed = false;
    await this.desk.change(
      caller,
      session,
      ({ board }) => {
        isClosed = board.phase === 'closed';
        const text = writeNotes(board, topicId, body);
        if (!text.ok) return text;
        const isSame = text.value === (board.notes.get(topicId)?.text ?? '');
        return allowed(isSame ? [] : [{ kind: 'notes', topicId, text: text.value }]);
      },
      'kept',
    );
    if (isClosed) await this.closings.followUp(keyOf(caller, sessionId));
    return this.views.see(caller, session);
  }

  /** @throws Refusal as `writeTakeaway` refuses, `sessionUnknown`, `sessionOver`, `tooBusy` */
  async writeTakeaway(caller: Caller, sessionId: string, id: string, body: WriteTakeawayBody): Promise<Sight> {
    const session = await this.desk.sessionOf(caller, sessionId);
    let isClosed = false;
    await this.desk.change(caller, session, ({ board, now }) => {
      isClosed = board.phase === 'closed';
      const takeaway = writeTakeaway(board, { ...body, id }, now);
      if (!takeaway.ok) return takeaway;
      if (board.takeaways.includes(takeaway.value)) return allowed([]);
      return allowed([{ kind: 'takeaway', takeaway: takeaway.value }]);
    });
    if (isClosed) await this.closings.followUp(keyOf(caller, sessionId));
    return this.views.see(caller, session);
  }
}
