import type { LetThrough, SyncRun, SyncTrigger } from '../../../src/domain/membership';

/** That somebody has to be looked at again. Set twice it is two marks: clearing one leaves what was set meanwhile. */
export interface Mark {
  readonly personId: string;
  readonly version: string;
}

/** People of whom a community has to look again: kept until a run has dealt with them. */
export interface MarkStore {
  /** Safe to repeat. */
  add(communityId: string, personIds: readonly string[]): Promise<void>;
  /** At most this many. */
  list(communityId: string, limit: number): Promise<readonly Mark[]>;
  /** Those that are gone already do no harm. */
  clear(communityId: string, marks: readonly Mark[]): Promise<void>;
  /** Ids of the communities that have any. */
  communities(): Promise<readonly string[]>;
}

/** A run as it was read. */
export interface StoredRun {
  readonly run: SyncRun;
  readonly etag: string;
}

export interface RunStore {
  find(communityId: string, runId: string): Promise<StoredRun | undefined>;
  /** The newest first. */
  latest(communityId: string, limit: number): Promise<readonly SyncRun[]>;
  /** Those that have not ended: under way, or waiting for a lead. The newest first. */
  open(communityId: string): Promise<readonly StoredRun[]>;
  /** Writes it if what stands there is as it was read (an empty ETag: if nothing stands there yet). */
  save(communityId: string, stored: StoredRun): Promise<StoredRun | 'conflict'>;
  /** What went through lately without a lead being asked; the ETag is empty as long as nothing was noted. */
  goneThrough(communityId: string): Promise<{ readonly runs: readonly LetThrough[]; readonly etag: string }>;
  /** Notes it in place of what was read; `conflict` when it is another by now. */
  noteGoneThrough(communityId: string, runs: readonly LetThrough[], etag: string): Promise<'noted' | 'conflict'>;
  /** Keeps the newest so many; one that has not ended stays. */
  trim(communityId: string, keep: number): Promise<void>;
}

/** Sets the alignment of a community going; a message that is lost is made up for by the timer. */
export interface RunQueue {
  /** @param delayMs - how long it stays hidden first */
  send(message: RunMessage, delayMs?: number): Promise<void>;
}

/** Names a community whose marks and owed writes shall be seen to. */
export interface RunMessage {
  readonly communityId: string;
  /** What is known to have set it going; it is only told, nothing depends on it. */
  readonly trigger?: SyncTrigger;
}

export type WriteOutcome =
  | { readonly personId: string; readonly outcome: 'done' }
  /** The group had it so already. */
  | { readonly personId: string; readonly outcome: 'wasSo' }
  | {
      readonly personId: string;
      readonly outcome: 'refused';
      readonly why: 'personUnknown' | 'notAllowed' | 'lastOwner' | 'groupNotReady' | 'other';
    }
  /** Nobody knows whether it was carried out. */
  | { readonly personId: string; readonly outcome: 'unknown' };

/** Writes members of groups; only of allowed ones. */
export interface GroupWriter {
  /** By 20 in a request; one that is refused as a whole is split until whoever is refused stands alone. */
  add(groupId: string, personIds: readonly string[]): Promise<readonly WriteOutcome[]>;
  remove(groupId: string, personIds: readonly string[]): Promise<readonly WriteOutcome[]>;
}
