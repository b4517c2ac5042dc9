import type { Cadence } from '../../../src/domain/sessions';

/** How a community meets, as its leads decided. */
export interface Plan {
  readonly cadence?: Cadence;
  /** Hours before the start at which a session without a topic is cancelled. */
  readonly cancelWithoutTopics?: number;
  /** Whether a lead has released the invitations of this community: none goes out before that. */
  readonly released: boolean;
  /** Names this state; empty for what nobody has decided yet. */
  readonly etag: string;
}

/** Keeps what leads decided about how their community meets. */
export interface PlanStore {
  /** Undefined when nobody has decided anything: then the community's settings count. */
  load(communityId: string): Promise<Plan | undefined>;
  /** Writes it if it is still as it was loaded (an empty etag: if there is none yet). */
  save(communityId: string, plan: Plan): Promise<Plan | 'conflict'>;
}
