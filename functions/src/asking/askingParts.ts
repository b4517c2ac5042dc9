import type { YouIn } from '../../../src/domain/membership';
import type { AuditStore } from '../audit';
import type { Organisation } from '../directory';
import type { RosterStore } from '../membership';
import type { Notify } from '../notifications';
import type { Clock, RealTime } from '../platform/clock';
import type { Communities } from '../platform/Communities';
import type { Leases } from '../platform/Leases';
import type { RuleStore } from '../rules';
import type { AskQueue } from './AskQueue';
import type { AskStore } from './AskStore';

/** What asking people works with. */
export interface AskingParts {
  readonly communities: Communities;
  readonly store: AskStore;
  readonly rules: Pick<RuleStore, 'load'>;
  readonly organisation: Pick<Organisation, 'everybody' | 'factsOf' | 'group'>;
  readonly rosters: Pick<RosterStore, 'load' | 'records' | 'recordsOf'>;
  readonly audit: Pick<AuditStore, 'add'>;
  readonly notifier: Notify;
  readonly queue: AskQueue;
  readonly leases: Leases;
  /** How somebody stands to a community, for themselves. */
  stateOf(communityId: string, personId: string): Promise<YouIn>;
  /** The page on which people find communities, if there is one. */
  readonly directoryUrl?: string;
  readonly clock: Clock;
  readonly time: RealTime;
}
