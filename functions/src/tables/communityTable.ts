import type { TableEntityResult } from '@azure/data-tables';
import type { Cadence } from '../../../src/domain/sessions';
import type { CommunityStore, Ending, RegisteredCommunity } from '../communities/CommunityStore';
import { readEntity, readPartition, saveEntity, type Tables } from './tableAccess';

/** As a community of the registry, but for its id, which is the key, and what it is read with. */
interface Row extends Omit<RegisteredCommunity, 'id' | 'cadence' | 'ending' | 'etag'> {
  /** JSON of a {@link Cadence}. */
  readonly cadence?: string;
  /** JSON of an {@link Ending}. */
  readonly ending?: string;
}

const partition = 'community';

/** The registry in Azure Tables: one partition, a row a community. */
export class CommunityTable implements CommunityStore {
  constructor(private readonly tables: Tables) {}

  async list(): Promise<readonly RegisteredCommunity[]> {
    return (await readPartition<Row>(await this.tables.open('communities'), partition)).map(communityOf);
  }

  async find(communityId: string): Promise<RegisteredCommunity | undefined> {
    const row = await readEntity<Row>(await this.tables.open('communities'), partition, communityId);
    return row && communityOf(row);
  }

  async save(community: RegisteredCommunity): Promise<RegisteredCommunity | 'conflict'> {
    const { etag: before, id, cadence, ending, ...rest } = community;
    const row: Row = {
      ...rest,
      ...(cadence ? { cadence: JSON.stringify(cadence) } : {}),
      ...(ending ? { ending: JSON.stringify(ending) } : {}),
    };
    const entity = { partitionKey: partition, rowKey: id, ...row };
    const saved = await saveEntity(await this.tables.open('communities'), entity, before);
    return saved === 'conflict' ? saved : { ...community, ...saved };
  }
}

function communityOf(row: TableEntityResult<Row>): RegisteredCommunity {
  const { rowKey: id = '', name, mailbox, boardUrl, timeZone, state, etag } = row;
  const { cadence, siteId, released, purpose, retiredAt, mergedInto, ending, createdAt, createdKey } = row;
  return {
    ...{ id, name, mailbox, boardUrl, timeZone, state, etag },
    ...(cadence === undefined ? {} : { cadence: JSON.parse(cadence) as Cadence }),
    ...(siteId === undefined ? {} : { siteId }),
    ...(released === undefined ? {} : { released }),
    ...(purpose === undefined ? {} : { purpose }),
    ...(retiredAt === undefined ? {} : { retiredAt }),
    ...(mergedInto === undefined ? {} : { mergedInto }),
    ...(ending === undefined ? {} : { ending: JSON.parse(ending) as Ending }),
    ...(createdAt === undefined ? {} : { createdAt }),
    ...(createdKey === undefined ? {} : { createdKey }),
  };
}
