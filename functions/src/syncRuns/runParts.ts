import type { AuditStore } from '../audit';
import type { Organisation } from '../directory';
import type { RosterStore } from '../membership';
import type { Notify } from '../notifications';
import type { Clock } from '../platform/clock';
import type { Communities } from '../platform/Communities';
import type { Leases } from '../platform/Leases';
import type { RuleStore } from '../rules';
import type { GroupWriter, MarkStore, RunQueue, RunStore } from './RunStores';

/** What sync runs work with. */
export interface RunParts {
  readonly communities: Communities;
  readonly organisation: Pick<
    Organisation,
    'everybody' | 'factsOf' | 'group' | 'groups' | 'readAt' | 'isBeingRead' | 'readGroup' | 'standing'
  >;
  readonly rosters: RosterStore;
  readonly rules: Pick<RuleStore, 'all' | 'load'>;
  readonly audit: Pick<AuditStore, 'add'>;
  /** Those of these people whom leads have chosen to ask: they decide for themselves. */
  chosenIn(communityId: string, personIds: readonly string[]): Promise<ReadonlySet<string>>;
  readonly marks: MarkStore;
  readonly runs: RunStore;
  readonly queue: RunQueue;
  readonly writer: GroupWriter;
  readonly notifier: Notify;
  /** The page on which leads look after membership, if one is known. */
  readonly membershipUrl?: string;
  readonly leases: Leases;
  readonly clock: Clock;
  /** Names a run; never the same twice. */
  readonly newId: () => string;
  /** Has the copy of the directory read soon. */
  hurryDirectory(): Promise<void>;
  /** Their accounts were disabled or deleted: somebody has to take over what they had in hand. May be told again. */
  onAway(communityId: string, personIds: readonly string[]): Promise<void>;
}
