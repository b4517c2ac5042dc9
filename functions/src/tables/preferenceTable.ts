import type { TableEntityResult } from '@azure/data-tables';
import type { Instant } from '../../../src/domain/kernel';
import type { Preference, PreferenceStore } from '../notifications/PreferenceStore';
import { untilCommitted } from '../platform/untilCommitted';
import { isConflict, readEntity, readPartition, type Tables } from './tableAccess';

interface Row {
  /** With a space between two. */
  readonly muted: string;
  /** JSON: since when, by kind. */
  readonly since?: string;
}

/** Preferences in Azure Tables: a partition a community, a row a person who has muted something. */
export class PreferenceTable implements PreferenceStore {
  constructor(private readonly tables: Tables) {}

  async find(communityId: string, personId: string): Promise<Preference | undefined> {
    const row = await readEntity<Row>(await this.tables.open('preferences'), communityId, rowKeyOf(personId));
    return row && preferenceOf(row);
  }

  async mutedBy(communityId: string, kind: Preference['muted'][number]): Promise<ReadonlySet<string>> {
    const rows = await readPartition<Row>(await this.tables.open('preferences'), communityId);
    const preferences = rows.map(preferenceOf).filter(({ muted }) => muted.includes(kind));
    return new Set(preferences.map(({ personId }) => personId));
  }

  async set(
    communityId: string,
    personId: string,
    kind: Preference['muted'][number],
    muted: boolean,
    now: Instant,
  ): Promise<void> {
    const table = await this.tables.open('preferences');
    const key = rowKeyOf(personId);
    await untilCommitted(async () => {
      const standing = await readEntity<Row>(table, communityId, key);
      const earlier = standing && preferenceOf(standing);
      const before = earlier?.muted ?? [];
      if (before.includes(kind) === muted) return 'done';
      const after = muted ? [...before, kind].sort() : before.filter((one) => one !== kind);
      const since = JSON.stringify({ ...earlier?.since, [kind]: muted ? now : undefined });
      const row = { partitionKey: communityId, rowKey: key, muted: after.join(' '), since };
      try {
        if (!standing) await table.createEntity(row);
        else if (after.length > 0) await table.updateEntity(row, 'Replace', { etag: standing.etag });
        else await table.deleteEntity(communityId, key, { etag: standing.etag });
        return 'done';
      } catch (error) {
        if (isConflict(error)) return 'conflict';
        throw error;
      }
    }, 'tellPerson');
  }
}

/** Keys take no `/ \ # ?`, and the address of somebody from outside may hold some of them. */
function rowKeyOf(personId: string): string {
  return encodeURIComponent(personId).replace(/%/g, '=');
}

function preferenceOf({ rowKey = '', muted, since = '{}' }: TableEntityResult<Row>): Preference {
  return {
    personId: decodeURIComponent(rowKey.replace(/=/g, '%')),
    muted: muted.split(' ') as Preference['muted'][number][],
    since: JSON.parse(since) as Preference['since'],
  };
}
