import type { TopicView } from '../../../domain/leanCoffee';
import type { Gone } from './useGone';

/** The topics, with what the reader has just taken away standing in its old place, to be brought back. */
export function withGone(
  topics: readonly TopicView[],
  gone: readonly Gone[],
): readonly (Gone | { readonly topic: TopicView })[] {
  const standing = new Set(topics.map(({ id }) => id));
  const rows: (Gone | { readonly topic: TopicView })[] = topics.map((topic) => ({ topic }));
  // The latest first: what it stood before may itself have gone later.
  for (const one of [...gone].reverse()) {
    if (standing.has(one.topic.id)) continue;
    const place = rows.findIndex(({ topic }) => topic.id === one.before);
    rows.splice(place < 0 ? rows.length : place, 0, one);
  }
  return rows;
}
