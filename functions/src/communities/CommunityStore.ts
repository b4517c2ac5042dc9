import type { Instant } from '../../../src/domain/kernel';
import type { Named } from '../../../src/domain/membership';
import type { Community } from '../platform/Communities';

/** A community as it stands in the registry. */
export interface RegisteredCommunity extends Community {
  /** Only an active one is served. */
  readonly state: 'active' | 'retired';
  readonly retiredAt?: Instant;
  /** Id of the community that goes on for it. */
  readonly mergedInto?: string;
  /** It is being merged or retired, and served until all that belongs to that is done; of a retired one how it ended. */
  readonly ending?: Ending;
  /** When it was made; absent for one that was there before. */
  readonly createdAt?: Instant;
  /** Names the request that made it: whoever repeats that means this one. */
  readonly createdKey?: string;
  /** Names this state of the row; empty for one that is not kept yet. */
  readonly etag: string;
}

/** What a communities manager has decided about the end of a community. */
export interface Ending {
  readonly how: 'merge' | 'retire';
  /** Id of the community that goes on for it. */
  readonly into?: string;
  readonly by: Named;
  readonly at: Instant;
}

/** Keeps the registry of communities: those made, changed or retired while the app runs. */
export interface CommunityStore {
  /** All rows, in whatever state. */
  list(): Promise<readonly RegisteredCommunity[]>;
  find(communityId: string): Promise<RegisteredCommunity | undefined>;
  /** Writes a row if it is still as it was read (an empty etag: if there is none yet). */
  save(row: RegisteredCommunity): Promise<RegisteredCommunity | 'conflict'>;
}
