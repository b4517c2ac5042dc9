import type { Instant } from '../../kernel';
import type { WriteRefusal } from '../roster/reasons';

/** What set a run going. */
export type SyncTrigger = 'changes' | 'byHand' | 'rules' | 'person' | 'firstRead';

/** Somebody a run is about. The name is kept so that a row stays readable. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * `holding`: it would change more than the change threshold and waits for a lead, before its first write.
 * `failed`: something was refused or nothing could be read; what was done stands.
 */
export type SyncRunState = 'running' | 'done' | 'holding' | 'dropped' | 'failed';

/** One alignment of a roster with the directory and the group, as a lead reads it. */
export interface SyncRun {
  readonly id: string;
  readonly trigger: SyncTrigger;
  /** The lead who asked for it. */
  readonly askedBy?: Named;
  readonly startedAt: Instant;
  readonly endedAt?: Instant;
  readonly state: SyncRunState;
  /** How many people were looked at. */
  readonly read: number;
  readonly added: number;
  readonly removed: number;
  /** Writes that repaired what the group did not have although it was asked for. */
  readonly repaired: number;
  readonly failed: readonly (Named & { readonly write: 'add' | 'remove'; readonly why: WriteRefusal })[];
  /** What waits for a lead's yes; names of at most 1,000, and how many there are. */
  readonly held?: HeldChange;
  /** Nothing could be read or written at all. */
  readonly trouble?: 'unavailable' | 'groupUnknown' | 'groupNotAllowed';
  /** Who answered a held run. */
  readonly answeredBy?: Named;
}

export interface HeldChange {
  readonly because: 'removals' | 'additions';
  /** The most that this community lets through without a question. */
  readonly threshold: number;
  readonly removals: number;
  readonly additions: number;
  readonly removed: readonly Named[];
  readonly added: readonly Named[];
  /** Names this change: a yes is good for this one only. */
  readonly digest: string;
}

/** How many removals and additions at once go through without a question. */
export interface ChangeThreshold {
  /** Always allowed: this many removals, 0 to 1,000. */
  readonly removals: number;
  /** And this share of the roster, 0 to 1; the larger one counts. */
  readonly removalShare: number;
  /** Additions: this share of the roster, 0 to 10, and never fewer than 100 people. */
  readonly additionShare: number;
}

/** The organisation's usual brake: 20 people or a tenth of the roster; additions up to half of it. */
export const usualThreshold: ChangeThreshold = { removals: 20, removalShare: 0.1, additionShare: 0.5 };
