import type { Community } from '../platform/Communities';
import { Refusal } from '../platform/refusal';
import type { CommunityStore, RegisteredCommunity } from './CommunityStore';

/** The registry as managers see it: every community is a row, also one that only the settings name. */
export class CommunityRows {
  constructor(
    private readonly parts: {
      readonly named: readonly Community[];
      readonly store: CommunityStore;
      readonly registry: { forget(): void };
    },
  ) {}

  async all(): Promise<readonly RegisteredCommunity[]> {
    const rows = await this.parts.store.list();
    const known = new Set(rows.map(({ id }) => id));
    return [...rows, ...this.parts.named.filter(({ id }) => !known.has(id)).map(rowOf)].map((row) => this.whole(row));
  }

  /** @throws Refusal `communityUnknown` */
  async find(communityId: string): Promise<RegisteredCommunity> {
    const named = this.parts.named.find(({ id }) => id === communityId);
    const row = (await this.parts.store.find(communityId)) ?? (named && rowOf(named));
    if (!row) throw new Refusal({ code: 'communityUnknown' });
    return this.whole(row);
  }

  /** Writes a row if it is still as it was read, and has this host look anew. */
  async save(row: RegisteredCommunity): Promise<RegisteredCommunity | 'conflict'> {
    const saved = await this.parts.store.save(row);
    this.parts.registry.forget();
    return saved;
  }

  /** What a row leaves open stays as the settings have it. */
  private whole(row: RegisteredCommunity): RegisteredCommunity {
    return { ...this.parts.named.find(({ id }) => id === row.id), ...row };
  }
}

function rowOf(community: Community): RegisteredCommunity {
  return { ...community, state: 'active', etag: '' };
}
