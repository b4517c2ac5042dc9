import type { Instant } from '../kernel';
import type { Clause, Section } from './clause';

/** What a proposal would do to the charter. */
export type Change =
  /** The first charter of a community: everything that it begins with. */
  | { readonly kind: 'start'; readonly clauses: readonly Clause[] }
  /** @property before - id of the clause that it is put before; absent: at the end of its section */
  | { readonly kind: 'add'; readonly clause: Clause; readonly before?: string }
  | { readonly kind: 'reword'; readonly clauseId: string; readonly heading?: string; readonly text: string }
  | { readonly kind: 'move'; readonly clauseId: string; readonly section: Section; readonly before?: string }
  | { readonly kind: 'remove'; readonly clauseId: string };

/**
 * How much a change matters: after a `major` one everybody is asked to read the charter again, after a `minor` one nobody;
 * `editorial` changes no meaning (a `reword` or `move` can be, nothing else), and a lead may adopt it at once. A `start` is `major`.
 */
export const weights = ['major', 'minor', 'editorial'] as const;
export type Weight = (typeof weights)[number];

/**
 * `open`: until `closesAt`. `outdated`: the charter has changed where this would change it, in a way that nobody can merge but a
 * person; it waits until somebody who may propose brings it up to date. `adopted`; `returned`: objections stood at the end;
 * `withdrawn`: by its proposer or a lead, or because it came from nobody of the community and no member supported it.
 */
export type ProposalState = 'open' | 'outdated' | 'adopted' | 'returned' | 'withdrawn';

/**
 * Why a change no longer fits the charter. `clauseGone`: what it changes was removed. `clauseChanged`: the words it changes are others
 * now. `nothingLeft`: the charter says so already. `full`: there is no room for so much more.
 */
export type Misfit = 'charterStarted' | 'clauseGone' | 'clauseChanged' | 'nothingLeft' | 'full';

/** Somebody as a record of decisions names them, also after they have left. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Objection {
  readonly id: string;
  readonly by: Named;
  readonly at: Instant;
  readonly reason: string;
  /** Which wording it was raised against. */
  readonly wording: number;
  /** Its own words that settled it are in the comments. */
  readonly withdrawnAt?: Instant;
}

/** What a proposal said before it was amended. */
export interface EarlierWording {
  readonly wording: number;
  readonly change: Change;
  readonly reason: string;
}

export interface Proposal {
  /** GUID in small letters, made by whoever proposes: proposing twice under it is proposing once. */
  readonly id: string;
  /** Who stands for its wording: can't support it or object to it, and may amend and withdraw it. */
  readonly by: Named;
  /** Who proposed it first, when somebody else has taken it over since. */
  readonly begunBy?: Named;
  readonly at: Instant;
  readonly reason: string;
  readonly change: Change;
  readonly weight: Weight;
  /** The version that it was made from, or last brought up to date with. */
  readonly baseVersion: number;
  /** 1, and one more with each amendment. */
  readonly wording: number;
  /** Those on which somebody's stand still is, the latest first; kept for as long as the proposal stands. */
  readonly earlier?: readonly EarlierWording[];
  readonly closesAt: Instant;
  readonly state: ProposalState;
  /** Of an outdated one. */
  readonly because?: Misfit;
  /** Each person once, with the wording that they support. */
  readonly support: readonly { readonly by: Named; readonly at: Instant; readonly wording: number }[];
  readonly objections: readonly Objection[];
  readonly comments: readonly {
    readonly id: string;
    readonly by: Named;
    readonly at: Instant;
    readonly text: string;
    /** Id of the objection that it answers; that may be kept no longer. */
    readonly answers?: string;
  }[];
  /** It was found on the page in SharePoint, where somebody had written it by hand. */
  readonly fromPage?: true;
  /** The number of the version that it turns back. */
  readonly turnsBack?: number;
  readonly ended?: {
    readonly at: Instant;
    /** A lead who adopted or withdrew it; absent: the closing date did, or its proposer. */
    readonly by?: Named;
    /** The version that it made, when adopted. */
    readonly version?: number;
    /** It was merged with another change of the same clause. */
    readonly merged?: true;
  };
}
