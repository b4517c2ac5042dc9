import type { TableEntityResult, TransactionAction } from '@azure/data-tables';
import type { Session } from '../../../src/domain/sessions';
import type {
  FailureReason,
  InvitationChange,
  InvitationOrder,
  PlannedSession,
  SessionStore,
} from '../sessions/SessionStore';
import { readEntity, readPartition, storageRefusal, type Tables } from './tableAccess';

interface SessionRow {
  startsAt: string;
  endsAt: string;
  timeZone: string;
  transactionId: string;
  startKey?: string;
  eventId?: string;
  joinUrl?: string;
  invited?: string;
}

interface OrderRow {
  state: InvitationOrder['state'];
  attempts: number;
  notBefore: string;
  reason?: FailureReason;
}

/**
 * Sessions in Azure Tables: a partition a community, and for each session two rows that are only ever written together:
 * `session_<id>` (what is planned) and `outbox_<id>` (what the outside world still has to be told).
 */
export class SessionTable implements SessionStore {
  constructor(private readonly tables: Tables) {}

  async list(communityId: string): Promise<readonly PlannedSession[]> {
    const rows = await readPartition<SessionRow & OrderRow>(await this.tables.open('sessions'), communityId);
    const orders = new Map(rows.filter(isOrder).map((row) => [idOf(row), row]));
    return rows.flatMap((row) => {
      const order = orders.get(idOf(row));
      return isOrder(row) || !order ? [] : [plannedOf(row, order)];
    });
  }

  async find(communityId: string, sessionId: string): Promise<PlannedSession | undefined> {
    const table = await this.tables.open('sessions');
    const session = await readEntity<SessionRow>(table, communityId, `session_${sessionId}`);
    const order = session && (await readEntity<OrderRow>(table, communityId, `outbox_${sessionId}`));
    return session && order && plannedOf(session, order);
  }

  async plan(
    communityId: string,
    session: Session,
    transactionId: string,
    startKey?: string,
  ): Promise<'planned' | 'exists'> {
    const { id, startsAt, endsAt, timeZone } = session;
    const row: SessionRow = { startsAt, endsAt, timeZone, transactionId, startKey };
    const outcome = await this.commit([
      ['create', { partitionKey: communityId, rowKey: `session_${id}`, ...row }],
      [
        'create',
        {
          partitionKey: communityId,
          rowKey: `outbox_${id}`,
          ...orderRow({ state: 'pending', attempts: 0, notBefore: 0 }),
        },
      ],
    ]);
    return outcome === 'conflict' ? 'exists' : 'planned';
  }

  async change(
    communityId: string,
    loaded: PlannedSession,
    change: InvitationChange,
  ): Promise<PlannedSession | 'conflict'> {
    const { order, ...fields } = change;
    const changed = { ...loaded, ...fields, order };
    const { startsAt, endsAt, timeZone, transactionId, startKey, eventId, joinUrl, invited } = changed;
    const row: SessionRow = { startsAt, endsAt, timeZone, transactionId, startKey, eventId, joinUrl, invited };
    const etags = await this.commit([
      [
        'update',
        { partitionKey: communityId, rowKey: `session_${loaded.id}`, ...row },
        'Replace',
        { etag: loaded.etag },
      ],
      // The session row guards both: they are never written apart.
      [
        'update',
        { partitionKey: communityId, rowKey: `outbox_${loaded.id}`, ...orderRow(order) },
        'Replace',
        { etag: '*' },
      ],
    ]);
    return etags === 'conflict' ? 'conflict' : { ...changed, etag: etags[0] ?? '' };
  }

  private async commit(actions: TransactionAction[]): Promise<string[] | 'conflict'> {
    const table = await this.tables.open('sessions');
    try {
      return (await table.submitTransaction(actions)).subResponses.map(({ etag }) => etag ?? '');
    } catch (error) {
      if ([404, 409, 412].includes(storageRefusal(error)?.status ?? 0)) return 'conflict';
      throw error;
    }
  }
}

function isOrder({ rowKey = '' }: { rowKey?: string }): boolean {
  return rowKey.startsWith('outbox_');
}

function idOf({ rowKey = '' }: { rowKey?: string }): string {
  return rowKey.slice(rowKey.indexOf('_') + 1);
}

function plannedOf(row: TableEntityResult<SessionRow>, order: OrderRow): PlannedSession {
  const { startsAt, endsAt, timeZone, transactionId, startKey, eventId, joinUrl, invited, etag } = row;
  return {
    ...{ id: idOf(row), startsAt, endsAt, timeZone, transactionId, startKey, eventId, joinUrl, invited, etag },
    order: {
      state: order.state,
      attempts: order.attempts,
      notBefore: Date.parse(order.notBefore),
      reason: order.reason,
    },
  };
}

/** Numbers of this size would need 64-bit columns; an ISO time reads better in a table browser anyway. */
function orderRow({ state, attempts, notBefore, reason }: InvitationOrder): OrderRow {
  return { state, attempts, notBefore: new Date(notBefore).toISOString(), reason };
}
