import type { Instant } from '../../../src/domain/kernel';
import type { DirectoryFacts } from '../../../src/domain/membership';

/** An allowed group as it was last read. */
export interface GroupHead {
  readonly id: string;
  readonly name: string;
  /** Its members are not shown to people outside it. */
  readonly hiddenMembers: boolean;
  /** Roles of the directory can be given to it: Guildhall never touches such a group. */
  readonly roleAssignable: boolean;
}

/**
 * Why an allowed group is not read: Graph does not know it (yet, or any more), roles of the directory can be given to it, or
 * nobody outside it is shown its members.
 */
export type KeptOut = 'unknown' | 'roleAssignable' | 'membersHidden';

/** What people have in the directory, the most frequent first: at most 200 of each, of enabled accounts of people. */
export interface KnownValues {
  readonly jobTitles: readonly string[];
  readonly departments: readonly string[];
  readonly offices: readonly string[];
  readonly employeeTypes: readonly string[];
}

export interface GroupNow extends GroupHead {
  /** When this was so, by the read that it comes from. */
  readonly readAt: Instant;
  /** Ids of people; other things that can be in a group are left out. */
  readonly members: ReadonlySet<string>;
  readonly owners: ReadonlySet<string>;
}

/** The organisation's directory, as Guildhall's own copy knows it: questions cost no request to Graph unless they say so. */
export interface Organisation {
  /** What is known about these people; who is not in the organisation (any more) is absent. */
  factsOf(personIds: readonly string[]): Promise<ReadonlyMap<string, DirectoryFacts>>;
  /**
   * Everybody, some hundreds at a time, in no order. Who asks at about the same time shares a reading of the copy, which begins
   * after they asked: do nothing slow between two pages.
   */
  everybody(): AsyncIterable<readonly DirectoryFacts[]>;
  /** An allowed group; undefined when it has not been read yet or is gone. */
  group(groupId: string): Promise<GroupNow | undefined>;
  /** How single people stand to a group by the copy; undefined when it has not been read yet. */
  standing(
    groupId: string,
    personIds: readonly string[],
  ): Promise<
    | { readonly readAt: Instant; of(personId: string): { readonly member: boolean; readonly owner: boolean } }
    | undefined
  >;
  /** All allowed groups that are known, without their people; also those whose members are hidden. */
  groups(): Promise<readonly GroupHead[]>;
  /** Why an allowed group is not read; undefined when it is, or will be at the next reading. */
  keptOut(groupId: string): Promise<KeptOut | undefined>;
  /**
   * Whose address it is, mail or sign-in name, in any case.
   * @returns by the addresses as they were given; what is nobody's is absent. What somebody was given seconds ago may be missing.
   */
  findByAddress(addresses: readonly string[]): Promise<ReadonlyMap<string, DirectoryFacts>>;
  /**
   * Finds people of whose names each of the words begins a word, without regard to case, accents and order; accounts that are
   * no people or disabled are left out.
   * @param limit - how many at most, in the order of their names
   */
  search(words: string, limit: number): Promise<readonly DirectoryFacts[]>;
  /** By the last count; nobody waits for a new one where there are many people. */
  known(): Promise<KnownValues>;
  /**
   * Reads one group from Graph now and keeps what it says: for "sync now" and for a group that is new here.
   * @throws Unavailable when Graph can't be reached
   */
  readGroup(groupId: string): Promise<GroupNow | 'groupUnknown' | 'groupNotAllowed'>;
  /** When users were last read to the end; undefined: never yet. */
  readAt(): Promise<Instant | undefined>;
  /** Whether a longer reading is under way, so that only a part of what has changed may have been told yet. */
  isBeingRead(): Promise<boolean>;
}

/** What has changed about people since it was last told. */
export interface PersonChange {
  readonly id: string;
  /** Absent: they are new. */
  readonly before?: DirectoryFacts;
  /** Absent: their account is gone. */
  readonly after?: DirectoryFacts;
}

/** Who has come to or gone from an allowed group, as member or owner. */
export interface GroupChange {
  readonly groupId: string;
  readonly personIds: readonly string[];
}

/**
 * Takes in what has changed in the directory. The reader moves on only when this has kept what it needs: it may be told the same
 * again, never too little.
 */
export interface ChangeSink {
  note(people: readonly PersonChange[], groups: readonly GroupChange[]): Promise<void>;
}
