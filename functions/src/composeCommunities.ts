import type { Ground } from './composeGround';
import { GraphGroupLookup } from './graph/graphGroupLookup';
import { troubleOf } from './invitations';
import { MembershipService, type MembershipParts } from './membership';
import { BrakeService } from './operations';
import type { Community } from './platform/Communities';
import { Plans, SessionsService } from './sessions';
import { AuditTable } from './tables/auditTable';
import { BrakeTable } from './tables/brakeTable';
import { PlanTable } from './tables/planTable';
import { PreferenceTable } from './tables/preferenceTable';
import { RosterTable } from './tables/rosterTable';
import { SessionTable } from './tables/sessionTable';

export type CommunityServices = ReturnType<typeof composeCommunities>;

/** What the other parts ask about a community: who is in it, how and when it meets, and whether its mail is stopped. */
export function composeCommunities(
  { communities, tables, graph, clock, time, almanac }: Ground,
  { firstRead }: Pick<MembershipParts, 'firstRead'>,
) {
  const rosters = new RosterTable(tables);
  const lookup = new GraphGroupLookup(graph);
  const membership = new MembershipService({ communities, rosters, lookup, time, firstRead });
  const brakes = new BrakeService({ communities, store: new BrakeTable(tables), clock, time });
  const plans = new Plans(new PlanTable(tables), time);
  const store = new SessionTable(tables);
  return {
    ...{ membership, rosters, brakes, plans, store },
    audit: new AuditTable(tables),
    preferences: new PreferenceTable(tables),
    sessions: new SessionsService({ ...{ store, plans, brakes, troubleOf, time }, ...almanac }),
    comingSessions: async (communityId: string) =>
      (await store.listComing(communityId, clock.now().toISOString())).filter(({ cancelled }) => !cancelled),
    officeHoursOf: (community: Community) => plans.clocksOf(community),
    isStopped: (communityId: string) => brakes.isStopped(communityId),
  };
}
