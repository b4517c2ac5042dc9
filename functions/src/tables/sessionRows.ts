import type { TableEntityResult } from '@azure/data-tables';
import type { InvitationOrder, PlannedSession } from '../sessions/SessionStore';

/** What is no text, number or truth value of its own stands in a property as JSON. */
const nested = ['place', 'speaker', 'cancelled', 'origin', 'agenda', 'following', 'answers'] as const;
type Nested = (typeof nested)[number];

/** `session_<id>`: what is planned. */
export type SessionRow = Omit<PlannedSession, 'id' | 'etag' | 'order' | Nested> & {
  readonly [Name in Nested]?: string;
};

/** `outbox_<id>`: what the outside world still has to be told. */
export interface OrderRow {
  readonly state: InvitationOrder['state'];
  readonly attempts: number;
  readonly notBefore: string;
  readonly reason?: InvitationOrder['reason'];
  /** The session's own, so that one filter finds both rows. */
  readonly endsAt: string;
}

/** A session as its two rows; `plannedOf` reads them back. */
export function rowsOf(planned: Omit<PlannedSession, 'etag'>): { session: SessionRow; order: OrderRow } {
  const { startsAt, endsAt, timeZone, startKey, movedFor, setByHand, revision, wordsRevision } = planned;
  const { joinUrl, invited, hosts, attended, order } = planned;
  const texts = nested.map((name) => [name, planned[name] && JSON.stringify(planned[name])] as const);
  return {
    session: {
      ...{ startsAt, endsAt, timeZone, startKey, movedFor, setByHand, revision, wordsRevision },
      ...{ joinUrl, invited, hosts, attended },
      ...(Object.fromEntries(texts) as { [Name in Nested]?: string }),
    },
    order: {
      state: order.state,
      attempts: order.attempts,
      // Numbers of this size would need 64-bit columns; an ISO time reads better in a table browser anyway.
      notBefore: new Date(order.notBefore).toISOString(),
      reason: order.reason,
      endsAt,
    },
  };
}

/** What `rowsOf` has made two rows of. */
export function plannedOf(row: TableEntityResult<SessionRow>, order: OrderRow): PlannedSession {
  const { startsAt, endsAt, timeZone, startKey, movedFor, setByHand, revision, wordsRevision } = row;
  const { joinUrl, invited, hosts, attended, etag } = row;
  const texts = nested.map((name) => {
    const text = row[name];
    return [name, text === undefined ? undefined : (JSON.parse(text) as unknown)];
  });
  return {
    ...{ id: idOf(row), startsAt, endsAt, timeZone, startKey, movedFor, setByHand, revision, wordsRevision },
    ...{ joinUrl, invited, hosts, attended, etag },
    ...(Object.fromEntries(texts) as Pick<PlannedSession, Nested>),
    order: {
      state: order.state,
      attempts: order.attempts,
      notBefore: Date.parse(order.notBefore),
      reason: order.reason,
    },
  };
}

/** Whether a row is what has still to be told of a session, and not the session itself. */
export function isOrder({ rowKey = '' }: { rowKey?: string }): boolean {
  return rowKey.startsWith('outbox_');
}

/** The id of the session that a row is about. */
export function idOf({ rowKey = '' }: { rowKey?: string }): string {
  return rowKey.slice(rowKey.indexOf('_') + 1);
}
