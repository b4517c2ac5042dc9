import { composeCommunities } from './composeCommunities';
import { composeGround } from './composeGround';
import { composeInvitations } from './composeInvitations';
import { composeLeanCoffees } from './composeLeanCoffees';
import { composeNotices, composeNotifications } from './composeNotifications';
import { composePlanning } from './composePlanning';
import { invitationQueueName } from './invitations';
import type { ClosingSweep } from './leanCoffee';
import type { Doorkeeper } from './platform/answerHttp';
import { authenticateWith } from './platform/authentication';
import type { Settings } from './platform/settings';
import { allProblems, allRoutes } from './routes';

/** Wires ports to adapters, a feature after the other: with the files beside it the only place that knows both. */
export function compose(settings: Settings) {
  const ground = composeGround(settings);
  const communities = composeCommunities(ground);
  const notices = composeNotices(ground);
  const { notifier } = notices;
  const { coffees, closings, closingSweep } = composeLeanCoffees(ground, communities, { notifier });
  const takeUp: ClosingSweep['takeUp'] = (communityId, log) => closingSweep.takeUp(communityId, log);
  const queue = ground.queueOf<{ communityId: string; sessionId: string }>(invitationQueueName);
  const { hour, series, invitations } = composeInvitations(ground, communities, { notifier, queue, takeUp });
  const notifications = composeNotifications(ground, communities, notices, invitations);
  const { countInvited } = invitations;
  const sessions = composePlanning(ground, communities, { topics: coffees.boardTopics, queue, takeUp, countInvited });

  const { brakes, membership } = communities;
  const { beforeEach, clock } = ground;
  const door: Doorkeeper = {
    authenticate: authenticateWith(settings),
    enter: (communityId, principal) => membership.enter(communityId, principal),
    beforeEach,
    problems: allProblems,
    ...(settings.development.clock ? { clock } : {}),
  };
  const routes = allRoutes({
    ...{ coffees, invitations, hour, series, notifications, brakes, membership },
    ...{ ...sessions, sessions: communities.sessions },
  });
  const { planning } = sessions;
  return { routes, door, planning, invitations, hour, series, notifications, closings, closingSweep, beforeEach };
}
