import type { AdoptedSeries } from '../../../src/domain/series';

/** An adopted series as it is kept. */
export interface StoredSeries extends AdoptedSeries {
  /** Names it in the calendar of the service mailbox. */
  readonly masterId: string;
  /** The lead who wanted it to end. */
  readonly endedBy?: { readonly name: string };
  /** When the calendar was looked at last or, of one that is over, when that was seen; by the clock of the organisation. */
  readonly seenAt: string;
  /** No lead counts on it any more: only `endings` and `changes` are kept, for as long as they count. */
  readonly isLeft?: boolean;
  /** Names this state; empty for a new one. */
  readonly etag: string;
}

/** Keeps which series the leads of a community have adopted. */
export interface SeriesStore {
  list(communityId: string): Promise<readonly StoredSeries[]>;
  /** Writes it if it is still as it was loaded (an empty etag: if there is none yet). */
  save(communityId: string, series: StoredSeries): Promise<StoredSeries | 'conflict'>;
  /** Forgets it; one that is not there is as good. */
  remove(communityId: string, seriesId: string): Promise<void>;
}
