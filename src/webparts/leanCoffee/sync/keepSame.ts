import type { BoardView } from '../../../domain/leanCoffee';

/**
 * The newer board, with every topic that has not changed being the very object it was, so that of 300 rows only those
 * are drawn again that say something else; and the very board that it was when nothing has changed but the time.
 */
export function keepSame(before: BoardView | null | undefined, after: BoardView | null): BoardView | null {
  if (!before || !after || before.session.id !== after.session.id) return after;
  const known = new Map(before.topics.map((topic) => [topic.id, topic]));
  const topics = after.topics.map((topic) => {
    const earlier = known.get(topic.id);
    return earlier && isSame(earlier, topic) ? earlier : topic;
  });
  const sameTopics = topics.length === before.topics.length && topics.every((topic, at) => topic === before.topics[at]);
  return sameTopics && isSame(apart(before), apart(after)) ? before : { ...after, topics };
}

/** What is left of a board without its topics and the moment it was put together. */
function apart(board: BoardView): object {
  return { ...board, topics: [], serverTime: '' };
}

function isSame(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
