import type { OpenAsking } from './asking';
import { composeAsking } from './composeAsking';
import { composeCharter } from './composeCharter';
import { composeCommunities, type CommunityServices } from './composeCommunities';
import { composeCommunitiesManager } from './composeCommunitiesManager';
import { composeDirectory } from './composeDirectory';
import { composeGround } from './composeGround';
import { composeInvitations } from './composeInvitations';
import { composeLeading, composeSuccession } from './composeLeading';
import { composeLeanCoffees } from './composeLeanCoffees';
import { composeMembership } from './composeMembership';
import { composeNotices, composeNotifications } from './composeNotifications';
import { composePlanning } from './composePlanning';
import { composeSyncRuns } from './composeSyncRuns';
import type { Directory } from './directory';
import { invitationQueueName } from './invitations';
import type { ClosingSweep } from './leanCoffee';
import type { Doorkeeper } from './platform/answerHttp';
import { authenticateWith } from './platform/authentication';
import type { Settings } from './platform/settings';
import { allProblems, allRoutes } from './routes';
import { AllRules } from './rules';
import type { SyncRuns } from './syncRuns';
import { RuleTable } from './tables/ruleTable';

/** Wires ports to adapters, a feature after the other: with the files beside it the only place that knows both. */
export function compose(settings: Settings) {
  const ground = composeGround(settings);
  // Each asks the other: the directory tells runs what has changed, and runs ask the directory; likewise rosters.
  const communities: CommunityServices = composeCommunities(ground, {
    firstRead: (communityId) => syncRuns.service.firstRead(communityId),
  });
  const directory: Directory = composeDirectory(ground, {
    note: (people, groups) => syncRuns.marks.note(people, groups),
  });
  const { organisation } = directory;
  const ruleStore = new RuleTable(ground.tables);
  const allRules = new AllRules(ruleStore, ground.time);
  const notices = composeNotices(ground);
  const { notifier } = notices;
  const succession = composeSuccession(ground, communities, { organisation, notifier });
  const syncRuns: SyncRuns = composeSyncRuns(ground, communities, {
    ...{ organisation, notifier, rules: ruleStore },
    onAway: (communityId, personIds) => succession.onAway(communityId, personIds),
    chosenIn: (communityId, personIds) => asking.invitations.chosenIn(communityId, personIds),
  });
  const { coffees, closings, closingSweep } = composeLeanCoffees(ground, communities, { notifier });
  const takeUp: ClosingSweep['takeUp'] = (communityId, log) => closingSweep.takeUp(communityId, log);
  const queue = ground.queueOf<{ communityId: string; sessionId: string }>(invitationQueueName);
  const { hour, series, invitations } = composeInvitations(ground, communities, { notifier, queue, takeUp });
  const notifications = composeNotifications(ground, communities, notices, invitations, {
    isStillAsked: (communityId, personId) => asking.work.isStillAsked(communityId, personId),
    isRunWaiting: (communityId, runId) => syncRuns.service.isAskedAbout(communityId, runId),
  });
  const { countInvited } = invitations;
  const sessions = composePlanning(ground, communities, { topics: coffees.boardTopics, queue, takeUp, countInvited });

  const asking: OpenAsking = composeAsking(ground, communities, {
    ...{ organisation, notifier, rules: ruleStore },
    stateOf: (communityId, personId) => membership.stateOf(communityId, personId),
  });
  const { membership, auditSweep } = composeMembership(ground, communities, {
    askedStateOf: (personId) => asking.declining.askedStateOf(personId),
    liftDecline: (communityId, personId) => asking.declining.liftDecline(communityId, personId),
    ...{ organisation, queue: syncRuns.queue },
    allRules: () => allRules.all(),
    proposalsOf: (personId) => managed.proposing.ofPerson(personId),
  });
  const { rules, leading } = composeLeading(ground, communities, {
    ...{ organisation, allRules, queue: syncRuns.queue, store: ruleStore, followed: syncRuns.service },
    chosenOf: (communityId) => asking.chosenOf(communityId),
    invitations: asking.invitations,
    runs: {
      latest: (communityId) => syncRuns.service.latest(communityId, 20),
      waiting: (communityId) => syncRuns.service.waiting(communityId),
    },
    changed(communityId) {
      membership.directory.forget(communityId);
      membership.rosterViews.forget(communityId);
    },
  });
  const managed = composeCommunitiesManager(ground, communities, {
    ...{ organisation, notifier, allRules, runs: syncRuns.service, queue: syncRuns.queue, edits: sessions.edits },
    invitations: asking.invitations,
    charterOf: (communityId) => charters.summaryOf(communityId),
    changed(communityId) {
      membership.directory.forget(communityId);
      membership.rosterViews.forget(communityId);
    },
  });
  const { charters, charterPages }: ReturnType<typeof composeCharter> = composeCharter(ground, communities, {
    ...{ organisation, notifier },
    topics: coffees.topics,
  });
  const { brakes, audit } = communities;
  const { beforeEach, clock } = ground;
  const door: Doorkeeper = {
    authenticate: authenticateWith(settings),
    enter: (communityId, principal) => communities.membership.enter(communityId, principal),
    beforeEach,
    problems: allProblems,
    ...(settings.development.clock ? { clock } : {}),
  };
  const routes = allRoutes({
    ...{ coffees, invitations, hour, series, notifications, brakes, membership, audit, syncRuns, leading, rules },
    ...{ organisation: directory, asking, managed, charters },
    ...{ ...sessions, sessions: communities.sessions },
  });
  const { planning } = sessions;
  return {
    ...{ routes, door, planning, invitations, hour, series, notifications, closings, closingSweep, beforeEach },
    ...{ auditSweep, syncRuns, rules, asking, managed, charters, charterPages },
    organisation: directory,
  };
}
