import type { Instant } from '../../kernel';
import type { LocalDate } from '../../sessions';
import type { PublicationTrouble } from '../charter';
import type { Clause } from '../clause';
import type { Change, Misfit } from '../proposal';
import type { LeftOnPage } from './leftOnPage';

/** What somebody is told of their community's charter. */
export type CharterNews =
  /** To whoever stands for a proposal. */
  | { readonly kind: 'objected'; readonly about: About; readonly by: string; readonly reason: string }
  | { readonly kind: 'commented'; readonly about: About; readonly by: string; readonly text: string }
  | {
      readonly kind: 'returned';
      readonly about: About;
      readonly objections: readonly { readonly by: string; readonly reason: string }[];
    }
  /** @property atOnceBy - the lead who adopted it at once */
  | {
      readonly kind: 'adopted';
      readonly about: About;
      readonly version: number;
      readonly atOnceBy?: string;
      readonly isMerged: boolean;
    }
  | { readonly kind: 'outdated'; readonly about: About; readonly because: Misfit }
  /** To those who supported it or objected to it. */
  | {
      readonly kind: 'amended';
      readonly about: About;
      readonly by: string;
      readonly closesAt: Instant;
      /** An objection of theirs stands. */
      readonly objects: boolean;
    }
  /** To leads. */
  | { readonly kind: 'reviewDue'; readonly on: LocalDate; readonly questions: number; readonly returned: number }
  | { readonly kind: 'objectiveEnded'; readonly text: string; readonly endsOn: LocalDate }
  /** @property by - name of who has the page in hand, for `pageInUse` */
  | {
      readonly kind: 'pageTrouble';
      readonly version: number;
      readonly trouble: PublicationTrouble;
      readonly by?: string;
    }
  /**
   * To leads and to whoever wrote it: what was written on the page by hand and could not be taken over.
   * @property by - names of who wrote; empty: nobody knows
   * @property page - address of the page
   * @property pageVersion - the one in its history that holds it, `4.0`; absent: not known
   * @property taken - how many other changes are proposals now
   */
  | {
      readonly kind: 'pageLeft';
      readonly by: readonly string[];
      readonly page: string;
      readonly pageVersion?: string;
      readonly taken: number;
      readonly left: readonly LeftOnPage[];
    }
  /** To whoever proposed it: a lead took it back. */
  | { readonly kind: 'withdrawn'; readonly about: About; readonly by: string }
  /**
   * To everybody: what others proposed on a day, and what was adopted at once.
   * @property more - how many are not listed
   */
  | {
      readonly kind: 'dayOfChanges';
      readonly opened: readonly {
        readonly about: About;
        readonly by: string;
        readonly closesAt: Instant;
        readonly fromPage?: true;
      }[];
      readonly atOnce: readonly {
        readonly about: About;
        readonly by: string;
        readonly version: number;
        readonly turnsBack?: number;
        /** Any member may turn it back until then. */
        readonly until?: Instant;
      }[];
      readonly more: number;
    }
  /** To everybody who is asked to read it still. */
  | { readonly kind: 'reminder'; readonly lead: string; readonly version: number };

/** Which proposal it is about. */
export interface About {
  readonly change: Change;
  /** The clause that it would change; absent: it is gone. */
  readonly clause?: Pick<Clause, 'heading' | 'text'>;
}

export interface LetterTo {
  /** Name of the community. */
  readonly name: string;
  /** IANA name. */
  readonly timeZone: string;
  /** Where the charter is read; absent: no page is known. */
  readonly url?: string;
}

/** The words of one language. */
export interface Letter {
  readonly headline: string;
  readonly text: string;
  readonly points?: readonly string[];
  readonly closing?: string;
  /** What the link to the charter says. */
  readonly label: string;
  /** Where the link leads when not to the charter. */
  readonly url?: string;
}
