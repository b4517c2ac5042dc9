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
export function standing(topics: readonly Topic[]): readonly Topic[] {
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  return topics.filter((topic) => isStanding(topic, byId));
}

/**
 * Whether a topic is on the board. One that was merged comes back when the other is withdrawn or removed, so that what
 * its proposer wished to talk about is not lost with somebody else's topic; and topics that two facilitators merged into
 * each other at the same moment all stay.
 */
export function isStanding(topic: Topic, topics: ReadonlyMap<string, Topic>): boolean {
  const chain = [topic];
  for (let last = topic; ;) {
    const into = last.absence?.kind === 'merged' ? topics.get(last.absence.into) : undefined;
    const isEnd = !into || chain.includes(into);
    if (isEnd) {
      const first = into ? chain.indexOf(into) : chain.length - 1;
      const stands = into !== undefined || last.absence === undefined || last.absence.kind === 'merged';
      return first % 2 === 0 ? stands : !stands;
    }
    chain.push(into);
    last = into;
  }
}
