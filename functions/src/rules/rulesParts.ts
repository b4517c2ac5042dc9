import type { RosterSummary } from '../../../src/domain/membership';
import type { AuditStore } from '../audit';
import type { Organisation } from '../directory';
import type { RosterStore } from '../membership';
import type { Clock } from '../platform/clock';
import type { RuleStore } from './RuleStore';

/** What membership rules work with. */
export interface RulesParts {
  readonly store: RuleStore;
  readonly organisation: Pick<Organisation, 'everybody' | 'factsOf' | 'group' | 'groups' | 'readAt'>;
  readonly rosters: Pick<RosterStore, 'records'> & { summary(communityId: string): Promise<RosterSummary> };
  readonly audit: Pick<AuditStore, 'add'>;
  readonly runs: RulesFollowed;
  /** Whom leads of a community have chosen to ask: rules pass them over. */
  chosenOf(communityId: string): Promise<ReadonlySet<string>>;
  readonly clock: Clock;
}

/** Brings changed rules to the people they are about. */
export interface RulesFollowed {
  /** Everybody whom the rules of a community fit now, or who is in by one, is looked at again. Safe to repeat. */
  rulesChanged(communityId: string): Promise<void>;
  /** A community is looked at again: what waited may go through now. Safe to repeat. */
  lookAgain(communityId: string): Promise<void>;
}
