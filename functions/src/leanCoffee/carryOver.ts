import { agendaPartsOf, notReached, topicsById, type Topic } from '../../../src/domain/leanCoffee';
import { isOver } from '../../../src/domain/sessions';
import type { Clock } from '../platform/clock';
import type { BoardChange, BoardStore } from './BoardStore';
import type { ClosedSession } from './closedSession';
import type { BoardSession } from './Sessions';

/** Topics that one transaction takes. */
const atOnce = 90;
/** How often a board that others write on is begun again. */
const attempts = 8;

/** What carrying over works with. */
export interface CarryOverParts {
  readonly boards: Pick<BoardStore, 'load' | 'commit'>;
  readonly sessions: { all(communityId: string): Promise<readonly BoardSession[]> };
  readonly clock: Clock;
}

/**
 * Puts the topics that nobody came to on the board of the next session that still takes topics. They keep their id, so
 * that doing it again makes no second ones; their day, so that ties stay fair; and their proposer, but not the secret
 * that knows an anonymous one: nobody can change those any more but a lead.
 *
 * @returns the session they went to, `none` when none were left, undefined when there is no session to take them yet
 */
export async function carryOver(parts: CarryOverParts, closed: ClosedSession): Promise<string | undefined> {
  const { key, session, board } = closed;
  const topics = topicsById(board);
  let left = notReached(agendaPartsOf(board)).flatMap((id) => carried(topics.get(id), session.id));
  if (left.length === 0) return 'none';
  const now = parts.clock.now().toISOString();
  const later = (await parts.sessions.all(key.communityId))
    .filter(({ startsAt, ...other }) => startsAt > session.startsAt && !isOver(other, now))
    .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  for (const { id } of later) {
    left = await putOn(parts.boards, { ...key, sessionId: id }, left);
    if (left.length === 0) return id;
  }
  return undefined;
}

function carried(topic: Topic | undefined, from: string): Topic[] {
  if (!topic) return [];
  const { id, title, proposedAt, proposedBy } = topic;
  return [{ id, title, proposedAt, proposedBy, carriedFrom: from }];
}

/** @returns the topics that the board did not take, because it takes none any more */
async function putOn(
  boards: CarryOverParts['boards'],
  key: ClosedSession['key'],
  topics: readonly Topic[],
): Promise<Topic[]> {
  let conflicts = 0;
  while (conflicts < attempts) {
    const snapshot = await boards.load(key);
    const standing = new Set(snapshot.board.topics.map(({ id }) => id));
    const left = topics.filter(({ id }) => !standing.has(id));
    if (left.length === 0 || snapshot.board.phase !== 'proposing') return left;
    const changes = left.slice(0, atOnce).map((topic): BoardChange => ({ kind: 'topic', topic }));
    if ((await boards.commit(key, snapshot, changes)) === 'conflict') conflicts += 1;
  }
  throw new Error('the next board is written on faster than topics can be carried over');
}
