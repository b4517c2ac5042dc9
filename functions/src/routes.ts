import * as z from 'zod';
import { leanCoffeeRoutes, type LeanCoffeeService } from './leanCoffee';
import { route, type Route } from './platform/route';
import { sessionRoutes, type FailuresService, type SessionsService } from './sessions';

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
  coffees: LeanCoffeeService;
  sessions: SessionsService;
  failures: FailuresService;
}): readonly Route[] {
  return [health, ...leanCoffeeRoutes(services.coffees), ...sessionRoutes(services.sessions, services.failures)];
}
