import type { BoardView, TopicView } from '../../../domain/leanCoffee';

/** The topics nobody came to, or that were left for next time: they stand on the next board. */
export function notReachedOn({ topics, rooms }: BoardView): readonly TopicView[] {
  const reached = new Set(rooms.flatMap(({ finished, current }) => [...finished, current?.topicId ?? '']));
  return topics.filter(({ id }) => !reached.has(id));
}
