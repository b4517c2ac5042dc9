import type { MembershipRule } from '../../../src/domain/membership';
import type { Cadence } from '../../../src/domain/sessions';
import type { StandingInvitations } from '../asking';
import type { AuditStore } from '../audit';
import type { Organisation } from '../directory';
import type { RosterStore } from '../membership';
import type { Notify } from '../notifications';
import type { Clock, RealTime } from '../platform/clock';
import type { Community } from '../platform/Communities';
import type { Leases } from '../platform/Leases';
import type { Log } from '../platform/log';
import type { Insider } from '../platform/route';
import type { PlannedSession } from '../sessions';
import type { CommunityStore } from './CommunityStore';
import type { ManagerStore } from './ManagerStore';
import type { ProposalStore } from './ProposalStore';
import type { Registry } from './registry';
import type { SizeStore } from './SizeStore';

/** What looking after all communities stands on. */
export interface CommunitiesParts {
  /** Communities in the settings: they have no row until somebody decides something about them. */
  readonly named: readonly Community[];
  /** Ids of the groups that an administrator has allowed. */
  readonly allowedGroups: readonly string[];
  /** The page on which people find all communities: where a new one's Lean Coffee stands until somebody says where. */
  readonly directoryUrl?: string;
  /** The page on which leads look after membership, if one is known. */
  readonly membershipUrl?: string;
  readonly registry: Pick<Registry, 'forget'>;
  readonly store: CommunityStore;
  readonly proposals: ProposalStore;
  readonly managers: ManagerStore;
  readonly notifier: Notify;
  readonly sizes: SizeStore;
  readonly rosters: Pick<RosterStore, 'load' | 'records' | 'recordsOf' | 'save' | 'summary'>;
  readonly organisation: Pick<Organisation, 'everybody' | 'group' | 'groups' | 'keptOut' | 'readAt' | 'readGroup'>;
  readonly sessions: SessionsSeen;
  readonly runs: RunsOfCommunities;
  /** Whom leads of a community have chosen to ask decides for themselves. */
  readonly invitations: Pick<StandingInvitations, 'chosenIn' | 'leave'>;
  /** Rules of all communities; may be half a minute old. */
  allRules(): Promise<ReadonlyMap<string, RulesSeen>>;
  cadenceOf(community: Community): Promise<Cadence | undefined>;
  openActions(communityId: string): Promise<readonly OpenAction[]>;
  /** What it has agreed on; undefined: nothing, and nothing is proposed. */
  charterOf(communityId: string): Promise<CharterSeen | undefined>;
  /** What this host remembers of a community and of these people in it is out of date. */
  changed(communityId: string, personIds: readonly string[]): void;
  isTimeZone(name: string): boolean;
  readonly audit: Pick<AuditStore, 'add'>;
  readonly leases: Leases;
  readonly clock: Clock;
  readonly time: RealTime;
}

/** The rules of a community; the etag names their state. */
export interface RulesSeen {
  readonly rules: readonly MembershipRule[];
  readonly etag: string;
}

export interface OpenAction {
  readonly text: string;
  readonly owner?: { readonly name: string };
  /** The day it should be done by. */
  readonly due?: string;
}

/** A charter in a few facts; days as `2026-03-02`. */
export interface CharterSeen {
  /** 0: none is adopted yet. */
  readonly version: number;
  readonly adoptedAt?: string;
  readonly reviewOn?: string;
  /** How many are open or wait for somebody. */
  readonly proposals: number;
  readonly objective?: { readonly text: string; readonly endsOn: string };
  readonly url?: string;
}

/** Sessions as those see them who look after all communities. */
export interface SessionsSeen {
  /** Those that end after an instant. */
  since(communityId: string, instant: string): Promise<readonly PlannedSession[]>;
  /** Calls one off. @throws Refusal as a lead is refused */
  cancel(who: Insider, session: PlannedSession, reason: string, log: Log): Promise<void>;
}

/** What is asked of sync runs. */
export interface RunsOfCommunities {
  isWaiting(communityId: string): Promise<boolean>;
  firstRead(communityId: string, log: Log): Promise<void>;
  /** Everybody is compared with the directory, the rules and the group. */
  lookAtEverybody(communityId: string): Promise<void>;
  /** Has the group brought in line; a message that is lost is made up for by a timer. */
  send(communityId: string): Promise<void>;
}
