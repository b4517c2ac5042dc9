import type { FindHourBody, FreeCounts, HourSearch, HourSlot } from '../../../src/domain/protectedHour';
import type { FailureReason } from '../sessions';

/** Why a search came to no end. */
export type SearchTrouble = FailureReason | 'outOfReach';

/** How far a search has come: only counts, never whose calendar holds what. */
export interface LookedAt {
  /** Calendars that could be read, and that could not. */
  readonly read: number;
  readonly unknown: number;
  /** Kept from `fewest` calendars on. */
  readonly counts?: FreeCounts;
  /** The id of the last person whose calendar was looked at; people come in the order of their ids. */
  readonly after?: string;
}

/** The last search of a community. A new one takes its place. */
export interface StoredSearch extends LookedAt {
  /** Names the search: a message about an earlier one means nothing any more. */
  readonly id: string;
  readonly wish: FindHourBody;
  /** When the searches of the last day began, this one among them, but for those in vain. By the organisation's clock. */
  readonly begun: readonly string[];
  /** How many calendars it takes to show anything: one more when the asker's own is among them. */
  readonly fewest: number;
  /** By the clock of the organisation. */
  readonly startedAt: string;
  readonly state: 'looking' | 'found' | 'failed';
  /** How many people have a calendar. */
  readonly people: number;
  /** Absent when it has ended. */
  readonly search?: HourSearch;
  readonly slots?: readonly HourSlot[];
  readonly trouble?: SearchTrouble;
  /** Attempts since a calendar was looked at last. */
  readonly attempts: number;
  /** When it shall have gone on, in milliseconds of real time: later than this its message was lost. */
  readonly dueBy: number;
  /** Names this very state; empty for a new one. */
  readonly etag: string;
}

/** Keeps the last search of each community. */
export interface HourStore {
  load(communityId: string): Promise<StoredSearch | undefined>;
  /** Writes it if what stands there is as it was loaded (an empty etag: if nothing stands there yet). */
  save(communityId: string, search: StoredSearch): Promise<StoredSearch | 'conflict'>;
}
