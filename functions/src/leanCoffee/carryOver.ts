import { compareText } from '../../../src/domain/kernel';
import { agendaPartsOf, notReached, topicsById, type Topic } from '../../../src/domain/leanCoffee';
import { isOver } from '../../../src/domain/sessions';
import type { Clock } from '../platform/clock';
import { untilCommitted } from '../platform/untilCommitted';
import type { BoardChange, BoardStore } from './BoardStore';
import type { ClosedSession } from './closedSession';
import { carriedIdOf } from './pseudonym';
import type { BoardSession } from './Sessions';

/** Topics that one transaction takes. */
const atOnce = 90;

/** What carrying over works with. */
export interface CarryOverParts {
  readonly boards: Pick<BoardStore, 'load' | 'commit'>;
  readonly sessions: { all(communityId: string): Promise<readonly BoardSession[]> };
  readonly clock: Clock;
  readonly pseudonymKey: Buffer;
}

/**
 * Puts the topics that nobody came to on the board of the next session that still takes topics, each under an id that
 * follows from where it comes from, so that doing it again makes no second one. They keep their day, so that ties stay
 * fair; and their proposer, but not the secret that knows an anonymous one: nobody can change those any more but a lead.
 *
 * @returns the session they went to, `none` when none were left, undefined when there is no session to take them yet
 * @throws Unavailable when others write on that board all the time
 */
export async function carryOver(parts: CarryOverParts, closed: ClosedSession): Promise<string | undefined> {
  const { key, session, board } = closed;
  const topics = topicsById(board);
  let left = notReached(agendaPartsOf(board)).flatMap((id) =>
    carried(topics.get(id), session.id, carriedIdOf(parts.pseudonymKey, key, id)),
  );
  if (left.length === 0) return 'none';
  const now = parts.clock.now().toISOString();
  const later = (await parts.sessions.all(key.communityId))
    .filter((other) => mayTake(other, session) && !isOver(other, now))
    .sort((a, b) => compareText(a.startsAt, b.startsAt));
  for (const { id } of later) {
    left = await putOn(parts.boards, { ...key, sessionId: id }, left);
    if (left.length === 0) return id;
  }
  return undefined;
}

/** What was left of a cancelled session goes to whichever comes first now; it may be one that was put before it. */
function mayTake(other: BoardSession, left: BoardSession): boolean {
  if (other.isCancelled || other.id === left.id) return false;
  return left.isCancelled ?? other.startsAt > left.startsAt;
}

function carried(topic: Topic | undefined, from: string, id: string): Topic[] {
  if (!topic) return [];
  const { title, proposedAt, proposedBy } = topic;
  return [{ id, title, proposedAt, proposedBy, carriedFrom: from }];
}

/**
 * Puts topics on a board, as many at once as it takes, until all stand there.
 * @returns the topics that the board did not take, because it takes none any more
 */
async function putOn(
  boards: CarryOverParts['boards'],
  key: ClosedSession['key'],
  topics: readonly Topic[],
): Promise<Topic[]> {
  const outcome = await untilCommitted(async () => {
    const snapshot = await boards.load(key);
    const there = new Set(snapshot.board.topics.map(({ id }) => id));
    const left = topics.filter(({ id }) => !there.has(id));
    if (left.length === 0 || snapshot.board.phase !== 'proposing') return left;
    const changes = left.slice(0, atOnce).map((topic): BoardChange => ({ kind: 'topic', topic }));
    return boards.commit(key, snapshot, changes);
  }, 'tryLater');
  return outcome === 'done' ? putOn(boards, key, topics) : outcome;
}
