import type { AuditEntry } from '../../../src/domain/membership';

/** An entry to keep: the key makes it one however often it is kept. */
export interface NewAuditEntry extends AuditEntry {
  readonly key: string;
}

/** Keeps who changed what about membership, and why, for a settable time. */
export interface AuditStore {
  add(communityId: string, entries: readonly NewAuditEntry[]): Promise<void>;
  /** The newest first; `before` continues where a page ended. */
  page(
    communityId: string,
    before?: string,
  ): Promise<{ readonly entries: readonly AuditEntry[]; readonly before?: string }>;
  /** Forgets entries of a community that are older than this instant. */
  forget(communityId: string, before: string): Promise<void>;
}
