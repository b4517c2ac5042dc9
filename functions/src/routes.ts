import * as z from 'zod';
import { invitationProblems, invitationRoutes, type Invitations } from './invitations';
import { leanCoffeeProblems, leanCoffeeRoutes, type LeanCoffees } from './leanCoffee';
import { membershipRoutes, type MembershipService } from './membership';
import { notificationRoutes, type Notifications } from './notifications';
import { brakeRoutes, failureRoutes, operationProblems, type BrakeService } from './operations';
import { platformProblems, type Wordings } from './platform/problems';
import { route, type Route } from './platform/route';
import { hourProblems, hourRoutes, type ProtectedHour } from './protectedHour';
import { seriesProblems, seriesRoutes, type Series } from './series';
import {
  sessionProblems,
  sessionRoutes,
  type EditService,
  type PlanService,
  type SessionsService,
  type StartService,
} from './sessions';

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
  membership: MembershipService;
}): readonly Route[] {
  const { coffees, invitations, notifications, hour, series, brakes, membership } = services;
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
    ...failureRoutes([invitations.failures, notifications.failures]),
    ...membershipRoutes(membership),
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
};
