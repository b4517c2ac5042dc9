import type { Instant } from '../../../domain/kernel';
import type {
  Action,
  Board,
  LastTimeView,
  PastSessionView,
  Pseudonyms,
  Reader,
  RecordView,
  SessionView,
} from '../../../domain/leanCoffee';

/** Somebody at the table. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly isLead: boolean;
}

/** A Lean Coffee that nobody but this page knows of: what the API would keep in its tables. */
export interface CoffeeTable {
  readonly community: { readonly id: string; readonly name: string };
  readonly people: readonly Person[];
  /** The session whose board this is; undefined while none is planned. */
  session: Omit<SessionView, 'phase'> | undefined;
  board: Board;
  /** Open actions of earlier sessions. */
  earlierActions: readonly Action[];
  lastTime: LastTimeView | undefined;
  past: readonly PastSessionView[];
  /** Records of earlier sessions, by session. */
  readonly records: Map<string, RecordView>;
  now(): Instant;
}

/** Nothing at this table leaves the page, so nobody needs a key: one name for each purpose is enough. */
export function pseudonymsOf({ id }: Pick<Person, 'id'>): Pseudonyms {
  return {
    author: `author:${id}`,
    ballot: `ballot:${id}`,
    thumb: `thumb:${id}`,
    attendance: `attendance:${id}`,
    report: `report:${id}`,
    feedback: `feedback:${id}`,
  };
}

export function readerOf(person: Person): Reader {
  return { ...person, known: pseudonymsOf(person) };
}
