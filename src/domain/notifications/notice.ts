import type { Instant, Language } from '../kernel';
import type { NoticeKind } from './kinds';

/** What a notice says, in one language: plain text throughout. What people wrote may be part of any of it. */
export interface NoticeWords {
  /** What it is about, in one line. */
  readonly headline: string;
  /** Sentences that say it. */
  readonly text: string;
  /** What is listed below the sentences, a line each. */
  readonly points?: readonly string[];
  /** A sentence after the list. */
  readonly closing?: string;
  /** Where to do something about it: our own address, never one that people wrote. */
  readonly link?: { readonly label: string; readonly url: string };
}

/** Somebody who may be outside the community, and has no entry in its roster. */
export interface Addressee {
  readonly name: string;
  readonly mail?: string;
  readonly language?: Language;
}

/** Something one person shall be told of one community, once. */
export interface Notice {
  /** Names it for good: the same key is never told twice. A digest, so that it shows nobody's id. */
  readonly key: string;
  /** Id in the directory; of somebody from outside, `mail:` and their address in small letters. */
  readonly personId: string;
  readonly kind: NoticeKind;
  /** When it came up. */
  readonly at: Instant;
  readonly words: Readonly<Record<Language, NoticeWords>>;
  /** Whom to write to when they are not in the community; absent: whoever the roster knows by the id. */
  readonly to?: Addressee;
  /** Id of the sync run that it asks about: nobody is told once that one waits no more. */
  readonly aboutRun?: string;
}
