import type { MemberRecord, Person, RosterSummary } from '../../../src/domain/membership';

/** A record as it was read; the ETag is empty for one that is new. */
export interface StoredMember {
  readonly record: MemberRecord;
  readonly etag: string;
}

/** A record to save or, when it is undefined, to forget, if it is still as it was read. */
export interface MemberChange {
  readonly id: string;
  readonly record: MemberRecord | undefined;
  /** Empty: nobody has a record of them yet. */
  readonly etag: string;
}

/** Keeps who is in each community and why: what Guildhall decides by, and what it brings about in the group. */
export interface RosterStore {
  /** Everybody who is in, as other features see them. */
  load(communityId: string): Promise<readonly Person[]>;
  /** Somebody who is in. */
  find(communityId: string, personId: string): Promise<Person | undefined>;
  /** Every record: also of those who left by choice, who are away, and whom the group still has. */
  records(communityId: string): Promise<readonly StoredMember[]>;
  /** The records of these people, by id; who has none is absent. */
  recordsOf(communityId: string, personIds: readonly string[]): Promise<ReadonlyMap<string, StoredMember>>;
  /** Records of those for whom the group has something to be written still. */
  owing(communityId: string): Promise<readonly StoredMember[]>;
  /** Whether a community has any record: one that has none was never read. */
  isKnown(communityId: string): Promise<boolean>;
  /** How many are in, who leads and where they work, as of now: costs a row as long as nothing has changed. */
  summary(communityId: string): Promise<RosterSummary>;
  /**
   * Saves records that are still as they were read; `undefined` in place of a record forgets it.
   * @returns ids of those that somebody else has changed meanwhile; all others are saved
   */
  save(communityId: string, changes: readonly MemberChange[]): Promise<ReadonlySet<string>>;
  /** Ids of the communities that have, or had, a record of a person. */
  communitiesOf(personId: string): Promise<readonly string[]>;
}
