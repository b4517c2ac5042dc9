import { createHash } from 'node:crypto';
import type { TableEntityResult } from '@azure/data-tables';
import type { Notice } from '../../../src/domain/notifications';
import type { NoticeTrouble, Sending, StoredInbox } from '../notifications/NoticeStore';

/** What a notice says, in as many properties as it takes: one holds 32,768 characters. */
type WordsParts = Readonly<Record<`words${number}`, string>>;
const partLength = 32_000;

/** `due_<person>_<key>`: something somebody has still to be told. It is gone as soon as they are. */
export type DueRow = WordsParts & {
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

const personKeyLength = 22;

/** How somebody is named in keys, which take no `/ \ # ?`: it does not show whom it stands for. */
export function personKeyOf(personId: string): string {
  return createHash('sha256').update(personId).digest('base64url').slice(0, personKeyLength);
}

export function dueRowKeyOf(personId: string, key: string): string {
  return `due_${personKeyOf(personId)}_${key}`;
}

export function dueRowOf({ personId, kind, at, words, to }: Notice): DueRow {
  const text = JSON.stringify({ words, to });
  const parts = Array.from({ length: Math.ceil(text.length / partLength) }, (_, index) => [
    `words${index}`,
    text.slice(index * partLength, (index + 1) * partLength),
  ]);
  return { personId, kind, at, ...(Object.fromEntries(parts) as WordsParts) };
}

export function noticeOf(row: TableEntityResult<DueRow>): Notice {
  let text = '';
  for (let index = 0; row[`words${index}`]; index += 1) text += row[`words${index}`];
  const { words, to } = JSON.parse(text) as Pick<Notice, 'words' | 'to'>;
  const { rowKey = '', personId, kind, at } = row;
  const key = rowKey.slice('due_'.length + personKeyLength + '_'.length);
  return { key, personId, kind, at, words, ...(to ? { to } : {}) };
}

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
