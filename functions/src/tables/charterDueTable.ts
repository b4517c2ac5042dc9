import { odata } from '@azure/data-tables';
import type { CharterDue, Due } from '../charter/CharterDue';
import { pageSize, removeEntity, type Tables } from './tableAccess';

interface Row {
  readonly at: string;
  readonly communityId: string;
  readonly id?: string;
}

/** What falls due, in Azure Tables: a partition a kind, rows in the order of their times. */
export class CharterDueTable implements CharterDue {
  constructor(private readonly tables: Tables) {}

  async note(due: Due): Promise<void> {
    const { what, at, communityId, id } = due;
    const row: Row = { at, communityId, ...(id === undefined ? {} : { id }) };
    const table = await this.tables.open('charterDue');
    await table.upsertEntity({ partitionKey: what, rowKey: keyOf(due), ...row }, 'Replace');
  }

  async until(what: Due['what'], at: string, limit: number): Promise<readonly Due[]> {
    const table = await this.tables.open('charterDue');
    const filter = odata`PartitionKey eq ${what} and RowKey lt ${`${at}~`}`;
    const found: Due[] = [];
    const pages = table
      .listEntities<Row>({ queryOptions: { filter } })
      .byPage({ maxPageSize: Math.min(limit, pageSize) });
    for await (const page of pages) {
      found.push(...page.map((row) => dueOf(what, row)));
      if (found.length >= limit) break;
    }
    return found.slice(0, limit);
  }

  async done(due: Due): Promise<void> {
    await removeEntity(await this.tables.open('charterDue'), due.what, keyOf(due));
  }
}

/** Times are written in the same length throughout, so that the order of their characters is their order. */
function keyOf({ at, communityId, id = '' }: Due): string {
  return `${at}_${communityId}_${id}`;
}

function dueOf(what: Due['what'], { at, communityId, id }: Row): Due {
  return { at, communityId, what, ...(id === undefined ? {} : { id }) };
}
