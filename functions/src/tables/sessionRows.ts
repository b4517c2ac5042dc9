import type { TableEntityResult } from '@azure/data-tables';
import type { InvitationOrder, PlannedSession } from '../sessions/SessionStore';

/** What is kept of a session in its own row. */
type Kept = Omit<PlannedSession, 'id' | 'etag' | 'order'>;

/** How each field is kept: what is no text, number or truth value of its own stands in a property as JSON. */
type Columns = {
  readonly [Name in keyof Required<Kept>]: Required<Kept>[Name] extends string | number | boolean ? 'plain' : 'json';
};

// Every field has to be listed, or it would be lost without a word.
const columns: Columns = {
  ...{ startsAt: 'plain', endsAt: 'plain', timeZone: 'plain', startKey: 'plain', movedFor: 'plain' },
  ...{ setByHand: 'plain', revision: 'plain', wordsRevision: 'plain', joinUrl: 'plain', invited: 'plain' },
  ...{ hosts: 'plain', attended: 'plain', agendaAt: 'plain', place: 'json', speaker: 'json', cancelled: 'json' },
  ...{ origin: 'json', agenda: 'json', following: 'json', answers: 'json', told: 'json', tellings: 'json' },
  ...{ repairs: 'json', before: 'json' },
};
const names = Object.keys(columns) as (keyof Kept)[];

/** `session_<id>`: what is planned. */
export type SessionRow = {
  readonly [Name in keyof Kept]: Columns[Name] extends 'plain' ? Kept[Name] : string | undefined;
};

type OrderFields = Omit<InvitationOrder, 'notBefore'>;
type Listed = { readonly [Name in keyof Required<OrderFields>]: OrderFields[Name] };

/** `outbox_<id>`: what the outside world still has to be told. */
export interface OrderRow extends OrderFields {
  readonly notBefore: string;
  /** The session's own, so that one filter finds both rows. */
  readonly endsAt: string;
}

/** A session as its two rows; `plannedOf` reads them back. */
export function rowsOf(planned: Omit<PlannedSession, 'etag'>): { session: SessionRow; order: OrderRow } {
  const { endsAt, order } = planned;
  const written = names.map((name) => [name, columns[name] === 'json' ? asJson(planned[name]) : planned[name]]);
  // Numbers of this size would need 64-bit columns; an ISO time reads better in a table browser anyway.
  const notBefore = new Date(order.notBefore).toISOString();
  return {
    session: Object.fromEntries(written) as SessionRow,
    order: { ...fieldsOf(order), notBefore, endsAt },
  };
}

/** What `rowsOf` has made two rows of. */
export function plannedOf(row: TableEntityResult<SessionRow>, order: OrderRow): PlannedSession {
  const notBefore = Date.parse(order.notBefore);
  const read = names.map((name) => [name, columns[name] === 'json' ? fromJson(row[name]) : row[name]]);
  return {
    ...(Object.fromEntries(read) as Kept),
    ...{ id: idOf(row), etag: row.etag, order: { ...fieldsOf(order), notBefore } },
  };
}

/** An order without what a row has beside it; each field has to be listed here too. */
function fieldsOf({ state, attempts, reason, begun, tells }: OrderFields): Listed {
  return { state, attempts, reason, begun, tells };
}

function asJson(value: unknown): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value);
}

function fromJson(text: unknown): unknown {
  return typeof text === 'string' ? JSON.parse(text) : undefined;
}

/** Whether a row is what has still to be told of a session, and not the session itself. */
export function isOrder({ rowKey = '' }: { rowKey?: string }): boolean {
  return rowKey.startsWith('outbox_');
}

/** The id of the session that a row is about. */
export function idOf({ rowKey = '' }: { rowKey?: string }): string {
  return rowKey.slice(rowKey.indexOf('_') + 1);
}
