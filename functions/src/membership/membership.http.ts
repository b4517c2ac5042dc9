import * as z from 'zod';
import { route, type Route } from '../platform/route';
import type { MembershipService } from './membershipService';

/** The routes about people and the communities they are in. Answers are described in the domain's `contract.ts`. */
export function membershipRoutes(membership: MembershipService): readonly Route[] {
  return [
    route({
      name: 'findPeople',
      method: 'GET',
      path: 'communities/{communityId}/people',
      access: 'member',
      params: z.object({ communityId: z.string() }),
      query: z.object({ search: z.string().max(200).default('') }),
      handle: async ({ who, query }) => ({
        status: 200,
        body: await membership.search(who.community.id, query.search, who.id),
      }),
    }),
    route({
      name: 'myCommunities',
      method: 'GET',
      path: 'me/communities',
      access: 'person',
      params: z.object({}),
      handle: async ({ who }) => ({ status: 200, body: await membership.communitiesOf(who) }),
    }),
  ];
}
