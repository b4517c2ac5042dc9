import type { Clock, RealTime } from '../platform/clock';
import type { Communities } from '../platform/Communities';
import type { Leases } from '../platform/Leases';
import type { DirectoryFeed } from './DirectoryFeed';
import type { DirectoryQueue } from './DirectoryQueue';
import type { GroupStore } from './GroupStore';
import type { ChangeSink } from './Organisation';
import type { PeopleStore } from './PeopleStore';
import type { ReadingStore } from './ReadingStore';
import type { SubscriptionFeed } from './SubscriptionFeed';

/** What the copy of the directory works with. */
export interface DirectoryParts {
  readonly people: PeopleStore;
  readonly groups: GroupStore;
  readonly state: ReadingStore;
  readonly feed: DirectoryFeed;
  readonly subscriptionFeed: SubscriptionFeed;
  readonly sink: ChangeSink;
  readonly communities: Communities;
  /** Ids of groups that may be read besides those of communities. */
  readonly allowedGroups: readonly string[];
  readonly leases: Leases;
  readonly queue: DirectoryQueue;
  readonly clock: Clock;
  readonly time: RealTime;
  /** Where Graph reaches this API, without a slash at the end. */
  readonly publicUrl: string;
  /** A secret that nobody guesses, at most 128 characters. */
  readonly newSecret: () => string;
  readonly newId: () => string;
}

/**
 * The directory is many machines, and what one of them tells may be so many milliseconds behind another: within that time a
 * list does not gainsay what a page of changes has told.
 */
export const settledAfterMs = 10 * 60_000;

/** Every group that may be read: those of communities, and those that an administrator allowed. */
export async function allowedIds({
  communities,
  allowedGroups,
}: Pick<DirectoryParts, 'communities' | 'allowedGroups'>): Promise<ReadonlySet<string>> {
  return new Set([...allowedGroups, ...(await communities.all()).map(({ id }) => id)]);
}
