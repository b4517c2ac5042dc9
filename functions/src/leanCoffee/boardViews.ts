import { presentBoard, type BoardView, type NextBoardView } from '../../../src/domain/leanCoffee';
import { zoneRules } from '../platform/zoneRules';
import type { Caller } from '../platform/route';
import type { BoardCache } from './boardCache';
import { keyOf, type BoardDesk } from './boardDesk';
import { etagOf, noProgress, progressIn } from './boardEtag';
import type { BoardSnapshot, StoredBallot } from './BoardStore';
import { boardWith } from './boardWith';
import type { CommunityMemory } from './communityMemory';
import type { BoardSession, Sessions } from './Sessions';

/** A board as one person sees it, and the name of exactly this sight of it. */
export interface Sight {
  readonly view: BoardView;
  readonly etag: string;
}

/** Shows boards to people. */
export class BoardViews {
  /** The day it was when somebody last looked: hundreds of readers a second are in the same minute. */
  private lastDay = { of: '', day: '' };

  constructor(
    private readonly desk: BoardDesk,
    private readonly cache: Pick<BoardCache, 'read' | 'readFresh'>,
    private readonly sessions: Pick<Sessions, 'next'>,
    private readonly memory: CommunityMemory,
  ) {}

  /**
   * The board of the next session.
   * @param seen - the ETag the reader holds: phase, topics and the reader's own votes are never
   * older than that, whichever host answers
   */
  async look(caller: Caller, seen?: string): Promise<{ readonly view: NextBoardView; readonly etag: string }> {
    const session = await this.sessions.next(caller.community.id);
    if (!session) {
      const { timeZone } = caller.community;
      const view = { board: null, mayStart: caller.role === 'lead', timeZone };
      return { view, etag: etagOf(view, noProgress) };
    }
    const key = keyOf(caller, session.id);
    const voter = this.desk.readerOf(caller, key).known.ballot;
    const known = progressIn(seen);
    const isNewEnough = ({ progress, ballotVersions }: BoardSnapshot): boolean =>
      known !== undefined && progress >= known.board && (ballotVersions.get(voter) ?? 0) >= known.ballot;
    // Somebody who has just opened the page may have changed something a moment ago, through another host.
    const snapshot = await (known ? this.cache.read(key, isNewEnough) : this.cache.readFresh(key));
    const { view, etag } = await this.sight(caller, session, snapshot);
    return { view: { board: view }, etag };
  }

  /** A board as it is now, to somebody who has just changed it. */
  async see(caller: Caller, session: BoardSession): Promise<Sight> {
    return this.sight(caller, session, await this.cache.readFresh(keyOf(caller, session.id)));
  }

  /** @param own - the reader's ballot, when it is newer than the snapshot */
  async sight(caller: Caller, session: BoardSession, snapshot: BoardSnapshot, own?: StoredBallot): Promise<Sight> {
    const key = keyOf(caller, session.id);
    const reader = this.desk.readerOf(caller, key);
    const now = this.desk.now();
    const { ofSession, open } = await this.memory.actionsAround(key, snapshot);
    const lastTime = await this.memory.lastTime(key.communityId, session, caller.id, now);
    const recordUrl = snapshot.closing?.recordUrl;
    const board = boardWith(snapshot, ofSession);
    const shown = own ? { ...board, ballots: new Map(board.ballots).set(reader.known.ballot, own.ballot) } : board;
    const view = presentBoard(shown, reader, {
      community: { id: caller.community.id, name: caller.community.name },
      session: recordUrl === undefined ? session : { ...session, recordUrl },
      now,
      today: this.dayAt(now, session.timeZone),
      openActions: open,
      ...(lastTime ? { lastTime } : {}),
    });
    const ballot = own?.version ?? snapshot.ballotVersions.get(reader.known.ballot) ?? 0;
    return { view, etag: etagOf({ board: view }, { board: snapshot.progress, ballot }) };
  }

  private dayAt(now: string, timeZone: string): string {
    const of = `${now.slice(0, 16)} ${timeZone}`;
    if (this.lastDay.of !== of) this.lastDay = { of, day: zoneRules.dateAt(now, timeZone) };
    return this.lastDay.day;
  }
}
