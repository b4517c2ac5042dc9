import type { Instant } from '../../../src/domain/kernel';
import { mayAnswer, type Action, type LastTimeView, type Worth } from '../../../src/domain/leanCoffee';
import type { RealTime } from '../platform/clock';
import { Remembered } from '../platform/remembered';
import type { ActionStore } from './ActionStore';
import type { BoardKey, BoardSnapshot, BoardStore } from './BoardStore';
import { pseudonymOf } from './pseudonym';
import type { PastSession, RecordStore } from './RecordStore';
import type { BoardSession } from './Sessions';

/** How old actions may be when they are shown, in milliseconds. A board tells when its own have changed. */
const actionsFreshFor = 1_000;
/** How old what is known of the session before may be, in milliseconds. */
const lastTimeFreshFor = 5_000;

/** Actions as a board shows them. */
export interface ActionsAround {
  /** Of the session itself, open and ended. */
  readonly ofSession: readonly Action[];
  /** All that are open. */
  readonly open: readonly Action[];
}

/** What boards show of their community beside themselves, kept for a moment: many people look at the same. */
export class CommunityMemory {
  private readonly actions: Remembered<ActionsAround>;
  private readonly past: Remembered<readonly PastSession[]>;
  private readonly answers: Remembered<ReadonlyMap<string, Worth>>;
  /** Counts what this host has changed of the actions of each community. */
  private readonly changes = new Map<string, number>();

  constructor(
    private readonly stores: {
      readonly actions: Pick<ActionStore, 'open' | 'ended'>;
      readonly records: Pick<RecordStore, 'latest'>;
      readonly boards: Pick<BoardStore, 'load'>;
    },
    private readonly pseudonymKey: Buffer,
    time: RealTime,
  ) {
    this.actions = new Remembered(time, actionsFreshFor);
    this.past = new Remembered(time, lastTimeFreshFor);
    this.answers = new Remembered(time, lastTimeFreshFor);
  }

  /** The actions that belong to a board as it stands: whoever sees a change of the board sees its actions too. */
  actionsAround(key: BoardKey, { actionsVersion }: Pick<BoardSnapshot, 'actionsVersion'>): Promise<ActionsAround> {
    const { communityId, sessionId } = key;
    const name = [communityId, sessionId, actionsVersion, this.changes.get(communityId) ?? 0].join('_');
    return this.actions.recall(name, async () => {
      const [open, ended] = await Promise.all([
        this.stores.actions.open(communityId),
        this.stores.actions.ended(communityId, sessionId),
      ]);
      const all = [...open, ...ended].map(({ action }) => action);
      return {
        ofSession: all.filter((action) => action.sessionId === sessionId),
        open: open.map(({ action }) => action),
      };
    });
  }

  actionsChanged(communityId: string): void {
    this.changes.set(communityId, (this.changes.get(communityId) ?? 0) + 1);
  }

  feedbackChanged({ communityId, sessionId }: BoardKey): void {
    this.answers.forget(`${communityId}_${sessionId}`);
  }

  /** The last session that was closed before this one, as this person may know it. */
  async lastTime(
    communityId: string,
    session: BoardSession,
    personId: string,
    now: Instant,
  ): Promise<LastTimeView | undefined> {
    // This session may stand there already, once it is closed.
    const past = await this.past.recall(communityId, () => this.stores.records.latest(communityId, 3));
    const before = past.find(({ sessionId, startsAt }) => sessionId !== session.id && startsAt < session.startsAt);
    if (!before) return undefined;
    const { sessionId, startsAt, endsAt, timeZone, discussed, takeaways, actions, recordUrl } = before;
    const key = { communityId, sessionId };
    const youWereThere = before.attended.includes(pseudonymOf(this.pseudonymKey, 'attendance', key, personId));
    const isAsked = youWereThere && mayAnswer(endsAt, now);
    const worth = isAsked
      ? (await this.answersOf(key)).get(pseudonymOf(this.pseudonymKey, 'feedback', key, personId))
      : undefined;
    return {
      sessionId,
      startsAt,
      timeZone,
      discussed,
      takeaways,
      actions,
      youWereThere,
      ...(recordUrl === undefined ? {} : { recordUrl }),
      ...(isAsked ? { feedback: worth ? { worth } : {} } : {}),
    };
  }

  private answersOf(key: BoardKey): Promise<ReadonlyMap<string, Worth>> {
    const name = `${key.communityId}_${key.sessionId}`;
    return this.answers.recall(name, async () => (await this.stores.boards.load(key)).board.feedback);
  }
}
