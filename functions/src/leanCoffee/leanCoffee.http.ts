import { isHeld } from '../platform/etags';
import type { Route } from '../platform/route';
import { route } from '../platform/route';
import { afterwardsRoutes } from './afterwards.http';
import { discussionRoutes } from './discussion.http';
import type { LeanCoffees } from './leanCoffees';
import { inCommunity } from './paths';
import { topicRoutes } from './topics.http';

/** The routes of a Lean Coffee. Answers are described in the domain's `contract.ts`, bodies in its `requests.ts`. */
export function leanCoffeeRoutes(coffees: LeanCoffees): readonly Route[] {
  return [
    route({
      name: 'lookAtBoard',
      method: 'GET',
      path: 'communities/{communityId}/leanCoffee',
      access: 'member',
      params: inCommunity,
      async handle({ who, ifNoneMatch }) {
        const { view, etag } = await coffees.views.look(who, ifNoneMatch);
        return isHeld(etag, ifNoneMatch) ? { status: 304, etag } : { status: 200, body: view, etag };
      },
    }),
    ...topicRoutes(coffees),
    ...discussionRoutes(coffees),
    ...afterwardsRoutes(coffees),
  ];
}
