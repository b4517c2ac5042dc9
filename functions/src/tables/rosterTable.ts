import type { TableEntityResult, TransactionAction } from '@azure/data-tables';
import type { Language, Person, RosterDifference, Role } from '../../../src/domain/membership';
import type { RosterStore } from '../membership/RosterStore';
import { readEntity, readPartition, removeEntity, transactionLimit, type Tables } from './tableAccess';

interface Row {
  name: string;
  mail?: string;
  role: Role;
  language?: Language;
  active: boolean;
}

/** Rosters in Azure Tables: a partition a community, a row a person. */
export class RosterTable implements RosterStore {
  constructor(private readonly tables: Tables) {}

  async load(communityId: string): Promise<readonly Person[]> {
    return (await readPartition<Row>(await this.tables.open('rosters'), communityId)).map(personOf);
  }

  async find(communityId: string, personId: string): Promise<Person | undefined> {
    const row = await readEntity<Row>(await this.tables.open('rosters'), communityId, personId);
    return row && personOf(row);
  }

  async apply(communityId: string, { put, remove }: RosterDifference): Promise<void> {
    const table = await this.tables.open('rosters');
    const writes: TransactionAction[] = put.map(({ id, ...row }) => [
      'upsert',
      { partitionKey: communityId, rowKey: id, ...row },
      'Replace',
    ]);
    for (let first = 0; first < writes.length; first += transactionLimit) {
      await table.submitTransaction(writes.slice(first, first + transactionLimit));
    }
    // One by one: a row that is gone already would fail a whole transaction.
    for (const id of remove) {
      await removeEntity(table, communityId, id);
    }
  }
}

function personOf({ rowKey = '', name, mail, role, language, active }: TableEntityResult<Row>): Person {
  return { id: rowKey, name, ...(mail ? { mail } : {}), role, ...(language ? { language } : {}), active };
}
