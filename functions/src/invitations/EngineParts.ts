import type { Clock, RealTime } from '../platform/clock';
import type { Communities, Community } from '../platform/Communities';
import type { Leases } from '../platform/Leases';
import type { Log } from '../platform/log';
import type { InvitationQueue, SessionStore } from '../sessions';
import type { DriftStore } from './DriftStore';
import type { PartStore } from './PartStore';
import type { SessionCalendar } from './SessionCalendar';
import type { InvitingParts } from './whoIsInvited';

/** What everything about invitations works with. */
export interface EngineParts extends InvitingParts {
  readonly communities: Communities;
  readonly store: SessionStore;
  readonly events: PartStore;
  readonly drifts: DriftStore;
  readonly calendar: SessionCalendar;
  readonly queue: InvitationQueue;
  readonly leases: Leases;
  /** Whether an administrator holds back everything for a community. */
  isStopped(communityId: string): Promise<boolean>;
  /** Whether a lead has let the invitations of a community go out. */
  isReleased(community: Community): Promise<boolean>;
  /** Whether a community meets in a rhythm, as it has been decided by now. */
  meetsInRhythm(community: Community): Promise<boolean>;
  /** People were told that a session of the community is cancelled: what stood on its board goes on. */
  cancelled(communityId: string, log: Log): Promise<void>;
  readonly clock: Clock;
  readonly time: RealTime;
  readonly newId: () => string;
  /** How many attendees one event takes; as many as Outlook does when absent. */
  readonly perEvent?: number;
}
