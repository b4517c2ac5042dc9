import type { Instant } from '../../kernel';
import type { LeadKind, WriteRefusal } from '../roster/reasons';
import type { FitReason, MembershipRule } from '../rules/rule';
import type { ChangeThreshold, HeldChange, Named, SyncRun } from '../sync/syncRun';
import type { DeclineReason, WhyIn } from './directory';

/** `GET communities/{id}/membership`, by a lead: how membership stands, with an ETag. */
export interface MembershipView {
  readonly size: number;
  /** By what they are in; each is counted once, so that these add up to the size. */
  readonly by: Readonly<Record<WhyIn['kind'], number>>;
  readonly leads: readonly (Named & { readonly as: LeadKind })[];
  readonly rules: readonly MembershipRule[];
  /** Ids of rules that name a group which is gone, is not allowed any more or hides its members by now: they bring in nobody, and who is in by one stays. Absent: none. */
  readonly resting?: readonly string[];
  /** Names the state of rules and threshold; a change says which it was made from. */
  readonly rulesVersion: string;
  readonly threshold: ChangeThreshold;
  /** The latest runs, the newest first; at most 20. */
  readonly runs: readonly SyncRunSummary[];
  /** A run that waits for a lead. */
  readonly waiting?: SyncRun;
  /** When the organisation's directory was last read; absent: not yet. */
  readonly directoryReadAt?: Instant;
  /** The reader is a guest: they change no rules, and nobody is named who is not in the community. */
  readonly isGuest?: true;
  /** Groups that a rule may name; for a guest those that one names. */
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  /** Values that the directory knows, the most frequent first; at most 200 each, and none for a guest. */
  readonly known: {
    readonly jobTitles: readonly string[];
    readonly departments: readonly string[];
    readonly offices: readonly string[];
    readonly employeeTypes: readonly string[];
  };
}

export type SyncRunSummary = Omit<SyncRun, 'held' | 'failed' | 'people'> & {
  readonly heldPeople?: number;
  readonly failedWrites: number;
};

/** `GET communities/{id}/membership/people`, by a lead: everybody, with why they are in and what is under way. By name. */
export interface MembersView {
  readonly people: readonly MemberRow[];
}

export interface MemberRow extends Named {
  /** They count among the people of the community; others are away, or on the way out. */
  readonly isIn: boolean;
  readonly jobTitle?: string;
  readonly place?: string;
  readonly guest?: true;
  readonly leads?: LeadKind;
  readonly why: readonly WhyIn[];
  /** The group has not been asked yet; what was sent counts as done, as it does for the person themselves. */
  readonly underWay?: 'adding' | 'removing';
  /** The directory refused it; Guildhall tries again. */
  readonly refused?: WriteRefusal;
  /** Their account is disabled or deleted. */
  readonly away?: true;
}

/**
 * `POST communities/{id}/membership/rules/preview`: who would be in by one rule. Answered with `RulePreviewView`; refused to a guest, to
 * whom the directory does not show people: `guestsSetNoRules`.
 */
export interface RulePreviewBody {
  readonly rule: MembershipRule;
}

export interface RulePreviewView {
  /** Everybody who fits, in the whole organisation. */
  readonly fits: number;
  /** Of them, those who are in already. */
  readonly alreadyIn: number;
  /**
   * Of them, those who are not in and whom leads of the community have chosen to ask: a rule passes them over, they decide for
   * themselves. Absent where there are none.
   */
  readonly asked?: number;
  /** Of the others, those who left by choice and stay out; only from 5 on, else absent. */
  readonly stayOut?: number;
  /** How many were looked at. */
  readonly lookedAt: number;
  /** `nobody`, `everybody`: the rule says little; `brake`: it would hold as too many additions. */
  readonly warnings: readonly ('nobody' | 'everybody' | 'brake')[];
  /** Who would come in, by name, at most 200. */
  readonly people: readonly (Named & {
    readonly jobTitle?: string;
    readonly department?: string;
    readonly place?: string;
    readonly fits: readonly FitReason[];
  })[];
}

/** `PUT communities/{id}/membership/rules`, by a lead: all rules at once. Answered with `MembershipView`; refused to a guest. */
export interface ChangeRulesBody {
  readonly rules: readonly MembershipRule[];
  readonly rulesVersion: string;
}

/** `PUT communities/{id}/membership/threshold`, by a lead. Answered with `MembershipView`. */
export interface ChangeThresholdBody extends ChangeThreshold {
  readonly rulesVersion: string;
}

/**
 * `POST communities/{id}/membership/invite`, by a lead: addresses, names or a pasted list (a mail's "To", cells of a spreadsheet),
 * at most 50,000 characters and 500 people. `dryRun` only says what it finds. Safe to repeat.
 */
export interface InviteBody {
  readonly text?: string;
  /** People who were picked, by id; also those chosen of ambiguous ones. */
  readonly ids?: readonly string[];
  readonly dryRun: boolean;
}

