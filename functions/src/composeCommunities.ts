import type { Ground } from './composeGround';
import { GraphGroupDirectory } from './graph/graphGroupDirectory';
import { troubleOf } from './invitations';
import { MembershipService } from './membership';
import { BrakeService } from './operations';
import type { CommunitySettings } from './platform/settings';
import { Plans, SessionsService } from './sessions';
import { BrakeTable } from './tables/brakeTable';
import { PlanTable } from './tables/planTable';
import { PreferenceTable } from './tables/preferenceTable';
import { RosterTable } from './tables/rosterTable';
import { SessionTable } from './tables/sessionTable';

export type Communities = ReturnType<typeof composeCommunities>;

/** What the other parts ask about a community: who is in it, how and when it meets, and whether its mail is stopped. */
export function composeCommunities({ communities, tables, graph, clock, time, almanac }: Ground) {
  const membership = new MembershipService(communities, new RosterTable(tables), new GraphGroupDirectory(graph), time);
  const brakes = new BrakeService({ communities, store: new BrakeTable(tables), clock, time });
  const plans = new Plans(new PlanTable(tables), time);
  const store = new SessionTable(tables);
  return {
    ...{ membership, brakes, plans, store },
    preferences: new PreferenceTable(tables),
    sessions: new SessionsService({ ...{ store, plans, brakes, troubleOf, time }, ...almanac }),
    comingSessions: async (communityId: string) =>
      (await store.listComing(communityId, clock.now().toISOString())).filter(({ cancelled }) => !cancelled),
    officeHoursOf: (community: CommunitySettings) => plans.clocksOf(community),
    isStopped: (communityId: string) => brakes.isStopped(communityId),
  };
}
