import type { DirectoryFacts } from '../../../src/domain/membership';
import type { GroupHead } from './Organisation';

/** What a page of changes says of somebody. */
export interface PersonTold {
  readonly id: string;
  /** Absent: their account is gone, for good or until it is restored. */
  readonly facts?: DirectoryFacts;
}

/** What a page of changes says of a group; what it is silent about has not changed. */
export interface GroupTold {
  readonly id: string;
  readonly isGone: boolean;
  readonly head: Partial<Omit<GroupHead, 'id'>>;
  /** Who has come and gone, in the order in which it is told. */
  readonly people: readonly { readonly id: string; readonly as: 'member' | 'owner'; readonly isIn: boolean }[];
}

/** A page and where it goes on: `next` within the round, or `end`, from where the next round begins. Exactly one is there. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next?: string;
  readonly end?: string;
}

/**
 * The directory as Graph tells it. Links are opaque. `lost`: a link is not accepted any more, whatever the reason (too old,
 * reset, damaged), and whoever used it begins anew with a list.
 * @throws Unavailable when Graph can't be reached or asks for a longer wait
 */
export interface DirectoryFeed {
  /** A link that tells what happens to people from now on. */
  latestPeople(): Promise<string>;
  changedPeople(link: string): Promise<Page<PersonTold> | 'lost'>;
  /** Everybody, at most 999 at once. @param next - where the page before ended */
  listPeople(
    next?: string,
  ): Promise<{ readonly people: readonly DirectoryFacts[]; readonly next?: string | undefined } | 'lost'>;
  /** What there is of these groups; any number. */
  heads(groupIds: readonly string[]): Promise<readonly GroupHead[]>;
  /** A link that tells what happens to these groups from now on. @param groupIds - at most `groupsOfLink` */
  latestGroups(groupIds: readonly string[]): Promise<string>;
  changedGroups(link: string): Promise<Page<GroupTold> | 'lost'>;
  /** Ids of the people in a group, members and owners. */
  peopleOf(
    groupId: string,
  ): Promise<{ readonly members: ReadonlySet<string>; readonly owners: ReadonlySet<string> } | 'unknown' | 'hidden'>;
}

/** "group: delta" tracks at most so many groups by id. */
export const groupsOfLink = 50;
