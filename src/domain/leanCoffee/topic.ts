import type { Instant } from '../kernel';

/** Who proposed a topic, as everybody may know it: somebody by name, or nobody in particular. */
export type Proposer =
  { readonly kind: 'named'; readonly id: string; readonly name: string } | { readonly kind: 'anonymous' };

/** Why a topic is not on the board any more; it can come back as long as the phase lasts. */
export type Absence =
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'removed' }
  | { readonly kind: 'merged'; readonly into: string; readonly carryVotes: boolean };

/** Something a member would like to talk about. */
export interface Topic {
  readonly id: string;
  readonly title: string;
  readonly proposedAt: Instant;
  readonly proposedBy: Proposer;
  /** What knows the author of an anonymous topic again: a keyed secret, forgotten when the session is closed. */
  readonly author?: string;
  /** The session in which it was not reached. */
  readonly carriedFrom?: string;
  /** The room in which it was added while people were discussing already; 0 when everybody is in one. */
  readonly addedInRoom?: number;
  /** Present when it is not on the board any more. */
  readonly absence?: Absence;
}

/** How a person is known to a topic: by id, and by the keyed secret that stands for them on this board. */
export interface Author {
  readonly id: string;
  readonly name: string;
  readonly author: string;
}

/** Whether this person proposed the topic. */
export function isAuthor(topic: Topic, person: Pick<Author, 'id' | 'author'>): boolean {
  return topic.proposedBy.kind === 'named'
    ? topic.proposedBy.id === person.id
    : topic.author !== undefined && topic.author === person.author;
}

/** The topics that are on the board. */
export function onBoard(topics: readonly Topic[]): readonly Topic[] {
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  return topics.filter((topic) => isOnBoard(topic, byId));
}

/**
 * Whether a topic is on the board. One that was merged is there exactly when the one it went into is not, so that what
 * its proposer wished to talk about is not lost with somebody else's topic. Topics that facilitators merged into each
 * other at the same moment, in a ring, all stay.
 */
export function isOnBoard(topic: Topic, topics: ReadonlyMap<string, Topic>): boolean {
  const { absence } = topic;
  if (!absence) return true;
  if (absence.kind !== 'merged') return false;
  const into = topics.get(absence.into);
  return !into || isInRing(topic, topics) || !isOnBoard(into, topics);
}

/** Whether the way from merged topic to merged topic comes back to this one. */
function isInRing({ id, absence }: Topic, topics: ReadonlyMap<string, Topic>): boolean {
  const passed = new Set<string>();
  let next = absence;
  while (next?.kind === 'merged' && !passed.has(next.into)) {
    if (next.into === id) return true;
    passed.add(next.into);
    next = topics.get(next.into)?.absence;
  }
  return false;
}
