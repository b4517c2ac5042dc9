import type { Cadence } from '../../../src/domain/sessions';
import type { Plan, PlanStore } from '../sessions/PlanStore';
import { readEntity, saveEntity, type Tables } from './tableAccess';

interface Row {
  /** JSON of a {@link Cadence}; absent for a community that meets when somebody starts a session. */
  cadence?: string;
  cancelWithoutTopics?: number;
  released: boolean;
}

const rowKey = 'plan';

/** Plans in Azure Tables: a partition a community, one row. */
export class PlanTable implements PlanStore {
  constructor(private readonly tables: Tables) {}

  async load(communityId: string): Promise<Plan | undefined> {
    const row = await readEntity<Row>(await this.tables.open('plans'), communityId, rowKey);
    if (!row) return undefined;
    const { cadence, cancelWithoutTopics, released, etag } = row;
    return {
      ...(cadence === undefined ? {} : { cadence: JSON.parse(cadence) as Cadence }),
      ...(cancelWithoutTopics === undefined ? {} : { cancelWithoutTopics }),
      released,
      etag,
    };
  }

  async save(communityId: string, plan: Plan): Promise<Plan | 'conflict'> {
    const { etag: before, cadence, cancelWithoutTopics, released } = plan;
    const row = { cadence: cadence && JSON.stringify(cadence), cancelWithoutTopics, released } satisfies Row;
    const entity = { partitionKey: communityId, rowKey, ...row };
    const saved = await saveEntity(await this.tables.open('plans'), entity, before);
    return saved === 'conflict' ? saved : { ...plan, ...saved };
  }
}
