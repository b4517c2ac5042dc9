import type { Almanac, OfficeHours } from '../../../src/domain/notifications';
import type { Person } from '../../../src/domain/membership';
import type { Clock, RealTime } from '../platform/clock';
import type { Communities, Community } from '../platform/Communities';
import type { Leases } from '../platform/Leases';
import type { ActivityFeed } from './ActivityFeed';
import type { Mailer } from './Mailer';
import type { MuteLinks } from './muteLinks';
import type { NoticeQueue } from './NoticeQueue';
import type { NoticeStore } from './NoticeStore';
import type { PreferenceStore } from './PreferenceStore';

/** What delivering works with. */
export interface DeliveryParts {
  readonly communities: Communities;
  readonly store: NoticeStore;
  readonly preferences: Pick<PreferenceStore, 'find'>;
  readonly people: { findPerson(communityId: string, personId: string): Promise<Person | undefined> };
  /** Whether somebody who was asked to join still is: they may have come in, said no, or gone while it waited. */
  isStillAsked(communityId: string, personId: string): Promise<boolean>;
  /** Whether a sync run still waits for a lead: it may have been answered, or come to nothing, meanwhile. */
  isRunWaiting(communityId: string, runId: string): Promise<boolean>;
  /** Whether an administrator holds back everything that goes out for a community. */
  readonly brakes: { isStopped(communityId: string): Promise<boolean> };
  /** By whose clocks a community lives, and whose bank holidays it keeps. */
  readonly officeHoursOf: (community: Community) => Promise<OfficeHours>;
  readonly almanac: Almanac;
  readonly mailer: Mailer;
  readonly activity: ActivityFeed;
  readonly links: MuteLinks;
  readonly queue: NoticeQueue;
  readonly leases: Leases;
  readonly clock: Clock;
  readonly time: RealTime;
}
