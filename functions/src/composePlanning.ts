import type { CommunityServices } from './composeCommunities';
import type { Ground } from './composeGround';
import type { Invitations } from './invitations';
import type { LeanCoffees } from './leanCoffee';
import { EditService, PlanningService, PlanService, StartService, type AftermathParts } from './sessions';

/** How the community meets, and what is done to one session. */
export function composePlanning(
  { settings, communities, leases, time, almanac }: Ground,
  { brakes, plans, store, sessions }: CommunityServices,
  {
    topics,
    countInvited,
    ...others
  }: Omit<AftermathParts, 'sessions'> & Pick<Invitations, 'countInvited'> & { topics: LeanCoffees['boardTopics'] },
) {
  const aftermath: AftermathParts = { sessions, ...others };
  const quiet = { time, quietMs: settings.quietMs };
  const calendar = { ...{ communities, store, plans, aftermath, quiet, leases }, ...almanac };
  const planning = new PlanningService({ ...calendar, topics });
  return {
    planning,
    starts: new StartService(calendar),
    edits: new EditService({ ...calendar, sessions, topics }),
    plans: new PlanService({ ...{ ...calendar, planning, brakes }, countInvited }),
  };
}
