import type { Instant } from '../../../src/domain/kernel';
import type { DirectoryFacts } from '../../../src/domain/membership';

/** Somebody as the copy has them. */
export interface StoredPerson {
  /** Absent: they are known to be gone. */
  readonly facts?: DirectoryFacts;
  /** When a page of changes said so; absent: they stood in a list. */
  readonly toldAt?: Instant;
  /** Empty for a row that is new. */
  readonly etag: string;
}

export interface PersonWrite extends StoredPerson {
  readonly id: string;
}

/** Keeps what the directory says of everybody, in parts that are read and written as one. */
export interface PeopleStore {
  find(personIds: readonly string[]): Promise<ReadonlyMap<string, StoredPerson>>;
  /** Everybody, those who are gone too, some hundreds at a time. */
  rows(): AsyncIterable<ReadonlyMap<string, StoredPerson>>;
  /**
   * Writes rows that are still as they were read.
   * @returns `conflict` when one of them is not; others may be written then
   */
  save(rows: readonly PersonWrite[]): Promise<'saved' | 'conflict'>;
  /** Forgets that somebody is gone, if nothing has been heard of them since. */
  forget(personId: string, etag: string): Promise<void>;
  /** Everybody who is not gone, some hundreds at a time. */
  all(): AsyncIterable<readonly DirectoryFacts[]>;
}

/** The part in which somebody is kept: ids are random, so all are of one size. */
export function partOf(personId: string): string {
  return personId.slice(0, 2);
}
