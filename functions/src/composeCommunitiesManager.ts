import type { CommunityServices } from './composeCommunities';
import type { Ground } from './composeGround';
import { openCommunities, type CommunitiesParts } from './communities';
import type { Organisation } from './directory';
import type { Notify } from './notifications';
import { zoneRules } from './platform/zoneRules';
import type { AllRules } from './rules';
import { etagOf, type EditService } from './sessions';
import type { SyncRuns } from './syncRuns';
import { ActionTable } from './tables/actionTable';
import { CommunityTable } from './tables/communityTable';
import { ManagerTable } from './tables/managerTable';
import { ProposalTable } from './tables/proposalTable';
import { SizeTable } from './tables/sizeTable';

/** What is done by those who look after all communities. */
export function composeCommunitiesManager(
  { settings, communities, tables, leases, clock, time }: Ground,
  { membership, rosters, audit, plans, store }: CommunityServices,
  others: {
    readonly organisation: Organisation;
    readonly notifier: Notify;
    readonly allRules: AllRules;
    readonly runs: SyncRuns['service'];
    readonly queue: SyncRuns['queue'];
    readonly edits: Pick<EditService, 'cancel'>;
    readonly invitations: CommunitiesParts['invitations'];
    readonly charterOf: CommunitiesParts['charterOf'];
    /** What screens of this host show of a community is out of date. */
    changed(communityId: string): void;
  },
) {
  const { organisation, notifier, allRules, runs, queue, edits, invitations, charterOf, changed } = others;
  const actions = new ActionTable(tables);
  return openCommunities({
    ...{
      communities,
      registry: communities,
      rosters,
      audit,
      organisation,
      notifier,
      invitations,
      charterOf,
      leases,
      clock,
      time,
    },
    named: settings.communities,
    allowedGroups: settings.allowedGroups,
    ...(settings.directoryUrl === undefined ? {} : { directoryUrl: settings.directoryUrl }),
    ...(settings.membershipUrl === undefined ? {} : { membershipUrl: settings.membershipUrl }),
    managers: new ManagerTable(tables),
    store: new CommunityTable(tables),
    proposals: new ProposalTable(tables),
    sizes: new SizeTable(tables),
    sessions: {
      since: (communityId, instant) => store.listComing(communityId, instant),
      async cancel(who, session, reason, log) {
        await edits.cancel(who, session.id, { etag: etagOf(session), reason }, log);
      },
    },
    runs: {
      isWaiting: async (communityId) => (await runs.waiting(communityId)) !== undefined,
      firstRead: (communityId, log) => runs.firstRead(communityId, log),
      lookAtEverybody: (communityId) => runs.lookAtEverybody(communityId),
      send: (communityId) => queue.send({ communityId, trigger: 'person' }),
    },
    allRules: () => allRules.all(),
    cadenceOf: async (community) => (await plans.recent(community)).cadence,
    openActions: async (communityId) => (await actions.open(communityId)).map(({ action }) => action),
    changed(communityId, personIds) {
      for (const personId of personIds) membership.forget(communityId, personId);
      changed(communityId);
    },
    isTimeZone: zoneRules.isZone,
  });
}
