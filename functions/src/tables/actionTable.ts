import type { TableEntityResult, TransactionAction } from '@azure/data-tables';
import type { Action } from '../../../src/domain/leanCoffee';
import type { ActionStore, StoredAction } from '../leanCoffee/ActionStore';
import { isConflict, readEntity, readPartition, type Tables } from './tableAccess';

interface ActionRow {
  readonly id: string;
  readonly text: string;
  readonly sessionId: string;
  readonly topicId?: string;
  readonly ownerId?: string;
  readonly ownerName?: string;
  readonly due?: string;
  readonly endedHow?: 'done' | 'dropped';
  readonly endedAt?: string;
  /** Counts the changes, from 1. */
  readonly version: number;
}

/**
 * Actions in Azure Tables, a partition a community:
 *
 * - `action_<id>`: each action that was ever made; its version decides who may write
 * - `open_<id>` or `ended_<session>_<id>`: the same once more, so that what is open is one short range
 */
export class ActionTable implements ActionStore {
  constructor(private readonly tables: Tables) {}

  async open(communityId: string): Promise<readonly StoredAction[]> {
    return this.read(communityId, 'open_');
  }

  async ended(communityId: string, sessionId: string): Promise<readonly StoredAction[]> {
    return this.read(communityId, `ended_${sessionId}_`);
  }

  async find(communityId: string, actionId: string): Promise<StoredAction | undefined> {
    const row = await readEntity<ActionRow>(await this.tables.open('actions'), communityId, `action_${actionId}`);
    return row && storedOf(row);
  }

  async save(communityId: string, action: Action, basedOn: StoredAction | undefined): Promise<'saved' | 'conflict'> {
    const table = await this.tables.open('actions');
    const standing = await readEntity<ActionRow>(table, communityId, `action_${action.id}`);
    if ((standing && storedOf(standing).etag) !== basedOn?.etag) return 'conflict';
    const partitionKey = communityId;
    const row = { ...rowOf(action), version: (standing?.version ?? 0) + 1 };
    const [whole, copy] = [`action_${action.id}`, copyKeyOf(action)];
    const before = basedOn && copyKeyOf(basedOn.action);
    const writes: TransactionAction[] = [
      standing
        ? ['update', { partitionKey, rowKey: whole, ...row }, 'Replace', { etag: standing.etag }]
        : ['create', { partitionKey, rowKey: whole, ...row }],
      ['upsert', { partitionKey, rowKey: copy, ...row }, 'Replace'],
    ];
    if (before && before !== copy) writes.push(['delete', { partitionKey, rowKey: before }]);
    try {
      await table.submitTransaction(writes);
      return 'saved';
    } catch (error) {
      if (isConflict(error)) return 'conflict';
      throw error;
    }
  }

  private async read(communityId: string, prefix: string): Promise<readonly StoredAction[]> {
    return (await readPartition<ActionRow>(await this.tables.open('actions'), communityId, prefix)).map(storedOf);
  }
}

function copyKeyOf({ id, sessionId, ended }: Action): string {
  return ended ? `ended_${sessionId}_${id}` : `open_${id}`;
}

function rowOf({ id, text, sessionId, topicId, owner, due, ended }: Action): Omit<ActionRow, 'version'> {
  return {
    id,
    text,
    sessionId,
    ...(topicId === undefined ? {} : { topicId }),
    ...(owner ? { ownerId: owner.id, ownerName: owner.name } : {}),
    ...(due === undefined ? {} : { due }),
    ...(ended ? { endedHow: ended.how, endedAt: ended.at } : {}),
  };
}

function storedOf(row: TableEntityResult<ActionRow>): StoredAction {
  const { id, text, sessionId, topicId, ownerId, ownerName, due, endedHow, endedAt, version } = row;
  const action: Action = {
    id,
    text,
    sessionId,
    ...(topicId === undefined ? {} : { topicId }),
    ...(ownerId === undefined ? {} : { owner: { id: ownerId, name: ownerName ?? '' } }),
    ...(due === undefined ? {} : { due }),
    ...(endedHow ? { ended: { how: endedHow, at: endedAt ?? '' } } : {}),
  };
  return { action, etag: String(version) };
}
