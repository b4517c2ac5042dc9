import type { Absence, Topic } from '../../../src/domain/leanCoffee';

/** `topic_<id>` */
export interface TopicRow {
  readonly title: string;
  readonly proposedAt: string;
  /** Absent for an anonymous topic. */
  readonly proposerId?: string;
  readonly proposerName?: string;
  readonly author?: string;
  readonly carriedFrom?: string;
  readonly addedInRoom?: number;
  /** JSON */
  readonly absence?: string;
}

export function topicRow({
  title,
  proposedAt,
  proposedBy,
  author,
  carriedFrom,
  addedInRoom,
  absence,
}: Topic): TopicRow {
  return {
    title,
    proposedAt,
    ...(proposedBy.kind === 'named' ? { proposerId: proposedBy.id, proposerName: proposedBy.name } : {}),
    ...(author === undefined ? {} : { author }),
    ...(carriedFrom === undefined ? {} : { carriedFrom }),
    ...(addedInRoom === undefined ? {} : { addedInRoom }),
    ...(absence ? { absence: JSON.stringify(absence) } : {}),
  };
}

export function topicOf(id: string, row: TopicRow): Topic {
  const { title, proposedAt, proposerId, proposerName, author, carriedFrom, addedInRoom, absence } = row;
  return {
    id,
    title,
    proposedAt,
    proposedBy:
      proposerId === undefined ? { kind: 'anonymous' } : { kind: 'named', id: proposerId, name: proposerName ?? '' },
    ...(author === undefined ? {} : { author }),
    ...(carriedFrom === undefined ? {} : { carriedFrom }),
    ...(addedInRoom === undefined ? {} : { addedInRoom }),
    ...(absence === undefined ? {} : { absence: JSON.parse(absence) as Absence }),
  };
}
