import * as z from 'zod';
import { leanCoffeeProblems, leanCoffeeRoutes, type LeanCoffees } from './leanCoffee';
import { membershipRoutes, type MembershipService } from './membership';
import { platformProblems, type Wordings } from './platform/problems';
import { route, type Route } from './platform/route';
import {
  sessionProblems,
  sessionRoutes,
  type FailuresService,
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
  failures: FailuresService;
  membership: MembershipService;
}): readonly Route[] {
  const { coffees, membership } = services;
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
    ...membershipRoutes(membership),
  ];
}

/** The sentence for everything the API refuses: a code of any feature that has none does not compile. */
export const allProblems: Wordings = { ...platformProblems, ...leanCoffeeProblems, ...sessionProblems };
