import type { Named, PublicationTrouble } from '../../../src/domain/charter';
import type { Instant } from '../../../src/domain/kernel';

/** How far the page of a charter has come; kept with the charter, so that adopting and owing the page are one write. */
export interface PublicationState {
  /** The version that is to stand there, and the lead who adopted it at once; absent: nothing is owed. */
  readonly owed?: { readonly version: number; readonly by?: Named };
  readonly pageId?: string;
  readonly url?: string;
  /** Names the state of the page that was last found to be as it should; absent after it was written. */
  readonly tag?: string;
  /** The version that stands there. */
  readonly version?: number;
  readonly at?: Instant;
  /** When it was last looked at for changes by hand. */
  readonly lookedAt?: Instant;
  readonly trouble?: PublicationTrouble;
  /** Name of who has the page in hand. */
  readonly troubleBy?: string;
  /** Since when there has been that trouble: leads are told of it once. */
  readonly troubledAt?: Instant;
  /** It could not be done: when it is tried again, for which version, and how often it was tried. */
  readonly again?: { readonly version: number; readonly at: Instant; readonly attempts: number };
}
