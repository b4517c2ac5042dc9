import type { Instant, Result } from '../../../src/domain/kernel';
import { whereIs, type Actor, type Author, type Board, type Reader } from '../../../src/domain/leanCoffee';
import { isOver } from '../../../src/domain/sessions';
import type { Clock } from '../platform/clock';
import { Refusal, type Reason } from '../platform/refusal';
import type { Caller } from '../platform/route';
import { untilCommitted } from '../platform/untilCommitted';
import type { BoardCache } from './boardCache';
import { boardWith } from './boardWith';
import type { BoardChange, BoardKey, BoardSnapshot, BoardStore } from './BoardStore';
import { pseudonymsOf } from './pseudonym';
import type { BoardSession, Sessions } from './Sessions';

/** What somebody who acts on a board has before them. */
export interface Seat {
  readonly board: Board;
  readonly snapshot: BoardSnapshot;
  readonly session: BoardSession;
  readonly who: Reader;
  readonly now: Instant;
  /** The room they are in: 0 while everybody is in one. */
  readonly room: number;
}

/** What shall change on the board, or why nothing may. Nothing at all means that it is so already. */
export type Decision = Result<readonly BoardChange[], Reason>;

/** Where every change to a board is made: load, apply the rule, save on condition; on a conflict load and apply again. */
export class BoardDesk {
  constructor(
    private readonly store: Pick<BoardStore, 'commit'>,
    private readonly cache: Pick<BoardCache, 'read' | 'readFresh'>,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
    private readonly pseudonymKey: Buffer,
  ) {}

  now(): Instant {
    return this.clock.now().toISOString();
  }

  /**
   * The session a request is about.
   * @throws Refusal `sessionUnknown`; `sessionCancelled` or `sessionOver`, unless `even` says that it may be
   */
  async sessionOf(caller: Caller, sessionId: string, even?: 'over'): Promise<BoardSession> {
    const session = await this.sessions.find(caller.community.id, sessionId);
    if (!session) throw new Refusal({ code: 'sessionUnknown' });
    if (even !== 'over' && session.isCancelled) throw new Refusal({ code: 'sessionCancelled' });
    if (even !== 'over' && isOver(session, this.now())) throw new Refusal({ code: 'sessionOver' });
    return session;
  }

  /** Somebody as a board knows them. */
  readerOf(caller: Caller, key: BoardKey): Reader {
    return {
      id: caller.id,
      name: caller.name,
      isLead: caller.role === 'lead',
      known: pseudonymsOf(this.pseudonymKey, key, caller.id),
    };
  }

  /**
   * Changes a board as a rule decides.
   *
   * @param decide - may be asked several times; only what it said last is done
   * @param basis - `kept`: a board of a moment ago will do to decide on, because what is written belongs to the person
   * alone or is held together by itself; spares a read when many act at once
   * @returns false when everything was so already
   * @throws Refusal as `decide` refuses; `tooBusy`
   */
  async change(
    caller: Caller,
    session: BoardSession,
    decide: (seat: Seat) => Decision,
    basis: 'fresh' | 'kept' = 'fresh',
  ): Promise<boolean> {
    const key = keyOf(caller, session.id);
    const who = this.readerOf(caller, key);
    return untilCommitted(async (isFirst) => {
      const isKept = basis === 'kept' && isFirst;
      const snapshot = await (isKept ? this.cache.read(key) : this.cache.readFresh(key));
      const board = boardWith(snapshot, []);
      const room = whereIs(board, who.known.attendance);
      const decided = decide({ board, snapshot, session, who, now: this.now(), room });
      if (decided.ok && decided.value.length > 0) {
        return (await this.store.commit(key, snapshot, decided.value)) === 'done' ? true : 'conflict';
      }
      // Only what the board says now may refuse, or settle that there is nothing to do.
      if (isKept) return 'conflict';
      if (!decided.ok) throw new Refusal(decided.refusal);
      return false;
    }, 'tellPerson');
  }
}

export function keyOf(caller: Caller, sessionId: string): BoardKey {
  return { communityId: caller.community.id, sessionId };
}

/** Somebody as the rules about rooms know them. */
export function actorOf({ name, isLead, known }: Reader): Actor {
  return { person: known.attendance, name, isLead };
}

/** Somebody as the rules about topics know them. */
export function authorOf({ id, name, known }: Reader): Author {
  return { id, name, author: known.author };
}
