import { randomUUID } from 'node:crypto';
import { ManagedIdentityCredential } from '@azure/identity';
import { usualNation } from '../../src/domain/notifications';
import { GraphActivity } from './graph/graphActivity';
import { GraphClient } from './graph/graphClient';
import { GraphFreeBusy } from './graph/graphFreeBusy';
import { GraphGroupDirectory } from './graph/graphGroupDirectory';
import { GraphMailer } from './graph/graphMailer';
import { GraphRecordLibrary } from './graph/graphRecordLibrary';
import { GraphSeriesCalendar } from './graph/graphSeriesCalendar';
import { GraphSessionCalendar } from './graph/graphSessionCalendar';
import { closingQueueName, ClosingService, ClosingSweep, openLeanCoffees } from './leanCoffee';
import { invitationQueueName, openInvitations, troubleOf } from './invitations';
import { MembershipService } from './membership';
import { MuteLinks, noticeQueueName, openNotifications } from './notifications';
import type { NoticeMessage } from './notifications/NoticeQueue';
import { BrakeService } from './operations';
import { authenticateWith } from './platform/authentication';
import type { Doorkeeper } from './platform/answerHttp';
import { bankHolidays } from './platform/bankHolidays';
import { realTime, systemClock } from './platform/clock';
import { DevelopmentClock } from './platform/developmentClock';
import type { CommunitySettings, Settings } from './platform/settings';
import { zoneRules } from './platform/zoneRules';
import { hourQueueName, openProtectedHour, type HourMessage } from './protectedHour';
import { StorageQueue } from './queues/storageQueue';
import { allProblems, allRoutes } from './routes';
import { openSeries } from './series';
import {
  EditService,
  PlanningService,
  Plans,
  PlanService,
  SessionsService,
  StartService,
  type AftermathParts,
} from './sessions';
import { ActionTable } from './tables/actionTable';
import { BoardTable } from './tables/boardTable';
import { BrakeTable } from './tables/brakeTable';
import { DriftTable } from './tables/driftTable';
import { HourTable } from './tables/hourTable';
import { LeaseTable } from './tables/leaseTable';
import { NoticeTable } from './tables/noticeTable';
import { PartTable } from './tables/partTable';
import { PlanTable } from './tables/planTable';
import { PreferenceTable } from './tables/preferenceTable';
import { RecordTable } from './tables/recordTable';
import { RosterTable } from './tables/rosterTable';
import { SeriesTable } from './tables/seriesTable';
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

  const brakes = new BrakeService({ communities, store: new BrakeTable(tables), clock, time: realTime });
  const plans = new Plans(new PlanTable(tables), realTime);
  const rules = { clock, zones: zoneRules, holidays: bankHolidays() };
  const sessions = new SessionsService({ ...{ store, plans, brakes, troubleOf, time: realTime }, ...rules });
  const preferences = new PreferenceTable(tables);
  const officeHoursOf = async (community: CommunitySettings) => {
    const { cadence } = await plans.recent(community);
    const nation = cadence?.bankHolidays?.nation ?? usualNation(community.timeZone);
    return { timeZone: cadence?.timeZone ?? community.timeZone, ...(nation ? { nation } : {}) };
  };
  const notifications = openNotifications({
    ...{ communities, preferences, brakes, leases, clock, time: realTime },
    store: new NoticeTable(tables),
    people: membership,
    officeHoursOf,
    almanac: rules,
    mailer: new GraphMailer(graph),
    activity: new GraphActivity(graph, settings.teamsAppId),
    links: new MuteLinks(settings.pseudonymKey, settings.publicUrl),
    queue: new StorageQueue<NoticeMessage>(storage, credential, noticeQueueName, ['communityId', 'personId']),
  });
  brakes.register(notifications.sweep);
  const kept = { boards, actions: new ActionTable(tables), records: new RecordTable(tables) };
  const closingParts = {
    pseudonymKey: settings.pseudonymKey,
    ...{ ...kept, communities, sessions, leases, clock, time: realTime },
    people: membership,
    library: new GraphRecordLibrary(graph),
    notifier: notifications.notifier,
    queue: new StorageQueue(storage, credential, closingQueueName),
  };
  const closings = new ClosingService(closingParts);
  const coffees = openLeanCoffees({
    ...{ ...kept, sessions, closings, clock, time: realTime },
    people: membership,
    pseudonymKey: settings.pseudonymKey,
  });
  const closingSweep = new ClosingSweep(closingParts, closings);
  const aftermath: AftermathParts = {
    ...{ queue, sessions },
    takeUp: (communityId, log) => closingSweep.takeUp(communityId, log),
  };
  const topics = coffees.boardTopics;
  const calendar = { store, plans, aftermath, ...rules };
  const starts = new StartService(calendar);
  const edits = new EditService({ ...calendar, sessions, topics });
  const planning = new PlanningService({ ...calendar, communities, membership, topics, leases });
  const meetings = new PlanService({
    ...{ ...calendar, planning, brakes },
    countInvited: (community) => invitations.countInvited(community),
  });
  const comingSessions = async (communityId: string) =>
    (await store.listComing(communityId, clock.now().toISOString())).filter(({ cancelled }) => !cancelled);
  const hour = openProtectedHour({
    ...{ communities, leases, time: realTime, newId: randomUUID, ...rules },
    ...{ people: membership, sessionsOf: comingSessions, officeHoursOf },
    store: new HourTable(tables),
    queue: new StorageQueue<HourMessage>(storage, credential, hourQueueName, ['communityId', 'searchId']),
    freeBusy: new GraphFreeBusy(graph),
  });
  const series = openSeries({
    ...{ communities, leases, ...rules },
    ...{ people: membership, sessionsOf: comingSessions, officeHoursOf },
    store: new SeriesTable(tables),
    calendar: new GraphSeriesCalendar(graph),
    notifier: notifications.notifier,
    isStopped: (communityId) => brakes.isStopped(communityId),
  });
  const invitations = openInvitations(
    {
      ...{ communities, membership, store, queue, leases, clock, time: realTime, newId: randomUUID },
      ...{ events: new PartTable(tables), drifts: new DriftTable(tables), calendar: new GraphSessionCalendar(graph) },
      mutedBy: (communityId) => preferences.mutedBy(communityId, 'invitations'),
      series: series.adopted,
      isStopped: (communityId) => brakes.isStopped(communityId),
      isReleased: async (community) => (await plans.of(community)).released,
      meetsInRhythm: async (community) => (await plans.of(community)).cadence !== undefined,
    },
    (community) => plans.release(community),
  );
  brakes.register(invitations.held);

  const door: Doorkeeper = {
    authenticate: authenticateWith(settings),
    enter: (communityId, principal) => membership.enter(communityId, principal),
    beforeEach,
    problems: allProblems,
  };
  const routes = allRoutes({
    coffees,
    sessions,
    starts,
    edits,
    plans: meetings,
    invitations,
    hour,
    series,
    notifications,
    brakes,
    membership,
  });
  return { routes, door, planning, invitations, hour, series, notifications, closings, closingSweep, beforeEach };
}
