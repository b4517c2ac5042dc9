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
  /** Of a group that is read for the first time: who was in it already. They are not among those added. */
  readonly found?: number;
  readonly added: number;
  readonly removed: number;
  /** Writes that repaired what the group did not have although it was asked for. */
  readonly repaired: number;
  /** Who stands behind these numbers, by name; of each at most 500. */
  readonly people?: Partial<RunPeople>;
  readonly failed: readonly (Named & { readonly write: 'add' | 'remove'; readonly why: WriteRefusal })[];
  /** What waits for a lead's yes; names of at most 1,000, and how many there are. */
  readonly held?: HeldChange;
  /** Nothing could be read or written at all. */
  readonly trouble?: 'unavailable' | 'groupUnknown' | 'groupNotAllowed';
  /** When leads were told that it waits. */
  readonly toldAt?: Instant;
  /** Who answered a held run. */
  readonly answeredBy?: Named;
}

/** Whom a run was about, by what became of them. */
export interface RunPeople {
  readonly found: readonly Named[];
  readonly added: readonly Named[];
  readonly removed: readonly Named[];
  readonly repaired: readonly Named[];
}

export interface HeldChange {
  readonly because: 'removals' | 'additions';
  /** The most that this community lets through without a question. */
  readonly threshold: number;
  readonly removals: number;
  readonly additions: number;
  readonly removed: readonly Named[];
  readonly added: readonly Named[];
  /** What went through without a question since an instant, and counts with it; absent: nothing. */
  readonly earlier?: { readonly from: Instant; readonly removals: number; readonly additions: number };
  /** Names this change: a yes is good for this one only. */
  readonly digest: string;
}

/** How many removals and additions go through without a question, within 24 hours. */
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
