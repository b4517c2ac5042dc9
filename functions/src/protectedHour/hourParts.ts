import { compareText, type TimeSpan } from '../../../src/domain/kernel';
import type { Person } from '../../../src/domain/membership';
import type { OfficeHours } from '../../../src/domain/notifications';
import type { Holidays, ZoneRules } from '../../../src/domain/sessions';
import type { Clock, RealTime } from '../platform/clock';
import type { Communities, Community } from '../platform/Communities';
import type { Leases } from '../platform/Leases';
import type { FreeBusy } from './FreeBusy';
import type { HourQueue } from './HourQueue';
import type { HourStore } from './HourStore';

/** What looking for the hour works with. */
export interface HourParts {
  readonly communities: Communities;
  readonly people: { roster(communityId: string): Promise<readonly Person[]> };
  readonly store: HourStore;
  readonly queue: HourQueue;
  readonly freeBusy: FreeBusy;
  readonly leases: Leases;
  /** The clocks and bank holidays a community lives by. */
  officeHoursOf(community: Community): Promise<OfficeHours>;
  /** The sessions of a community that are still to come and stand. */
  sessionsOf(communityId: string): Promise<readonly TimeSpan[]>;
  readonly zones: ZoneRules;
  readonly holidays: Holidays;
  readonly clock: Clock;
  readonly time: RealTime;
  readonly newId: () => string;
}

/** Somebody whose calendar can be asked for. */
export interface Calendar {
  readonly id: string;
  readonly mail: string;
}

/** Everybody with a mailbox, in the order in which their calendars are looked at. */
export async function calendarsOf(
  { people }: Pick<HourParts, 'people'>,
  communityId: string,
): Promise<readonly Calendar[]> {
  const roster = await people.roster(communityId);
  return roster
    .flatMap(({ id, mail, active }) => (active && mail ? [{ id, mail }] : []))
    .sort((a, b) => compareText(a.id, b.id));
}
