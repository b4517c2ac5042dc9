import type { Instant } from '../../kernel';
import type { LeadKind } from '../roster/reasons';
import type { FitReason } from '../rules/rule';
import type { MyProposal } from './allCommunities';

/** One reason why the reader is in a community, in words that a screen makes of it. */
export type WhyIn =
  | { readonly kind: 'rule'; readonly since: Instant; readonly rule: string; readonly fits: readonly FitReason[] }
  | { readonly kind: 'joined' | 'addedInTeams'; readonly since: Instant }
  | { readonly kind: 'invited'; readonly since: Instant; readonly by?: string }
  | { readonly kind: 'lead'; readonly since: Instant; readonly as: LeadKind };

/**
 * The reader and a community. `in` and `out` are settled; `joining` and `leaving`: Guildhall has it, the Microsoft 365 group
 * follows within a minute or so; Teams may show it hours later.
 */
export interface YouIn {
  readonly state: 'in' | 'out' | 'joining' | 'leaving';
  readonly why: readonly WhyIn[];
  /** The group will not follow (they are `joining` or `leaving`): by now it gives roles in the directory, and Guildhall touches no such group. */
  readonly heldUp?: true;
  /** They may not leave before somebody else owns the group. */
  readonly mustHandOver?: true;
  /** They were asked to join, and have neither joined nor said no. */
  readonly asked?: {
    readonly at: Instant;
    readonly by: string;
    /** The lead's words; absent: they were asked before, and are invited now. */
    readonly message?: string;
  };
  /** They said "no, thanks"; it holds until they change it: no question, rule, invitation or merger of communities brings them in. */
  readonly declined?: true;
}

export interface CommunityCard {
  readonly id: string;
  readonly name: string;
  readonly purpose?: string;
  readonly leads: readonly { readonly id: string; readonly name: string }[];
  readonly size: number;
  /** Where its people work, the most frequent first; at most 3. */
  readonly places: readonly string[];
  readonly nextSession?: { readonly start: Instant; readonly end: Instant; readonly timeZone: string };
  readonly url: string;
  readonly you: YouIn;
  /** Why it could suit the reader, who is not in it: what of its rules fits them. Absent: nothing says so. */
  readonly suits?: readonly FitReason[];
}

/** `GET directory`, by anybody of the organisation; with an ETag. By name. */
export interface DirectoryView {
  readonly communities: readonly CommunityCard[];
  /** What the reader proposed, the latest first: what waits, and for 90 days what was declined. */
  readonly proposals: readonly MyProposal[];
  /** When the reader's own facts were last read from the directory. */
  readonly readAt?: Instant;
}

/**
 * `POST communities/{id}/membership/join`, `…/leave`, `…/decline` and `…/reconsider`, by anybody of the organisation; each may be
 * repeated. Answered with the reader's state. Refused: `ownerMustHandOver`, `communityUnknown`, `disabledCannotJoin`, `groupGivesRoles`, and `decline` of
 * somebody whom no lead has asked, `notAsked`.
 */
export type YouInAnswer = YouIn;

/** Why somebody would rather not; leads see these only summed. */
export const declineReasons = [
  'noTime',
  'notMyWork',
  'enoughCommunities',
  'timesDontSuit',
  'notWelcome',
  'other',
] as const;
export type DeclineReason = (typeof declineReasons)[number];

/** The body of `…/decline`. */
export interface DeclineBody {
  readonly reason?: DeclineReason;
}
