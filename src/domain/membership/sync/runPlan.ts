import type { Instant } from '../../kernel';
import type { AuditEntry } from '../contract';
import type { MemberRecord } from '../roster/reasons';
import type { DirectoryFacts } from '../rules/rule';
import type { Earlier } from './letThrough';
import type { ChangeThreshold, HeldChange, RunPeople } from './syncRun';

/** Somebody a run looks at, with everything that is known about them. */
export interface PersonToPlan {
  readonly id: string;
  /** What the community knew of them; absent: nothing. */
  readonly record?: MemberRecord;
  /** What the directory says; absent: they have no account (any more). */
  readonly facts?: DirectoryFacts;
  /** Ids of the rules that enrol and fit them now. */
  readonly fits: readonly string[];
  /** How the group has them, and when that was read; absent: the group was not read. */
  readonly seen?: { readonly member: boolean; readonly owner: boolean; readonly at: Instant };
}

export interface RunInput {
  readonly now: Instant;
  /** How many are in the community before this run. */
  readonly size: number;
  readonly threshold: ChangeThreshold;
  readonly people: readonly PersonToPlan[];
  /** What went through without a question lately: it counts with this. Absent: nothing. */
  readonly earlier?: Earlier;
  /** The digest of the change that a lead has said yes to. */
  readonly approved?: string;
  /** The first reading of a group that has people already: they are taken over, and nobody is asked about that. */
  readonly isFirst?: boolean;
}

/** What a run has found and what follows from it. */
export interface RunPlan {
  /** Records that differ from what was known, with what the group is owed. Empty when the run holds. */
  readonly records: readonly MemberRecord[];
  /** Ids of records that nothing is left to know of. Empty when the run holds. */
  readonly forget: readonly string[];
  /** Who was in a group already that is read for the first time; not among those added. */
  readonly found: number;
  readonly added: number;
  readonly removed: number;
  readonly repaired: number;
  /** Who stands behind these numbers. Empty when the run holds. */
  readonly people: RunPeople;
  /**
   * Ids of people of whom what was read of the group may be older than what is known: their marks stay until it was read again,
   * later. Also when the run holds.
   */
  readonly lookAgain: readonly string[];
  /** What is written down about each change of somebody's membership; `why` of a rule is its id. */
  readonly audit: readonly { readonly personId: string; readonly what: AuditEntry['what']; readonly why?: string }[];
  /** Ids of whom rules and hands outside take out, and rules bring in: to be noted before anything is saved. Empty when the run holds. */
  readonly outside: { readonly removed: readonly string[]; readonly added: readonly string[] };
  /** A lead has said yes to it: what went through before counts no longer. */
  readonly isAnswered?: true;
  /** The change is larger than the threshold and nobody has said yes to it. */
  readonly held?: HeldChange;
}
