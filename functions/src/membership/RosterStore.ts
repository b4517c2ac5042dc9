import type { Person, RosterDifference } from '../../../src/domain/membership';

/** Keeps the roster of each community: a copy of its group that decides quickly who may do what. */
export interface RosterStore {
  load(communityId: string): Promise<readonly Person[]>;
  find(communityId: string, personId: string): Promise<Person | undefined>;
  /** Applies a difference. Safe to repeat, and to break off: what is left is found by the next comparison. */
  apply(communityId: string, difference: RosterDifference): Promise<void>;
}
