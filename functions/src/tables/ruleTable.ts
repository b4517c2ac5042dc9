import { usualThreshold, type ChangeThreshold, type MembershipRule } from '../../../src/domain/membership';
import type { RuleStore, StoredRules } from '../rules/RuleStore';
import { fromPieces, toPieces, type Pieces } from './jsonPieces';
import { readEntity, readPartition, saveEntity, type Tables } from './tableAccess';

interface Kept {
  readonly rules: readonly MembershipRule[];
  readonly threshold: ChangeThreshold;
  readonly owed?: StoredRules['owed'];
}

/** Every change of the directory is judged by the rules of all communities: they are read in one go. */
const partition = 'rules';

/** Membership rules in Azure Tables: one partition, a row a community, in it the whole document as JSON. */
export class RuleTable implements RuleStore {
  constructor(private readonly tables: Tables) {}

  async load(communityId: string): Promise<StoredRules> {
    const row = await readEntity<Pieces>(await this.tables.open('rules'), partition, communityId);
    return row ? { ...fromPieces<Kept>(row), etag: row.etag } : { rules: [], threshold: usualThreshold, etag: '' };
  }

  async all(): Promise<ReadonlyMap<string, StoredRules>> {
    const rows = await readPartition<Pieces & { rowKey: string }>(await this.tables.open('rules'), partition);
    return new Map(rows.map((row) => [row.rowKey, { ...fromPieces<Kept>(row), etag: row.etag }]));
  }

  async save(communityId: string, { etag: before, ...kept }: StoredRules): Promise<StoredRules | 'conflict'> {
    const entity = { partitionKey: partition, rowKey: communityId, ...toPieces(kept satisfies Kept) };
    const saved = await saveEntity(await this.tables.open('rules'), entity, before);
    return saved === 'conflict' ? saved : { ...kept, ...saved };
  }
}
