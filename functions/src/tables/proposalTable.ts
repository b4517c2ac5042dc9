import { odata, type TableEntityResult } from '@azure/data-tables';
import type { Proposal, ProposalStore } from '../communities/ProposalStore';
import { readEntity, readRows, type Tables } from './tableAccess';

interface Row {
  readonly name: string;
  readonly purpose: string;
  readonly byId: string;
  readonly byName: string;
  readonly at: string;
  readonly isOpen: boolean;
  readonly declinedAt?: string;
  readonly declinedById?: string;
  readonly declinedByName?: string;
  readonly reason?: string;
}

const partition = 'proposal';

/** Proposals of communities in Azure Tables: one partition, a row a proposal. */
export class ProposalTable implements ProposalStore {
  constructor(private readonly tables: Tables) {}

  async open(): Promise<readonly Proposal[]> {
    const table = await this.tables.open('proposals');
    return (await readRows<Row>(table, odata`PartitionKey eq ${partition} and isOpen eq true`)).map(proposalOf);
  }

  async told(): Promise<readonly Proposal[]> {
    const table = await this.tables.open('proposals');
    const filter = odata`PartitionKey eq ${partition} and (isOpen eq true or declinedAt gt ${''})`;
    return (await readRows<Row>(table, filter)).map(proposalOf);
  }

  async find(proposalId: string): Promise<Proposal | undefined> {
    const row = await readEntity<Row>(await this.tables.open('proposals'), partition, proposalId);
    return row && proposalOf(row);
  }

  async put({ id, by, name, purpose, at, isOpen, declined }: Proposal): Promise<void> {
    const row: Row = {
      ...{ name, purpose, byId: by.id, byName: by.name, at, isOpen },
      ...(declined
        ? {
            ...{ declinedAt: declined.at, reason: declined.reason },
            ...{ declinedById: declined.by.id, declinedByName: declined.by.name },
          }
        : {}),
    };
    const table = await this.tables.open('proposals');
    await table.upsertEntity({ partitionKey: partition, rowKey: id, ...row }, 'Replace');
  }
}

function proposalOf(row: TableEntityResult<Row>): Proposal {
  const { rowKey: id = '', name, purpose, byId, byName, at, isOpen } = row;
  const { declinedAt, declinedById = '', declinedByName = '', reason = '' } = row;
  const declined = { at: declinedAt ?? '', by: { id: declinedById, name: declinedByName }, reason };
  return {
    ...{ id, name, purpose, by: { id: byId, name: byName }, at, isOpen },
    ...(declinedAt === undefined ? {} : { declined }),
  };
}
