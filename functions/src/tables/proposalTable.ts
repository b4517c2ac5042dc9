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
}

const partition = 'proposal';

/** Proposals of communities in Azure Tables: one partition, a row a proposal. */
export class ProposalTable implements ProposalStore {
  constructor(private readonly tables: Tables) {}

  async open(): Promise<readonly Proposal[]> {
    const table = await this.tables.open('proposals');
    return (await readRows<Row>(table, odata`PartitionKey eq ${partition} and isOpen eq true`)).map(proposalOf);
  }

  async find(proposalId: string): Promise<Proposal | undefined> {
    const row = await readEntity<Row>(await this.tables.open('proposals'), partition, proposalId);
    return row && proposalOf(row);
  }

  async put({ id, by, name, purpose, at, isOpen }: Proposal): Promise<void> {
    const row: Row = { name, purpose, byId: by.id, byName: by.name, at, isOpen };
    const table = await this.tables.open('proposals');
    await table.upsertEntity({ partitionKey: partition, rowKey: id, ...row }, 'Replace');
  }
}

function proposalOf({ rowKey: id = '', name, purpose, byId, byName, at, isOpen }: TableEntityResult<Row>): Proposal {
  return { id, name, purpose, by: { id: byId, name: byName }, at, isOpen };
}