export interface InviteView {
  /** Found, and invited unless it was a dry run. */
  readonly invited: readonly (Named & {
    readonly jobTitle?: string;
    readonly department?: string;
    readonly mail?: string;
  })[];
  readonly alreadyIn: readonly Named[];
  /** They left by choice: only they can come back. */
  readonly left: readonly Named[];
  /** Leads had them asked before and they are not in: they find the invitation and decide, whatever they said to the question. */
  readonly theyDecide: readonly Named[];
  /** What was pasted and fits nobody. */
  readonly unknown: readonly string[];
  /** What was pasted and fits several; at most 10 of each. */
  readonly ambiguous: readonly {
    readonly text: string;
    readonly people: readonly (Named & { readonly jobTitle?: string; readonly department?: string })[];
  }[];
  /** Accounts that can't be members: disabled, shared, service. */
  readonly notPeople: readonly string[];
}

/** `GET communities/{id}/membership/find?search=`, by a lead: people of the organisation to invite; at most 10. */
export interface FoundPeopleView {
  readonly people: readonly (Named & {
    readonly jobTitle?: string;
    readonly department?: string;
    readonly isIn: boolean;
  })[];
}

/**
 * `POST communities/{id}/membership/people/{personId}/role` (`{as: 'lead' | 'deputy' | 'member'}`) and `…/remove`, by a lead.
 * Answered with `MembershipView`. Refused: `lastLead`, `ownersAreSetInTeams` (with the request an administrator makes).
 */
export interface ChangeRoleBody {
  readonly as: 'lead' | 'deputy' | 'member';
}

/** `GET communities/{id}/membership/could-join`, by a lead: who could join but hasn't, the best fit first. */
export interface CouldJoinView {
  readonly people: readonly CouldJoinPerson[];
  readonly total: number;
  /**
   * Why people said no, summed: each from 5 on and in steps of 5, what is rarer as `other`; six weeks after they were asked, and only
   * when enough others were asked with them and stayed silent, so that nobody can be worked out. Absent: not enough to show.
   */
  readonly reasons?: readonly { readonly reason: DeclineReason; readonly count: number }[];
  /** What the lead wrote last time, to begin with. */
  readonly lastMessage?: string;
}

export interface CouldJoinPerson extends Named {
  readonly jobTitle?: string;
  readonly department?: string;
  readonly place?: string;
  readonly fits: readonly FitReason[];
  /** How well they fit: 1 by one thing, 2 by several, 3 by everything that one rule asks for, several things in its own words. */
  readonly match: 1 | 2 | 3;
  /** When a lead last had them asked; whether they were told, or said no, nobody sees here. */
  readonly askedAt?: Instant;
}

/**
 * `POST communities/{id}/membership/could-join/ask`, by a lead: one kind message to these people, 20 to 600 characters. Each gets
 * it at most once in six months of this community and twice in 90 days over all; who said "no, thanks" never. Which of them were passed
 * over is told to nobody. Answered with `CouldJoinView`.
 */
export interface AskBody {
  readonly key: string;
  readonly personIds: readonly string[];
  readonly message: string;
}

/** `GET communities/{id}/membership/runs`, by a lead: the newest first; at most 20. */
export interface SyncRunsView {
  readonly runs: readonly SyncRunSummary[];
}

/** `GET communities/{id}/membership/runs/{runId}`, by a lead; whom a run waits about is not named to a guest. */
export type SyncRunView = SyncRun;

/**
 * `POST communities/{id}/membership/runs`, by a lead: "sync now", or a dry run that only says what it would do.
 * Answered with 202 and the run.
 */
export interface StartRunBody {
  readonly dryRun: boolean;
}

/** What a dry run would do; names of at most 1,000, and how many there are. A guest is told only how many. */
export interface DryRunView {
  readonly read: number;
  readonly additions: number;
  readonly removals: number;
  readonly add: readonly Named[];
  readonly remove: readonly Named[];
  readonly held?: HeldChange;
  /** Names of rules that rest: a group that they name cannot be read. They bring in nobody, and who is in by one stays. Absent: none. */
  readonly resting?: readonly string[];
}

/**
 * `POST communities/{id}/membership/runs/{runId}/answer`, by a lead. `goOn`: do what it names; `keep`: those it would remove stay, as
 * invited by that lead, those it would add stay out until a rule changes. Refused when the change is another one by now: `runChanged`.
 */
export interface AnswerRunBody {
  readonly answer: 'goOn' | 'keep';
  readonly digest: string;
}

/** `GET communities/{id}/membership/audit?before=`, by a lead: who changed what and why, the newest first; 100 at once. */
export interface AuditView {
  readonly entries: readonly AuditEntry[];
  readonly before?: string;
}

export interface AuditEntry {
  readonly at: Instant;
  readonly what:
    | 'joined'
    | 'left'
    | 'invited'
    | 'added'
    | 'removed'
    | 'enrolled'
    | 'noLongerFits'
    | 'addedInTeams'
    | 'removedInTeams'
    | 'away'
    | 'back'
    | 'ruleMade'
    | 'ruleRenamed'
    | 'ruleDeleted'
    | 'rulesChanged'
    | 'rulesOrdered'
    | 'thresholdChanged'
    | 'roleChanged'
    | 'runAnswered'
    | 'asked'
    | 'created'
    | 'merged'
    | 'split'
    | 'retired';
  /** Whom it is about; absent: the community as a whole. */
  readonly person?: Named;
  /** Who did it; absent: Guildhall, by a rule or the directory. */
  readonly by?: Named;
  /** What stands behind it: the name of a rule, a role, a number of people. */
  readonly why?: string;
  /** What a rule was called before. */
  readonly was?: string;
  /** How much goes through without a question from then on. */
  readonly threshold?: ChangeThreshold;
}
