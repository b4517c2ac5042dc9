import type { Instant } from '../kernel';
import type { Clause } from './clause';
import type { Change, Named, Weight } from './proposal';

/** The charter as it was agreed at one time. Never changes. */
export interface CharterVersion {
  /** From 1, without gaps. */
  readonly number: number;
  readonly adoptedAt: Instant;
  readonly weight: Weight;
  readonly clauses: readonly Clause[];
  readonly change: Change;
  readonly proposal: {
    readonly id: string;
    readonly by: Named;
    /** Who proposed it first, when somebody else took it over. */
    readonly begunBy?: Named;
    readonly reason: string;
    readonly supporters: readonly Named[];
  };
  /** The lead who adopted it at once; absent: by consent, at the closing date. */
  readonly adoptedBy?: Named;
  /** The number of the version that it turns back: whoever adopted it need not lead then. */
  readonly turnsBack?: number;
  readonly merged?: true;
}

/** Who may read the adopted charter besides the members: nobody, everybody of the organisation, or anybody with the link. */
export const audiences = ['members', 'organisation', 'anybody'] as const;
export type Audience = (typeof audiences)[number];

export interface CheckIn {
  readonly id: string;
  readonly at: Instant;
  readonly by: Named;
  readonly text: string;
}

/** What the community wants to reach; one at a time. */
export interface Objective {
  readonly id: string;
  readonly text: string;
  /** `2026-03-02`, in the community's zone. */
  readonly startsOn: string;
  readonly months: 3 | 6;
  /** Its last day. */
  readonly endsOn: string;
  readonly setBy: Named;
  readonly checkIns: readonly CheckIn[];
  readonly outcome?: {
    readonly reached: 'yes' | 'partly' | 'no';
    readonly text: string;
    readonly at: Instant;
    readonly by: Named;
  };
}

/** A question that a reader leaves for the next review. */
export interface ReaderQuestion {
  readonly id: string;
  readonly by: Named;
  readonly at: Instant;
  readonly text: string;
  readonly clauseId?: string;
}

/** How the page in SharePoint stands. `none`: the community has no site. */
export interface Publication {
  readonly state: 'none' | 'owed' | 'published' | 'troubled';
  readonly url?: string;
  /** The version that stands there. */
  readonly version?: number;
  readonly at?: Instant;
  /** What keeps it from being published, or (when published) why Guildhall did it in place of the lead. */
  readonly trouble?: PublicationTrouble;
  /** Who has it in hand, for `pageInUse`; absent: SharePoint doesn't say. */
  readonly troubleBy?: string;
}

/**
 * `siteRefused`: Guildhall may not write on the site. `pagesMissing`: the site has no library of pages. `columnMissing`: its
 * column was removed or renamed. `consentMissing`: the organisation has not agreed that Guildhall acts for people there.
 * `signInRefused`: the organisation wants the person to sign in again first. `notReached`: SharePoint did not answer. `pageInUse`:
 * somebody has the page checked out or open for editing. `pageRejected`: SharePoint does not take what is to stand there.
 * `awaitsApproval`: it is written, and the site shows pages only once somebody has approved them.
 */
export type PublicationTrouble =
  | 'siteRefused'
  | 'pagesMissing'
  | 'columnMissing'
  | 'consentMissing'
  | 'signInRefused'
  | 'notReached'
  | 'pageInUse'
  | 'pageRejected'
  | 'awaitsApproval';
