import * as z from 'zod';
import { unlessHeld } from '../platform/etags';
import { directoryId } from '../platform/ids';
import { route, type Route } from '../platform/route';
import type { Membership } from './openMembership';

const inCommunity = z.object({ communityId: directoryId });

/** The routes about people and the communities they are in. Bodies and answers: `src/domain/membership/contract`. */
export function membershipRoutes(membership: Membership): readonly Route[] {
  return [
    route({
      name: 'findPeople',
      method: 'GET',
      path: 'communities/{communityId}/people',
      access: 'member',
      params: inCommunity,
      query: z.object({ search: z.string().max(200).default('') }),
      handle: async ({ who, query }) => ({
        status: 200,
        body: await membership.service.search(who.community.id, query.search, who.id),
      }),
    }),
    route({
      name: 'myCommunities',
      method: 'GET',
      path: 'me/communities',
      access: 'person',
      params: z.object({}),
      handle: async ({ who }) => ({ status: 200, body: await membership.service.communitiesOf(who) }),
    }),
    route({
      name: 'lookAtDirectory',
      method: 'GET',
      path: 'directory',
      access: 'person',
      params: z.object({}),
      handle: async ({ who, ifNoneMatch }) => unlessHeld(await membership.directory.view(who.id), ifNoneMatch),
    }),
    route({
      name: 'joinCommunity',
      method: 'POST',
      path: 'communities/{communityId}/membership/join',
      access: 'person',
      params: inCommunity,
      handle: async ({ who, params, log }) => ({
        status: 200,
        body: await membership.joining.join(params.communityId, who, log),
      }),
    }),
    route({
      name: 'leaveCommunity',
      method: 'POST',
      path: 'communities/{communityId}/membership/leave',
      access: 'person',
      params: inCommunity,
      handle: async ({ who, params, log }) => ({
        status: 200,
        body: await membership.joining.leave(params.communityId, who, log),
      }),
    }),
    route({
      name: 'lookAtRoster',
      method: 'GET',
      path: 'communities/{communityId}/roster',
      access: 'member',
      params: inCommunity,
      handle: async ({ who, ifNoneMatch }) =>
        unlessHeld(await membership.rosterViews.view(who.community.id, who.id), ifNoneMatch),
    }),
    // Whoever looks after all communities chooses from it who goes into another one.
    route({
      name: 'rosterForManager',
      method: 'GET',
      path: 'manager/communities/{communityId}/roster',
      access: 'manager',
      params: inCommunity,
      handle: async ({ who, params, ifNoneMatch }) =>
        unlessHeld(await membership.rosterFor(params.communityId, who.id), ifNoneMatch),
    }),
    route({
      name: 'readProfile',
      method: 'GET',
      path: 'me/profile',
      access: 'person',
      params: z.object({}),
      handle: async ({ who }) => ({ status: 200, body: await membership.profiles.view(who.id) }),
    }),
    route({
      name: 'writeProfile',
      method: 'PUT',
      path: 'me/profile',
      access: 'person',
      params: z.object({}),
      body: z.object({ askAbout: z.array(z.string().max(500)).max(50) }),
      handle: async ({ who, body }) => ({ status: 200, body: await membership.profiles.save(who.id, body.askAbout) }),
    }),
  ];
}
