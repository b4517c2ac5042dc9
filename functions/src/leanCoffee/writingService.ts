import { allowed } from '../../../src/domain/kernel';
import { writeNotes, writeTakeaway, type WriteNotesBody, type WriteTakeawayBody } from '../../../src/domain/leanCoffee';
import type { Caller } from '../platform/route';
import type { BoardDesk } from './boardDesk';
import type { BoardViews, Sight } from './boardViews';
import { reopening } from './closeBoard';

/** What people write down while they talk. */
export class WritingService {
  constructor(
    private readonly desk: BoardDesk,
    private readonly views: BoardViews,
  ) {}

  /**
   * Writes the notes on a topic; what others have written meanwhile stays.
   * @throws Refusal as `writeNotes` refuses, `sessionUnknown`, `sessionOver`, `tooBusy`
   */
  async writeNotes(caller: Caller, sessionId: string, topicId: string, body: WriteNotesBody): Promise<Sight> {
    const session = await this.desk.sessionOf(caller, sessionId);
    await this.desk.change(
      caller,
      session,
      ({ board }) => {
        const text = writeNotes(board, topicId, body);
        if (!text.ok) return text;
        const isSame = text.value === (board.notes.get(topicId)?.text ?? '');
        return allowed(isSame ? [] : [{ kind: 'notes', topicId, text: text.value }]);
      },
      'kept',
    );
    return this.views.see(caller, session);
  }

  /** @throws Refusal as `writeTakeaway` refuses, `sessionUnknown`, `sessionOver`, `tooBusy` */
  async writeTakeaway(caller: Caller, sessionId: string, id: string, body: WriteTakeawayBody): Promise<Sight> {
    const session = await this.desk.sessionOf(caller, sessionId);
    await this.desk.change(caller, session, ({ board, snapshot, now }) => {
      const takeaway = writeTakeaway(board, { ...body, id }, now);
      if (!takeaway.ok) return takeaway;
      if (board.takeaways.includes(takeaway.value)) return allowed([]);
      return allowed([{ kind: 'takeaway', takeaway: takeaway.value }, ...reopening(snapshot)]);
    });
    return this.views.see(caller, session);
  }
}
