import type { BoardView } from '../../../domain/leanCoffee';

/**
 * The newer board, with every topic that has not changed being the very object it was, so that of 300 rows only those
 * are drawn again that say something else.
 */
export function keepSame(before: BoardView | null | undefined, after: BoardView | null): BoardView | null {
  if (!before || !after || before.session.id !== after.session.id) return after;
  const known = new Map(before.topics.map((topic) => [topic.id, topic]));
  const topics = after.topics.map((topic) => {
    const earlier = known.get(topic.id);
    return earlier && JSON.stringify(earlier) === JSON.stringify(topic) ? earlier : topic;
  });
  return { ...after, topics };
}
