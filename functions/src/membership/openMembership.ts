import type { RosterView, YouIn } from '../../../src/domain/membership';
import { Refusal } from '../platform/refusal';
import { DirectoryService, type DirectoryParts } from './directoryService';
import { JoiningService, type JoiningParts } from './joiningService';
import type { MembershipService } from './membershipService';
import { ProfileService } from './profileService';
import type { ProfileStore } from './ProfileStore';
import { RosterViews } from './rosterViews';
import { standingsOf } from './standings';

/** What people see of communities and do themselves. */
export interface OpenMembershipParts extends DirectoryParts, Omit<JoiningParts, 'changed'> {
  readonly rosters: JoiningParts['rosters'];
  readonly organisation: DirectoryParts['organisation'];
  readonly membership: MembershipService;
  readonly profiles: ProfileStore;
}

export type Membership = ReturnType<typeof openMembership>;

/** Everything about people and the communities they are in, on the same parts. */
export function openMembership(parts: OpenMembershipParts) {
  const directory = new DirectoryService(parts);
  const rosterViews = new RosterViews(parts);
  const changedBy = (communityId: string, by: number): void => {
    directory.count(communityId, by);
    rosterViews.forget(communityId);
  };
  return {
    ...{ directory, rosterViews },
    service: parts.membership,
    joining: new JoiningService({ ...parts, changed: changedBy }),
    profiles: new ProfileService(parts.profiles),
    /** How somebody stands to a community, for themselves. */
    stateOf: async (communityId: string, personId: string): Promise<YouIn> =>
      (await standingsOf(parts, personId, [communityId]))(communityId).you,
    /** The people of a community for somebody who need not be in it. @throws Refusal `communityUnknown` */
    async rosterFor(communityId: string, readerId: string): Promise<RosterView> {
      if (!(await parts.communities.find(communityId))) throw new Refusal({ code: 'communityUnknown' });
      return rosterViews.view(communityId, readerId);
    },
    /** A roster has just been changed here: what this host shows of it is out of date. */
    changed(communityId: string): void {
      directory.forget(communityId);
      rosterViews.forget(communityId);
    },
  };
}
