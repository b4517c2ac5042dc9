import * as z from 'zod';
import { askingProblems, askingRoutes, type OpenAsking } from './asking';
import { charterProblems, charterRoutes, type Charters } from './charter';
import { communitiesProblems, managerRoutes, type ManagedCommunities } from './communities';
import { directoryRoutes, type Directory } from './directory';
import { invitationProblems, invitationRoutes, type Invitations } from './invitations';
import { leanCoffeeProblems, leanCoffeeRoutes, type LeanCoffees } from './leanCoffee';
import { auditRoutes, type AuditStore } from './audit';
import { leadingProblems, leadingRoutes, type Leading } from './leading';
import { membershipProblems, membershipRoutes, type Membership } from './membership';
import { notificationRoutes, type Notifications } from './notifications';
import { brakeRoutes, failureRoutes, operationProblems, type BrakeService } from './operations';
import { platformProblems, type Wordings } from './platform/problems';
import { route, type Route } from './platform/route';
import { hourProblems, hourRoutes, type ProtectedHour } from './protectedHour';
import { rulesProblems, type Rules } from './rules';
import { seriesProblems, seriesRoutes, type Series } from './series';
import {
  sessionProblems,
  sessionRoutes,
  type EditService,
  type PlanService,
  type SessionsService,
  type StartService,
} from './sessions';
import { syncRunProblems, syncRunRoutes, type SyncRuns } from './syncRuns';

/** Tells a load balancer that this instance serves. */
const health = route({
  name: 'health',
  method: 'GET',
  path: 'health',
  access: 'anonymous',
  params: z.object({}),
  handle: () => Promise.resolve({ status: 200, body: { status: 'ok' } }),
});

/** Every HTTP route of the API: what is registered, documented and held to the access matrix. */
export function allRoutes(services: {
  coffees: LeanCoffees;
  sessions: SessionsService;
  starts: StartService;
  edits: EditService;
  plans: PlanService;
  invitations: Invitations;
  notifications: Notifications;
  hour: ProtectedHour;
  series: Series;
  brakes: BrakeService;
  syncRuns: SyncRuns;
  leading: Leading;
  asking: OpenAsking;
  rules: Rules;
  organisation: Directory;
  membership: Membership;
  audit: Pick<AuditStore, 'page'>;
  managed: ManagedCommunities;
  charters: Charters;
}): readonly Route[] {
  const { coffees, invitations, notifications, hour, series, brakes, membership, organisation, audit } = services;
  return [
    health,
    ...leanCoffeeRoutes(coffees),
    ...sessionRoutes({
      ...services,
      async look(who) {
        const { view, etag } = await coffees.views.look(who);
        return { body: view, etag };
      },
    }),
    ...invitationRoutes(services),
    ...hourRoutes(hour.service),
    ...seriesRoutes(series.service),
    ...notificationRoutes(notifications),
    ...brakeRoutes(brakes),
    ...leadingRoutes(services.leading, services.rules),
    ...askingRoutes(services.asking),
    ...syncRunRoutes(services.syncRuns.service),
    ...failureRoutes([invitations.failures, notifications.failures, organisation.failures]),
    ...directoryRoutes(organisation.notifications),
    ...membershipRoutes(membership),
    ...auditRoutes(audit),
    ...managerRoutes(services.managed),
    ...charterRoutes(services.charters),
  ];
}

/** The sentence for everything the API refuses: a code of any feature that has none does not compile. */
export const allProblems: Wordings = {
  ...platformProblems,
  ...leanCoffeeProblems,
  ...sessionProblems,
  ...invitationProblems,
  ...hourProblems,
  ...seriesProblems,
  ...operationProblems,
  ...leadingProblems,
  ...rulesProblems,
  ...syncRunProblems,
  ...askingProblems,
  ...membershipProblems,
  ...communitiesProblems,
  ...charterProblems,
};
