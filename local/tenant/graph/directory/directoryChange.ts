import type { DirectoryUser } from '../../../seed';
import type { Belonging, StoredGroup } from '../../store/storedDirectory';

interface Change {
  /** Counts up by one. */
  number: number;
  /** Milliseconds of the tenant's time. */
  at: number;
}

/** A user or a group as a whole. */
export interface ObjectChange extends Change {
  of: 'users' | 'groups';
  id: string;
  what: 'created' | 'changed' | 'deleted' | 'restored' | 'erased';
  /** What has another value now. */
  properties?: string[];
  before?: DirectoryUser | StoredGroup;
}

/** Somebody joined or left a group; `id` is the group's. */
export interface BelongingChange extends Change {
  of: 'groups';
  id: string;
  what: 'joined' | 'left';
  userId: string;
  as: Belonging['as'];
}

/** One change of users and groups, for delta, notifications and reads that lag behind. */
export type DirectoryChange = ObjectChange | BelongingChange;

export const isBelongingChange = (change: DirectoryChange): change is BelongingChange =>
  change.what === 'joined' || change.what === 'left';
