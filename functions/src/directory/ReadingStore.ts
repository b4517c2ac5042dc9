import type { Instant } from '../../../src/domain/kernel';
import type { DirectoryFacts } from '../../../src/domain/membership';
import type { KnownValues } from './Organisation';

/** Groups whose changes one link tells. */
export interface GroupLink {
  readonly ids: readonly string[];
  readonly link: string;
  /** When they were last read to the end; absent: their people stood in a list, and the link was not followed yet. */
  readonly readAt?: Instant;
}

/** Everybody is being listed, to be compared with the copy. */
export interface Listing {
  readonly id: string;
  readonly begunAt: Instant;
  /** Where changes are followed from when it is done: taken before it began. */
  readonly link: string;
  /** Where it goes on; absent: at its beginning. */
  readonly next?: string;
  /** How many batches have been compared. */
  readonly batches: number;
  /** It only makes sure of an earlier one. */
  readonly isSecond: boolean;
}

/** What is being written into the copy, and will have to be told once it stands there. */
export interface Unfinished {
  readonly people: readonly { readonly id: string; readonly before?: DirectoryFacts }[];
  readonly groups: readonly { readonly groupId: string; readonly personIds: readonly string[] }[];
}

/** How far the reading of the directory has come. */
export interface Reading {
  /** From where changes of people are followed; absent: nobody was ever listed, or the link was lost. */
  readonly peopleLink?: string;
  /** When the round began in which `peopleLink` is a page; absent: no round is under way. */
  readonly roundAt?: Instant;
  /** When people were last read to the end. */
  readonly peopleReadAt?: Instant;
  readonly groups: readonly GroupLink[];
  readonly listing?: Listing;
  /** When everything is to be listed once more, since the last list may have missed what had just happened. */
  readonly listAgainAt?: Instant;
  readonly unfinished?: Unfinished;
  /** The last list lacked so many that it was not believed. */
  readonly isListDoubted?: boolean;
  /** Grows whenever the copy of people changes. */
  readonly version: number;
  /** Since when it fails. */
  readonly troubleSince?: Instant;
}

export interface StoredReading extends Reading {
  /** Empty for one that was never saved. */
  readonly etag: string;
}

/** A subscription to change notifications, one a resource. */
export interface StoredSubscription {
  readonly resource: 'users' | 'groups';
  /** A secret that comes back with each notification. */
  readonly clientState: string;
  /** What Graph calls it; absent: it has not been made. */
  readonly id?: string;
  readonly expiresAt?: Instant;
  /** When Graph was last asked about it. */
  readonly askedAt?: Instant;
  /** Graph wants it renewed before it tells anything more. */
  readonly isChallenged?: boolean;
  /** When Graph said that this app may not have it. */
  readonly refusedAt?: Instant;
}

/** Keeps how far the reading has come. Every save is conditional: a host that was overtaken can't take anything back. */
export interface ReadingStore {
  load(): Promise<StoredReading>;
  save(reading: StoredReading): Promise<StoredReading | 'conflict'>;
  /** Keeps who stood in a batch of a listing. Saving a batch again replaces it. */
  addListed(listingId: string, batch: number, personIds: readonly string[]): Promise<void>;
  listed(listingId: string): Promise<ReadonlySet<string>>;
  forgetListed(listingId: string): Promise<void>;
  /** What people had in the directory when they were last counted. */
  known(): Promise<KnownValues | undefined>;
  putKnown(known: KnownValues): Promise<void>;
  /**
   * Notes that a reading is wanted.
   * @returns whether nobody had noted it since the last reading began
   */
  ask(at: Instant): Promise<boolean>;
  /** A reading begins: from here on it is noted anew. */
  answer(): Promise<void>;
  subscriptions(): Promise<readonly StoredSubscription[]>;
  putSubscription(subscription: StoredSubscription): Promise<void>;
}
