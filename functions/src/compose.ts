import { randomUUID } from 'node:crypto';
import { ManagedIdentityCredential } from '@azure/identity';
import { GraphClient } from './graph/graphClient';
import { GraphGroupDirectory } from './graph/graphGroupDirectory';
import { GraphSessionCalendar } from './graph/graphSessionCalendar';
import { BoardCache, LeanCoffeeService } from './leanCoffee';
import { MembershipService } from './membership';
import { authenticateWith } from './platform/authentication';
import type { Doorkeeper } from './platform/answerHttp';
import { realTime, systemClock } from './platform/clock';
import { DevelopmentClock } from './platform/developmentClock';
import type { Settings } from './platform/settings';
import { zoneRules } from './platform/zoneRules';
import { InvitationStorageQueue } from './queues/invitationStorageQueue';
import { allRoutes } from './routes';
import { FailuresService, InvitationService, invitationQueueName, PlanningService, SessionsService } from './sessions';
import { BoardTable } from './tables/boardTable';
import { LeaseTable } from './tables/leaseTable';
import { RosterTable } from './tables/rosterTable';
import { SessionTable } from './tables/sessionTable';
import { tablesOf } from './tables/tableAccess';
import { ThrottleTable } from './tables/throttleTable';

/** Wires ports to adapters: the only place that knows both. */
export function compose(settings: Settings) {
  const { communities, storage, development } = settings;
  const credential = settings.managedIdentityClientId
    ? new ManagedIdentityCredential({ clientId: settings.managedIdentityClientId })
    : new ManagedIdentityCredential();
  const tables = tablesOf(storage, credential);
  const clock = development.clock ? new DevelopmentClock(development.clock) : systemClock;
  const beforeEach = async (): Promise<void> => (clock instanceof DevelopmentClock ? clock.refresh() : undefined);

  const graph = new GraphClient(credential, new ThrottleTable(tables, realTime), realTime, {
    redirectTo: development.graph,
    instance: development.instance,
  });
  const boards = new BoardTable(tables);
  const store = new SessionTable(tables);
  const queue = new InvitationStorageQueue(storage, credential, invitationQueueName);
  const leases = new LeaseTable(tables, realTime, settings.leaseMs);
  const membership = new MembershipService(
    communities,
    new RosterTable(tables),
    new GraphGroupDirectory(graph),
    realTime,
  );

  const sessions = new SessionsService(store, clock, realTime);
  const coffees = new LeanCoffeeService(
    boards,
    new BoardCache(boards, realTime),
    sessions,
    clock,
    settings.pseudonymKey,
  );
  const failures = new FailuresService(communities, store, queue, clock, randomUUID);
  const shared = { communities, membership, store, queue, leases, clock, time: realTime };
  const planning = new PlanningService({ ...shared, zones: zoneRules, newId: randomUUID });
  const invitations = new InvitationService({ ...shared, calendar: new GraphSessionCalendar(graph) });

  const door: Doorkeeper = {
    authenticate: authenticateWith(settings),
    enter: (communityId, principal) => membership.enter(communityId, principal),
    beforeEach,
  };
  return { routes: allRoutes({ coffees, sessions, failures }), door, planning, invitations, beforeEach };
}
