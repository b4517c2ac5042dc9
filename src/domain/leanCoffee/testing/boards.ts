import type { Attendee } from '../attendance';
import { untouchedBoard, type Board, type Reader } from '../board';
import type { RankedTopic } from '../rankTopics';
import type { Topic } from '../topic';

const minute = 60_000;

/** So many minutes after eleven o'clock, when the session of these tests starts. */
export function at(minutes: number): string {
  return new Date(Date.UTC(2026, 2, 26, 11) + minutes * minute).toISOString();
}

/** A topic that Ana proposed, the earlier the sooner its letter comes in the alphabet. */
export function topicOf(id: string, more: Partial<Topic> = {}): Topic {
  return {
    id,
    title: `About ${id}`,
    proposedAt: at(-1_000 + id.charCodeAt(0)),
    proposedBy: { kind: 'named', id: 'ana', name: 'Ana' },
    ...more,
  };
}

/** Topics in the order of the agenda. */
export function rankedOf(...ids: readonly string[]): readonly RankedTopic[] {
  return ids.map((id, place) => ({ topic: topicOf(id), votes: ids.length - place, behindByTie: false }));
}

export function boardOf(parts: Partial<Board>): Board {
  return { ...untouchedBoard, ...parts };
}

/** So many people who came one after the other. */
export function attendeesOf(count: number): readonly Attendee[] {
  return Array.from({ length: count }, (_unused, place) => ({
    person: `attendance of ${place}`,
    at: at(place / minute),
    seenAt: at(place / minute),
    facilitates: false,
  }));
}

/** Somebody, known by a secret of their own for each purpose. */
export function readerOf(id: string, isLead = false): Reader {
  const secret = (purpose: string): string => `${purpose} of ${id}`;
  return {
    id,
    name: id.charAt(0).toUpperCase() + id.slice(1),
    isLead,
    known: {
      author: secret('author'),
      ballot: secret('ballot'),
      thumb: secret('thumb'),
      attendance: secret('attendance'),
      report: secret('report'),
      feedback: secret('feedback'),
    },
  };
}
