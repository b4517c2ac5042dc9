import type { TableEntityResult } from '@azure/data-tables';
import type { Notice } from '../../../src/domain/notifications';
import type { NoticeTrouble, Sending, StoredInbox } from '../notifications/NoticeStore';
import { shortDigest, shortDigestLength } from '../platform/shortDigest';
import { fromPieces, toPieces, type Pieces } from './jsonPieces';

/** `due_<person>_<key>`: something somebody has still to be told, in pieces what it says. It is gone as soon as they are. */
export type DueRow = Readonly<Pieces> & {
  readonly personId: string;
  readonly kind: Notice['kind'];
  readonly at: string;
};

/** `person_<person>`: what is on its way to somebody, and how many messages they have had on the last day with any. */
export interface PersonRow {
  readonly personId: string;
  readonly day?: string;
  readonly messages?: number;
  /** JSON of a {@link Sending}. */
  readonly sending?: string;
  readonly attempts: number;
  readonly trouble?: NoticeTrouble;
  readonly notBefore: string;
}

/** How somebody is named in keys, which take no `/ \ # ?`: it does not show whom it stands for. */
export function personKeyOf(personId: string): string {
  return shortDigest(personId);
}

/** The key of a notice's row among what its person has still to be told. */
export function dueRowKeyOf(personId: string, key: string): string {
  return `due_${personKeyOf(personId)}_${key}`;
}

/** A notice as its row; `noticeOf` reads it back. */
export function dueRowOf({ personId, kind, at, words, to, aboutRun }: Notice): DueRow {
  return { personId, kind, at, ...toPieces({ words, to, aboutRun }) };
}

/** What `dueRowOf` has made of it. */
export function noticeOf(row: TableEntityResult<DueRow>): Notice {
  const { words, to, aboutRun } = fromPieces<Pick<Notice, 'words' | 'to' | 'aboutRun'>>(row);
  const { rowKey = '', personId, kind, at } = row;
  const key = rowKey.slice('due_'.length + shortDigestLength + '_'.length);
  return { key, personId, kind, at, words, ...(to ? { to } : {}), ...(aboutRun === undefined ? {} : { aboutRun }) };
}

/** Somebody's state as their row; `inboxStateOf` reads it back. */
export function personRowOf({ personId, sent, sending, attempts, trouble, notBefore }: StoredInbox): PersonRow {
  return {
    personId,
    ...sent,
    ...(sending ? { sending: JSON.stringify(sending) } : {}),
    attempts,
    ...(trouble ? { trouble } : {}),
    // Numbers of this size would need 64-bit columns.
    notBefore: new Date(notBefore).toISOString(),
  };
}

/** The state of somebody without a row is that of somebody who never had anything. */
export function inboxStateOf(
  personId: string,
  row: TableEntityResult<PersonRow> | undefined,
): Omit<StoredInbox, 'waiting'> {
  if (!row) return { personId, attempts: 0, notBefore: 0, version: '' };
  const { day, messages = 0, sending, attempts, trouble, notBefore, etag } = row;
  return {
    personId,
    ...(day === undefined ? {} : { sent: { day, messages } }),
    ...(sending === undefined ? {} : { sending: JSON.parse(sending) as Sending }),
    attempts,
    ...(trouble === undefined ? {} : { trouble }),
    notBefore: Date.parse(notBefore),
    version: etag,
  };
}
