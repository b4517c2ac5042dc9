import type { Instant } from '../../kernel';
import type { Named } from '../sync/syncRun';

/** `GET manager/communities`, by a communities manager. By name: communities are never ranked. */
export interface ManagerView {
  readonly communities: readonly ManagedCommunity[];
  readonly proposals: readonly ProposalView[];
  /** Groups that an administrator allowed and that are no community yet. */
  readonly freeGroups: readonly { readonly id: string; readonly name: string }[];
  readonly retired: readonly {
    readonly id: string;
    readonly name: string;
    readonly at: Instant;
    readonly mergedInto?: string;
    /** What an administrator would have to ask for its group to go, too; Guildhall never deletes one. */
    readonly request: AdministratorRequest;
  }[];
  /** Mailboxes that sessions may be organised from: those that Guildhall's settings name. */
  readonly mailboxes: readonly string[];
}

export interface ManagedCommunity {
  readonly id: string;
  readonly name: string;
  readonly purpose?: string;
  readonly leads: readonly Named[];
  readonly size: number;
  /** Its size at the end of the last 12 months, the oldest first; shorter for a younger one. */
  readonly sizes: readonly { readonly month: string; readonly size: number }[];
  /** Of those whom its rules fit, how many are in; absent: it has no rules. */
  readonly reach?: { readonly eligible: number; readonly in: number };
  readonly lastSession?: Instant;
  readonly nextSession?: Instant;
  readonly needs: readonly CommunityNeed[];
  readonly mailbox: string;
  readonly boardUrl: string;
  readonly timeZone: string;
  /** It is being merged or retired: that is over when everybody invited has been told that its sessions are off. */
  readonly ending?: { readonly how: 'merge' | 'retire'; readonly into?: Named };
}

/** What a community needs somebody for; a coming session is as good as one in the last three months. */
export type CommunityNeed = 'noLead' | 'noSessionForThreeMonths' | 'runWaiting';

/** `POST communities/propose`, by anybody of the organisation: a community that should exist. Answered with `ProposalView`. */
export interface ProposeBody {
  readonly key: string;
  /** 3 to 80 characters. */
  readonly name: string;
  /** 10 to 500 characters. */
  readonly purpose: string;
}

export interface ProposalView {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  readonly by: Named;
  readonly at: Instant;
  /** It has waited for 90 days or more. */
  readonly isOld?: true;
}

/** `POST manager/proposals/{id}/decline`: with 10 to 500 characters that whoever proposed it reads. Safe to repeat. Answered with `ManagerView`. */
export interface DeclineProposalBody {
  readonly reason: string;
}

/** What somebody proposed, as they see it themselves. */
export interface MyProposal {
  readonly id: string;
  readonly name: string;
  readonly at: Instant;
  readonly declined?: Declined;
}

export interface Declined {
  readonly at: Instant;
  readonly by: Named;
  readonly reason: string;
}

/**
 * `POST manager/communities/{id}/lead`: somebody of the community leads it from now on, and is told. Safe to repeat. Refused: `notIn`,
 * `communityRetired`. Answered with `ManagerView`.
 */
export interface NameLeadBody {
  readonly personId: string;
}

/**
 * `POST manager/communities`: makes an allowed group a community; its present members and owners become members and leads. Without a group
 * the answer is the request that an administrator has to make. Refused: `groupNotAllowed`, `groupIsRoleAssignable`, `groupTaken`.
 */
export interface CreateCommunityBody {
  readonly key: string;
  readonly name: string;
  readonly purpose: string;
  readonly groupId?: string;
  readonly proposalId?: string;
  readonly timeZone?: string;
}

export type CreatedView =
  | { readonly kind: 'created'; readonly id: string }
  | { readonly kind: 'request'; readonly request: AdministratorRequest };

/** What only an administrator can do, word for word: a request to Microsoft Graph and a setting. */
export interface AdministratorRequest {
  readonly method: 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  /** What has to be asked for after that; `{id}` is the id that the first answer gives. */
  readonly then?: { readonly method: 'PUT'; readonly path: string; readonly body?: unknown };
  /** What has to be set in Guildhall afterwards, if anything: the name of the setting and what is added to it. */
  readonly setting?: { readonly name: string; readonly add: string };
}

/** `POST manager/communities/{id}/merge`: its people go into the other one, with their reasons; those who had left that one stay out, and whom its leads had asked find an invitation. Then it is retired. Answered with `ManagerView`. */
export interface MergeBody {
  readonly into: string;
}

/** `POST manager/communities/{id}/split`: these people are invited into another community as well; `move`: and leave this one. Answered with `SplitView`. */
export interface SplitBody {
  readonly into: string;
  readonly personIds: readonly string[];
  readonly move: boolean;
}

/**
 * Who is in the other community now, and who could not be taken there or stays here as well. `theyDecide`: its leads have asked them
 * before, so they find an invitation there. Safe to repeat.
 */
export interface SplitView {
  readonly taken: readonly Named[];
  /** `lastLead` and `ownersAreSetInTeams`: they are in both communities now. */
  readonly stayed: readonly (Named & {
    readonly why: 'notIn' | 'leftByChoice' | 'theyDecide' | 'lastLead' | 'ownersAreSetInTeams';
  })[];
}

/** `PUT manager/communities/{id}`: what is absent stays. Answered with `ManagerView`, as is `POST …/retire` and `POST …/reopen`. */
export interface ChangeCommunityBody {
  readonly name?: string;
  readonly purpose?: string;
  readonly mailbox?: string;
  readonly boardUrl?: string;
  readonly timeZone?: string;
}

/** `GET manager/communities/{id}/handover` (by its leads: `GET communities/{id}/handover`): what a successor needs; Markdown to copy or keep, in `?language=`, `en` or `cy`. */
export interface HandoverView {
  readonly name: string;
  readonly markdown: string;
}
