import { randomUUID } from 'node:crypto';
import { ManagedIdentityCredential } from '@azure/identity';
import { GraphClient } from './graph/graphClient';
import { GraphGroupDirectory } from './graph/graphGroupDirectory';
import { GraphMailer } from './graph/graphMailer';
import { GraphRecordLibrary } from './graph/graphRecordLibrary';
import { GraphSessionCalendar } from './graph/graphSessionCalendar';
import { closingQueueName, ClosingService, ClosingSweep, openLeanCoffees } from './leanCoffee';
import { MembershipService } from './membership';
import { authenticateWith } from './platform/authentication';
import type { Doorkeeper } from './platform/answerHttp';
import { realTime, systemClock } from './platform/clock';
import { DevelopmentClock } from './platform/developmentClock';
import type { Settings } from './platform/settings';
import { zoneRules } from './platform/zoneRules';
import { StorageQueue } from './queues/storageQueue';
import { allProblems, allRoutes } from './routes';
import {
  FailuresService,
  InvitationService,
  invitationQueueName,
  PlanningService,
  SessionsService,
  StartService,
} from './sessions';
import { ActionTable } from './tables/actionTable';
import { BoardTable } from './tables/boardTable';
import { LeaseTable } from './tables/leaseTable';
import { RecordTable } from './tables/recordTable';
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
  const queue = new StorageQueue(storage, credential, invitationQueueName);
  const leases = new LeaseTable(tables, realTime, settings.leaseMs);
  const membership = new MembershipService(
    communities,
    new RosterTable(tables),
    new GraphGroupDirectory(graph),
    realTime,
  );

  const sessions = new SessionsService(store, clock, realTime);
  const kept = { boards, actions: new ActionTable(tables), records: new RecordTable(tables) };
  const closingParts = {
    pseudonymKey: settings.pseudonymKey,
    ...{ ...kept, communities, sessions, leases, clock, time: realTime },
    people: membership,
    library: new GraphRecordLibrary(graph),
    mailer: new GraphMailer(graph),
    queue: new StorageQueue(storage, credential, closingQueueName),
  };
  const closings = new ClosingService(closingParts);
  const coffees = openLeanCoffees({
    ...{ ...kept, sessions, closings, clock, time: realTime },
    people: membership,
    pseudonymKey: settings.pseudonymKey,
  });
  const closingSweep = new ClosingSweep(closingParts, closings);
  const starts = new StartService({
    ...{ store, queue, sessions, clock, zones: zoneRules, newId: randomUUID },
    takeUp: (communityId, log) => closingSweep.takeUp(communityId, log),
  });
  const failures = new FailuresService(communities, store, queue, clock, randomUUID);
  const shared = { communities, membership, store, queue, leases, clock, time: realTime };
  const planning = new PlanningService({ ...shared, zones: zoneRules, newId: randomUUID });
  const invitations = new InvitationService({ ...shared, calendar: new GraphSessionCalendar(graph) });

  const door: Doorkeeper = {
    authenticate: authenticateWith(settings),
    enter: (communityId, principal) => membership.enter(communityId, principal),
    beforeEach,
    problems: allProblems,
  };
  const routes = allRoutes({ coffees, sessions, starts, failures, membership });
  return { routes, door, planning, invitations, closings, closingSweep, beforeEach };
}
