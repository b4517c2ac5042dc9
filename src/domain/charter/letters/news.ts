import type { Instant } from '../../kernel';
import type { LocalDate } from '../../sessions';
import type { PublicationTrouble } from '../charter';
import type { Clause } from '../clause';
import type { Change } from '../proposal';

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
  | { readonly kind: 'outdated'; readonly about: About }
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
  | { readonly kind: 'pageTrouble'; readonly version: number; readonly trouble: PublicationTrouble }
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
}
