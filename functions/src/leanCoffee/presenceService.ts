import { allowed } from '../../../src/domain/kernel';
import { attend, castThumb, mayFacilitate, type AttendBody, type ThumbBody } from '../../../src/domain/leanCoffee';
import type { Caller } from '../platform/route';
import { actorOf, type BoardDesk } from './boardDesk';
import type { BoardViews, Sight } from './boardViews';

/** Who is there, and what they wish when time is up. */
export class PresenceService {
  constructor(
    private readonly desk: BoardDesk,
    private readonly views: BoardViews,
  ) {}

  /** @throws Refusal as `attend` refuses, `sessionUnknown`, `sessionOver`, `tooBusy` */
  async attend(caller: Caller, sessionId: string, body: AttendBody): Promise<Sight> {
    const session = await this.desk.sessionOf(caller, sessionId);
    await this.desk.change(
      caller,
      session,
      ({ board, who, room, now }) => {
        const facilitates = mayFacilitate(board, body.room ?? room, actorOf(who));
        const parts = { ...board, startsAt: session.startsAt };
        const there = attend(parts, { person: who.known.attendance, facilitates }, body.room, now);
        if (!there.ok) return there;
        return allowed(board.attendees.includes(there.value) ? [] : [{ kind: 'attendee', attendee: there.value }]);
      },
      body.room === undefined ? 'kept' : 'fresh',
    );
    return this.views.see(caller, session);
  }

  /** @throws Refusal as `castThumb` refuses, `sessionUnknown`, `sessionOver`, `tooBusy` */
  async castThumb(caller: Caller, sessionId: string, body: ThumbBody): Promise<Sight> {
    const session = await this.desk.sessionOf(caller, sessionId);
    await this.desk.change(
      caller,
      session,
      ({ board, who, room }) => {
        const person = who.known.thumb;
        const before = board.thumbs.get(person);
        const vote = castThumb(board, room, body);
        if (!vote.ok) return vote;
        const { topicId, round, thumb } = vote.value;
        const isSame = before?.topicId === topicId && before.round === round && before.thumb === thumb;
        return allowed(isSame ? [] : [{ kind: 'thumb', person, vote: vote.value }]);
      },
      'kept',
    );
    return this.views.see(caller, session);
  }
}
