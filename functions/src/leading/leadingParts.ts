import type { SyncRun } from '../../../src/domain/membership';
import type { StandingInvitations } from '../asking';
import type { AuditStore } from '../audit';
import type { Organisation } from '../directory';
import type { RosterStore } from '../membership';
import type { Clock } from '../platform/clock';
import type { Leases } from '../platform/Leases';
import type { Rules } from '../rules';

/** What the work of leads on membership stands on. */
export interface LeadingParts {
  readonly rosters: Pick<RosterStore, 'records' | 'recordsOf' | 'save' | 'summary'>;
  readonly organisation: Pick<
    Organisation,
    'everybody' | 'factsOf' | 'findByAddress' | 'group' | 'groups' | 'known' | 'readAt' | 'search'
  >;
  readonly rules: Rules;
  readonly runs: RunsSeen;
  /** Whom leads have chosen to ask decides for themselves. */
  readonly invitations: Pick<StandingInvitations, 'chosenIn' | 'leave'>;
  /** Whether the group of a community has somebody at this moment. */
  isInGroup(communityId: string, personId: string): Promise<boolean>;
  /** Has the group brought in line with the roster. */
  readonly queue: { send(message: { readonly communityId: string }): Promise<void> };
  /** What this host remembers of these people and of their community is out of date. */
  changed(communityId: string, personIds: readonly string[]): void;
  readonly audit: Pick<AuditStore, 'add'>;
  readonly leases: Leases;
  readonly clock: Clock;
}

/** What leads see of sync runs. */
export interface RunsSeen {
  /** The newest first, at most 20. */
  latest(communityId: string): Promise<readonly SyncRun[]>;
  /** The one that waits for a lead. */
  waiting(communityId: string): Promise<SyncRun | undefined>;
}
