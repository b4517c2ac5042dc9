import type { RealTime } from '../platform/clock';
import type { Communities, Community } from '../platform/Communities';
import { Remembered } from '../platform/remembered';
import type { CommunityStore, RegisteredCommunity } from './CommunityStore';

/** How long a host goes by what it has read, in milliseconds. */
const freshForMs = 30_000;
const rows = 'rows';

/** What the registry works with. */
interface RegistryParts {
  /** Communities in the settings: served from the first day, unless their row says otherwise. */
  readonly named: readonly Community[];
  readonly store: Pick<CommunityStore, 'list'>;
  readonly time: RealTime;
}

/**
 * The communities in the settings and those in the registry, which has the last word on each. While the registry can't
 * be read, a host goes by what it read last.
 */
export class Registry implements Communities {
  private readonly kept: Remembered<readonly RegisteredCommunity[]>;
  private last: readonly RegisteredCommunity[] | undefined;

  constructor(private readonly parts: RegistryParts) {
    this.kept = new Remembered(parts.time, freshForMs);
  }

  /** @throws as the store does, where this host has never read it */
  async all(): Promise<readonly Community[]> {
    return served(this.parts.named, await this.kept.recall(rows, () => this.read()));
  }

  /** @throws as the store does, where this host has never read it */
  async find(communityId: string): Promise<Community | undefined> {
    return (await this.all()).find(({ id }) => id === communityId);
  }

  /** A row has just been changed: this host looks anew. */
  forget(): void {
    this.kept.forget(rows);
  }

  private async read(): Promise<readonly RegisteredCommunity[]> {
    try {
      this.last = await this.parts.store.list();
    } catch (error) {
      if (!this.last) throw error;
    }
    return this.last;
  }
}

/** What a row leaves open stays as the settings have it. */
function served(named: readonly Community[], registered: readonly RegisteredCommunity[]): readonly Community[] {
  const byId = new Map(registered.map((row) => [row.id, row]));
  const known = new Set(named.map(({ id }) => id));
  const old = named.flatMap((community) => {
    const row = byId.get(community.id);
    if (!row) return [community];
    return row.state === 'active' ? [{ ...community, ...communityOf(row) }] : [];
  });
  const made = registered.filter(({ id, state }) => state === 'active' && !known.has(id));
  return [...old, ...made.map(communityOf)];
}

/** What other parts know of a registered community. */
export function communityOf(row: RegisteredCommunity): Community {
  const { state: _state, retiredAt: _at, mergedInto: _into, ...rest } = row;
  const { ending: _ending, createdAt: _createdAt, createdKey: _key, etag: _etag, ...community } = rest;
  return community;
}
