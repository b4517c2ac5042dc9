import { TableClient, TableServiceClient } from '@azure/data-tables';
import type { World } from './openWorld';

/** Everything that stands in the tables, as somebody finds it who can read them all. */
export async function storedRows(world: World): Promise<{ table: string; row: Record<string, unknown> }[]> {
  const { connectionString } = world.azurite;
  const local = { allowInsecureConnection: true };
  const rows: { table: string; row: Record<string, unknown> }[] = [];
  for await (const { name } of TableServiceClient.fromConnectionString(connectionString, local).listTables()) {
    if (!name) continue;
    const entities = TableClient.fromConnectionString(connectionString, name, local).listEntities();
    for await (const row of entities) rows.push({ table: name, row });
  }
  return rows;
}
