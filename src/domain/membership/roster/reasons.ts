import type { Instant } from '../../kernel';

/**
 * Why somebody is in a community. A person stays while one reason stands, so that a rule that no longer fits never removes
 * somebody who joined or was invited.
 */
export type JoiningReason =
  /** A rule of the community fits what the directory says about them. */
  | { readonly kind: 'rule'; readonly ruleId: string; readonly since: Instant }
  | { readonly kind: 'joined'; readonly since: Instant }
  | { readonly kind: 'invited'; readonly since: Instant; readonly by: string }
  /** Somebody put them into the team by hand; `since` is when Guildhall saw it. */
  | { readonly kind: 'addedInTeams'; readonly since: Instant }
  /** They lead it: `owner` owns the group, `lead` and `deputy` were named by a lead here. */
  | { readonly kind: 'lead'; readonly since: Instant; readonly as: LeadKind; readonly by?: string };

export type LeadKind = 'owner' | 'lead' | 'deputy';

/** That somebody is out by choice: no rule brings them back, only they themselves, or somebody's hand in Teams. */
export interface Departure {
  readonly at: Instant;
  readonly how: 'byThemselves' | 'removedInTeams' | 'removedByLead';
  /** Who removed them; absent where they did it themselves or nobody knows. */
  readonly by?: string;
}

/** What Guildhall has yet to bring about in the group, or has asked for and not seen yet. */
export interface OwedWrite {
  readonly write: 'add' | 'remove';
  readonly since: Instant;
  /**
   * When it was last sent, noted before it goes out: whoever goes on after a crash does not send it again before the group was
   * read without it. Absent: not sent, or certainly not carried out.
   */
  readonly sentAt?: Instant;
  /** Refusals so far; 0 as long as nothing was refused. */
  readonly refusals: number;
  /** Why the directory refused it the last time. */
  readonly refused?: WriteRefusal;
  /** Not before this instant again. */
  readonly notBefore?: Instant;
}

export type WriteRefusal = 'personUnknown' | 'notAllowed' | 'lastOwner' | 'groupNotReady' | 'other';

/** What the directory says about somebody, as far as a roster shows it. */
export interface PersonFacts {
  readonly name: string;
  readonly mail?: string;
  readonly language?: 'en' | 'cy';
  readonly jobTitle?: string;
  readonly department?: string;
  readonly office?: string;
  readonly guest?: boolean;
}

/** Somebody a community knows: who is in it, who left it by choice, and who is away. */
export interface MemberRecord extends PersonFacts {
  /** Id in the directory, in small letters. */
  readonly id: string;
  readonly reasons: readonly JoiningReason[];
  readonly left?: Departure;
  /** Their account is disabled or deleted; their reasons are kept for when they come back. */
  readonly away?: { readonly since: Instant; readonly how: 'disabled' | 'deleted' };
  /** Whether they were in the group when Guildhall and the group last agreed about them. */
  readonly confirmed: boolean;
  /**
   * When the group last changed about them as far as Guildhall knows: a write of ours that went out, or somebody's hand as it was
   * seen. Replicas lag, so what is read soon after may still be what was before. `unseen`: the write has not been seen in the group
   * yet, and may never be.
   */
  readonly moved?: { readonly to: 'in' | 'out'; readonly at: Instant; readonly unseen?: true };
  readonly owed?: OwedWrite;
}

/** Whether somebody is in a community: a reason stands and they are there. */
export function isIn({ reasons, away }: Pick<MemberRecord, 'reasons' | 'away'>): boolean {
  return reasons.length > 0 && away === undefined;
}
