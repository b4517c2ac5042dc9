import { odata, type TransactionAction } from '@azure/data-tables';
import type {
  InvitationOrder,
  NewSession,
  PlannedSession,
  SessionChange,
  SessionStore,
} from '../sessions/SessionStore';
import { idOf, isOrder, plannedOf, rowsOf, type OrderRow, type SessionRow } from './sessionRows';
import { isConflict, readEntity, readRows, type Tables } from './tableAccess';

/**
 * Sessions in Azure Tables: a partition a community, and for each session two rows that are only ever written together:
 * `session_<id>` (what is planned) and `outbox_<id>` (what the outside world still has to be told).
 */
export class SessionTable implements SessionStore {
  constructor(private readonly tables: Tables) {}

  async list(communityId: string): Promise<readonly PlannedSession[]> {
    return this.read(odata`PartitionKey eq ${communityId}`);
  }

  async listComing(communityId: string, now: string): Promise<readonly PlannedSession[]> {
    // Not by the key: a session keeps the day of its rhythm in it, wherever it has been moved.
    return this.read(odata`PartitionKey eq ${communityId} and endsAt gt ${now}`);
  }

  async find(communityId: string, sessionId: string): Promise<PlannedSession | undefined> {
    const table = await this.tables.open('sessions');
    const session = await readEntity<SessionRow>(table, communityId, `session_${sessionId}`);
    const order = session && (await readEntity<OrderRow>(table, communityId, `outbox_${sessionId}`));
    return session && order && plannedOf(session, order);
  }

  async plan(communityId: string, session: NewSession, order: InvitationOrder): Promise<'planned' | 'exists'> {
    const rows = rowsOf({ ...session, revision: 1, wordsRevision: 1, order });
    const outcome = await this.commit([
      ['create', { partitionKey: communityId, rowKey: `session_${session.id}`, ...rows.session }],
      ['create', { partitionKey: communityId, rowKey: `outbox_${session.id}`, ...rows.order }],
    ]);
    return outcome === 'conflict' ? 'exists' : 'planned';
  }

  async change(
    communityId: string,
    loaded: PlannedSession,
    change: SessionChange,
  ): Promise<PlannedSession | 'conflict'> {
    const changed = { ...loaded, ...change };
    const rows = rowsOf(changed);
    const etags = await this.commit([
      [
        'update',
        { partitionKey: communityId, rowKey: `session_${loaded.id}`, ...rows.session },
        'Replace',
        { etag: loaded.etag },
      ],
      // The session row guards both: they are never written apart.
      ['update', { partitionKey: communityId, rowKey: `outbox_${loaded.id}`, ...rows.order }, 'Replace', { etag: '*' }],
    ]);
    return etags === 'conflict' ? 'conflict' : { ...changed, etag: etags[0] ?? '' };
  }

  private async read(filter: string): Promise<readonly PlannedSession[]> {
    const rows = await readRows<SessionRow & OrderRow>(await this.tables.open('sessions'), filter);
    const orders = new Map(rows.filter(isOrder).map((row) => [idOf(row), row]));
    return rows.flatMap((row) => {
      const order = orders.get(idOf(row));
      return isOrder(row) || !order ? [] : [plannedOf(row, order)];
    });
  }

  private async commit(actions: TransactionAction[]): Promise<string[] | 'conflict'> {
    const table = await this.tables.open('sessions');
    try {
      return (await table.submitTransaction(actions)).subResponses.map(({ etag }) => etag ?? '');
    } catch (error) {
      if (isConflict(error)) return 'conflict';
      throw error;
    }
  }
}
