import { allowed } from '../../../src/domain/kernel';
import {
  agendaPartsOf,
  attend,
  changePhase,
  conduct,
  countThumbs,
  mayClose,
  mayFacilitate,
  roomNumbers,
  roomOf,
  setVoteBudget,
  splitIntoRooms,
  onBoard,
  takeChair,
  type Phase,
  type RoomCommandBody,
} from '../../../src/domain/leanCoffee';
import type { Log } from '../platform/log';
import { kindOf } from '../platform/log';
import type { Caller } from '../platform/route';
import { actorOf, keyOf, type BoardDesk, type Decision, type Seat } from './boardDesk';
import type { BoardViews, Sight } from './boardViews';
import { closingChanges } from './closeBoard';
import type { Closings } from './Closings';

/** What whoever facilitates does. */
export class ConductService {
  constructor(
    private readonly desk: BoardDesk,
    private readonly views: BoardViews,
    private readonly closings: Closings,
  ) {}

  /**
   * Moves a session on; asking for the phase it is in changes nothing.
   * @throws Refusal as the rule `changePhase` refuses, `sessionUnknown`, `sessionOver`, `tooBusy`
   */
  async changePhase(caller: Caller, sessionId: string, to: Phase, log: Log): Promise<Sight> {
    const session = await this.desk.sessionOf(caller, sessionId);
    const isChanged = await this.desk.change(caller, session, ({ board, snapshot, who, now }) => {
      const command = {
        to,
        // A session moves on as a whole: who has taken over one room of several does not decide that.
        mayFacilitate: mayFacilitate(board, 0, actorOf(who)),
        mayClose: mayClose(session, who.isLead, now),
        topicCount: onBoard(board.topics).length,
      };
      const changed = changePhase(board.phase, command);
      if (!changed.ok) return changed;
      if (changed.value === board.phase) return allowed([]);
      return allowed(to === 'closed' ? closingChanges(snapshot, now) : [{ kind: 'phase', phase: to }]);
    });
    if (isChanged && to === 'closed') await this.beginClosing(caller, sessionId, log);
    return this.views.see(caller, session);
  }

  /** @throws Refusal as `setVoteBudget` refuses, `sessionUnknown`, `sessionOver`, `tooBusy` */
  async setVoteBudget(caller: Caller, sessionId: string, voteBudget: number): Promise<Sight> {
    return this.change(caller, sessionId, ({ board, who }) => {
      const rules = setVoteBudget(board, voteBudget, mayFacilitate(board, 0, actorOf(who)));
      if (!rules.ok) return rules;
      return allowed(rules.value === board.rules ? [] : [{ kind: 'rules', rules: rules.value }]);
    });
  }

  /** @throws Refusal as `splitIntoRooms` refuses, `sessionUnknown`, `sessionOver`, `tooBusy` */
  async split(caller: Caller, sessionId: string, count: number): Promise<Sight> {
    return this.change(caller, sessionId, ({ board, who, now }) => {
      const split = splitIntoRooms({ ...board, ...agendaPartsOf(board) }, count, who.isLead, now);
      if (!split.ok) return split;
      if (count === roomNumbers(board.deal).length) return allowed([]);
      // The rooms people leave are written in any case, so that nobody begins a topic there at this very moment.
      const left = roomNumbers(board.deal).filter(
        (number) => !split.value.rooms.some((room) => room.number === number),
      );
      const rooms = [...split.value.rooms, ...left.map((number) => roomOf(board.rooms, number))];
      return allowed([
        { kind: 'deal', deal: split.value.deal },
        ...rooms.map((room) => ({ kind: 'room', room }) as const),
      ]);
    });
  }

  /** @throws Refusal as `conduct` refuses, `sessionUnknown`, `sessionOver`, `tooBusy` */
  async command(caller: Caller, sessionId: string, number: number, command: RoomCommandBody): Promise<Sight> {
    return this.change(caller, sessionId, ({ board, who, now }) => {
      const thumbsFor = (timebox: { readonly topicId: string; readonly round: number }) =>
        countThumbs(board.thumbs.values(), timebox);
      const parts = { ...agendaPartsOf(board), phase: board.phase, thumbsFor };
      const room = conduct(parts, number, command, mayFacilitate(board, number, actorOf(who)), now);
      if (!room.ok) return room;
      return allowed(room.value === roomOf(board.rooms, number) ? [] : [{ kind: 'room', room: room.value }]);
    });
  }

  /** @throws Refusal as `takeChair` refuses, `sessionUnknown`, `sessionOver`, `tooBusy` */
  async takeChair(caller: Caller, sessionId: string, number: number): Promise<Sight> {
    return this.change(caller, sessionId, ({ board, who, session, now }) => {
      const parts = { ...board, startsAt: session.startsAt };
      const room = takeChair(parts, number, actorOf(who), now);
      if (!room.ok) return room;
      if (room.value === board.rooms.find((one) => one.number === number)) return allowed([]);
      // From now on they are known to be around, whenever they were last heard of.
      const there = attend(parts, { person: who.known.attendance, facilitates: true }, undefined, now);
      const isNews = there.ok && !board.attendees.includes(there.value);
      return allowed([
        { kind: 'room', room: room.value },
        ...(isNews ? [{ kind: 'attendee', attendee: there.value } as const] : []),
      ]);
    });
  }

  private async change(caller: Caller, sessionId: string, decide: (seat: Seat) => Decision): Promise<Sight> {
    const session = await this.desk.sessionOf(caller, sessionId);
    await this.desk.change(caller, session, decide);
    return this.views.see(caller, session);
  }

  /** The session is closed whatever becomes of this: what is not begun now, the sweep finds. */
  private async beginClosing(caller: Caller, sessionId: string, log: Log): Promise<void> {
    try {
      await this.closings.begin(keyOf(caller, sessionId));
    } catch (error) {
      const { id: community } = caller.community;
      log('warn', 'closingNotBegun', { community, session: sessionId, error: kindOf(error) });
    }
  }
}
