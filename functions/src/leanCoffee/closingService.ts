import type { Community } from '../platform/Communities';
import { growingDelay } from '../platform/growingDelay';
import type { Log } from '../platform/log';
import { Unavailable } from '../platform/unavailable';
import type { BoardKey, BoardSnapshot, Closing } from './BoardStore';
import { isRecent, noteClosing, type ClosedSession } from './closedSession';
import { isRecordBehind } from './publishRecord';
import { doClosingSteps, isRefused } from './closingSteps';
import type { ClosingParts } from './ClosingParts';
import type { BoardSession } from './Sessions';
import { isSomebodyUntold } from './tellOwners';

/** What needs a person is tried again so much later, in milliseconds: an hour. */
const afterRefusalMs = 3_600_000;
/** A message that finds somebody else at work looks again so much later, in milliseconds. */
const whenBusyMs = 2_000;
/** What is written on a closed board is waited for so long, in milliseconds: one upload takes the words of a while. */
const whileWritingMs = 15_000;

/**
 * Does what follows the closing of a session: forgets who proposed what, carries topics over, keeps the line, publishes
 * the record, tells owners of actions. Each step looks whether it is done already, so that any number of repetitions
 * and crashes end in the same place; one that fails keeps no other from being done.
 */
export class ClosingService {
  constructor(private readonly parts: ClosingParts) {}

  /** Has a session that was just closed seen to. */
  begin(key: BoardKey): Promise<void> {
    return this.parts.queue.send(key);
  }

  /** Has a session that is closed seen to once more, in a while; see `Closings`. */
  async followUp(key: BoardKey): Promise<void> {
    const { boards, queue, time } = this.parts;
    let isNews = false;
    await noteClosing(boards, key, (closing) => {
      isNews = isIdle(closing);
      return isNews ? { ...closing, state: 'pending', attempts: 0, notBefore: time() + whileWritingMs } : closing;
    });
    if (isNews) await queue.send(key, whileWritingMs + 100);
  }

  /** Sees to one session. */
  async finish(key: BoardKey, log: Log): Promise<void> {
    const community = await this.parts.communities.find(key.communityId);
    const session =
      community && (await this.parts.sessions.all(key.communityId)).find(({ id }) => id === key.sessionId);
    if (!session || !isRecent(session, this.parts.clock.now())) return;
    const lease = `closing_${key.communityId}_${key.sessionId}`;
    const outcome = await this.parts.leases.whileHolding(lease, () => this.work(key, community, session, log));
    if (outcome === 'busy') await this.parts.queue.send(key, whenBusyMs);
  }

  private async work(key: BoardKey, community: Community, session: BoardSession, log: Log): Promise<void> {
    const { boards, time } = this.parts;
    const closed = await this.read(key, community, session, await boards.load(key));
    if (!closed || (closed.closing.state === 'pending' && closed.closing.notBefore > time())) return;
    const faults = await doClosingSteps(this.parts, closed, log);
    const delayMs = this.delayAfter(faults, closed.closing.attempts);
    const noted = await noteClosing(boards, key, (closing) => settled(closing, faults.length > 0, time() + delayMs));
    if (faults.length > 0) await this.parts.queue.send(key, delayMs + 100);
    const told = { community: key.communityId, session: key.sessionId };
    if (noted.state === 'pending') return;
    log('info', 'closed', { ...told, count: noted.told.length });
    // Somebody may have written, or taken an action on, while the note was made that all is done.
    const after = await this.read(key, community, session, await boards.load(key));
    if (!after) return;
    if (isRecordBehind(after)) await this.followUp(key);
    if (!(await isSomebodyUntold(this.parts.people, after))) return;
    await noteClosing(boards, key, (closing) => ({ ...closing, state: 'pending', notBefore: 0 }));
    await this.begin(key);
  }

  private async read(
    key: BoardKey,
    community: Community,
    session: BoardSession,
    { board, closing }: BoardSnapshot,
  ): Promise<ClosedSession | undefined> {
    if (!closing) return undefined;
    const [open, ended] = await Promise.all([
      this.parts.actions.open(key.communityId),
      this.parts.actions.ended(key.communityId, key.sessionId),
    ]);
    const actions = [...open, ...ended].map(({ action }) => action);
    const ofSession = actions.filter(({ sessionId }) => sessionId === key.sessionId);
    return { key, community, session, board: { ...board, actions: ofSession }, closing };
  }

  /** Outages are waited out with growing pauses; what needs a person is looked at once an hour. */
  private delayAfter(faults: readonly unknown[], attempts: number): number {
    const outages = faults.filter((fault) => !isRefused(fault));
    if (outages.length === 0) return afterRefusalMs;
    return Math.max(...outages.map((fault) => growingDelay(attempts, fault instanceof Unavailable ? fault : {})));
  }
}

/** Nothing is under way: all is done, or all but topics that wait for a session to go to. */
function isIdle({ state, carriedTo, recordUrl, attempts, notBefore }: Closing): boolean {
  if (state === 'done') return true;
  return carriedTo === undefined && recordUrl !== undefined && attempts === 0 && notBefore === 0;
}

/** Topics that wait for a session to go to keep it pending too, and are looked at with each sweep. */
function settled(closing: Closing, hasFaults: boolean, notBefore: number): Closing {
  if (hasFaults) return { ...closing, state: 'pending', attempts: closing.attempts + 1, notBefore };
  const state = closing.carriedTo === undefined ? 'pending' : 'done';
  const isNoted = closing.state === state && closing.attempts === 0 && closing.notBefore === 0;
  return isNoted ? closing : { ...closing, state, attempts: 0, notBefore: 0 };
}
