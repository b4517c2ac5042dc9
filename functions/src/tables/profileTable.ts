import type { ProfileStore } from '../membership/ProfileStore';
import { readEntity, readPartition, removeEntity, type Tables } from './tableAccess';

interface Row {
  /** JSON of the topics. */
  readonly askAbout: string;
}

const partition = 'profile';

/** Profiles in Azure Tables: one partition, a row a person who can be asked about something. */
export class ProfileTable implements ProfileStore {
  constructor(private readonly tables: Tables) {}

  async find(personId: string): Promise<readonly string[]> {
    const row = await readEntity<Row>(await this.tables.open('profiles'), partition, personId);
    return row ? topicsOf(row) : [];
  }

  async save(personId: string, askAbout: readonly string[]): Promise<void> {
    const table = await this.tables.open('profiles');
    if (askAbout.length === 0) return removeEntity(table, partition, personId);
    const row = { partitionKey: partition, rowKey: personId, askAbout: JSON.stringify(askAbout) };
    await table.upsertEntity(row, 'Replace');
  }

  async all(): Promise<ReadonlyMap<string, readonly string[]>> {
    const rows = await readPartition<Row>(await this.tables.open('profiles'), partition);
    return new Map(rows.map((row) => [row.rowKey ?? '', topicsOf(row)]));
  }
}

function topicsOf({ askAbout }: Row): readonly string[] {
  return JSON.parse(askAbout) as string[];
}
