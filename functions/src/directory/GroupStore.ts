import type { Instant } from '../../../src/domain/kernel';
import type { GroupHead, KeptOut } from './Organisation';

/** An allowed group, or one that will be when Graph knows it. */
export interface StoredGroup extends GroupHead {
  readonly keptOut?: KeptOut;
  /** When it was kept out first, or read first. */
  readonly since: Instant;
  /** When Graph was last asked what it is. */
  readonly askedAt: Instant;
  /** When its people were last read as a list; absent: not yet. */
  readonly listedAt?: Instant;
}

/** How somebody stands to a group, as the copy has it. */
export interface StoredStanding {
  readonly member: boolean;
  readonly owner: boolean;
  /** When a page of changes said so; absent: it was read in a list. */
  readonly toldAt?: Instant;
  /** Empty for a row that is new. */
  readonly etag: string;
}

export interface StandingWrite extends StoredStanding {
  readonly personId: string;
}

/** Keeps the allowed groups and who is in them. */
export interface GroupStore {
  groups(): Promise<readonly StoredGroup[]>;
  find(groupId: string): Promise<StoredGroup | undefined>;
  put(group: StoredGroup): Promise<void>;
  /** Forgets a group with its people. */
  forget(groupId: string): Promise<void>;
  /** Everybody who is in a group, or was until they were told to have gone. */
  standings(groupId: string): Promise<ReadonlyMap<string, StoredStanding>>;
  standingsOf(groupId: string, personIds: readonly string[]): Promise<ReadonlyMap<string, StoredStanding>>;
  /**
   * Writes rows that are still as they were read. Who has gone stays as somebody who is neither member nor owner.
   * @returns `conflict` when one of them is not; others may be written then
   */
  save(groupId: string, rows: readonly StandingWrite[]): Promise<'saved' | 'conflict'>;
}
