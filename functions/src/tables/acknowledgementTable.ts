import { readEntity, readPartition, saveEntity, type Tables } from './tableAccess';

interface Row {
  readonly version: number;
  readonly on: string;
}

/** How often a note is made again because the same person has just acknowledged another version. */
const attempts = 5;

/** Who has read which version of a charter, in Azure Tables: a partition a community, a row a person. */
export class AcknowledgementTable {
  constructor(private readonly tables: Tables) {}

  async all(communityId: string): Promise<ReadonlyMap<string, Row>> {
    const rows = await readPartition<Row>(await this.tables.open('acknowledgements'), communityId);
    return new Map(rows.map(({ rowKey = '', version, on }) => [rowKey, { version, on }]));
  }

  async of(communityId: string, personId: string): Promise<number | undefined> {
    return (await readEntity<Row>(await this.tables.open('acknowledgements'), communityId, personId))?.version;
  }

  /** A version that is older than what they acknowledged already changes nothing. */
  async note(communityId: string, personId: string, version: number, on: string): Promise<void> {
    const table = await this.tables.open('acknowledgements');
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const kept = await readEntity<Row>(table, communityId, personId);
      if (kept && kept.version >= version) return;
      const row = { partitionKey: communityId, rowKey: personId, version, on };
      if ((await saveEntity(table, row, kept?.etag ?? '')) !== 'conflict') return;
    }
    throw new Error('acknowledged again and again');
  }
}
