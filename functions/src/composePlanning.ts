import type { Communities } from './composeCommunities';
import type { Ground } from './composeGround';
import type { Invitations } from './invitations';
import type { LeanCoffees } from './leanCoffee';
import { EditService, PlanningService, PlanService, StartService, type AftermathParts } from './sessions';

/** How the community meets, and what is done to one session. */
export function composePlanning(
  { settings, communities, leases, time, almanac }: Ground,
  { membership, brakes, plans, store, sessions }: Communities,
  {
    topics,
    countInvited,
    ...others
  }: Omit<AftermathParts, 'sessions'> & Pick<Invitations, 'countInvited'> & { topics: LeanCoffees['boardTopics'] },
) {
  const aftermath: AftermathParts = { sessions, ...others };
  const quiet = { time, quietMs: settings.quietMs };
  const calendar = { ...{ store, plans, aftermath, quiet, leases }, ...almanac };
  const mailboxes = new Set(communities.map(({ mailbox }) => mailbox.toLowerCase()));
  const planning = new PlanningService({ ...calendar, communities, membership, topics });
  return {
    planning,
    starts: new StartService(calendar),
    edits: new EditService({ ...calendar, sessions, topics, mailboxes }),
    plans: new PlanService({ ...{ ...calendar, planning, brakes }, countInvited }),
  };
}
