import { compareText } from '../kernel';
import type { Ballot } from './castVote';
import type { Topic } from './topic';

/** A topic with its place on the agenda. */
export interface RankedTopic {
  readonly topic: Topic;
  readonly votes: number;
  /** True when the topic before it has as many dots and stands higher only because it was proposed first. */
  readonly behindByTie: boolean;
}

/** Earlier proposals first; the id decides between two of the same millisecond, so that every reader sees one order. */
export function byTimeProposed(a: Topic, b: Topic): number {
  return compareText(a.proposedAt, b.proposedAt) || compareText(a.id, b.id);
}

/**
 * The agenda: most dots first, ties to the topic proposed first.
 * Dots on topics that are not on the board count for nothing.
 */
export function rankTopics(topics: readonly Topic[], ballots: Iterable<Ballot>): readonly RankedTopic[] {
  const totals = new Map(topics.map((topic) => [topic.id, 0]));
  for (const ballot of ballots) {
    for (const [topicId, votes] of Object.entries(ballot)) {
      const total = totals.get(topicId);
      if (total !== undefined) totals.set(topicId, total + votes);
    }
  }
  const ranked = topics
    .map((topic) => ({ topic, votes: totals.get(topic.id) ?? 0 }))
    .sort((a, b) => b.votes - a.votes || byTimeProposed(a.topic, b.topic));
  return ranked.map((entry, place) => ({
    ...entry,
    behindByTie: place > 0 && ranked[place - 1]?.votes === entry.votes,
  }));
}
