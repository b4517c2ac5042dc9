import * as z from 'zod';
import { declineReasons } from '../../../src/domain/membership';
import { unlessHeld } from '../platform/etags';
import { directoryId } from '../platform/ids';
import { route, type Route } from '../platform/route';
import type { OpenAsking } from './openAsking';

const inCommunity = z.object({ communityId: directoryId });

/** The routes about people who could join. Bodies and answers: `src/domain/membership/contract`. */
export function askingRoutes({ view, service, declining }: OpenAsking): readonly Route[] {
  return [
    route({
      name: 'whoCouldJoin',
      method: 'GET',
      path: 'communities/{communityId}/membership/could-join',
      access: 'lead',
      params: inCommunity,
      handle: async ({ who, ifNoneMatch }) => unlessHeld(await view.view(who), ifNoneMatch),
    }),
    route({
      name: 'askToJoin',
      method: 'POST',
      path: 'communities/{communityId}/membership/could-join/ask',
      access: 'lead',
      params: inCommunity,
      body: z.object({
        key: z.string().min(8).max(100),
        personIds: z.array(directoryId).min(1).max(500),
        message: z.string().max(5_000),
      }),
      handle: async ({ who, body }) => ({ status: 200, body: await service.ask(who, body) }),
    }),
    route({
      name: 'declineCommunity',
      method: 'POST',
      path: 'communities/{communityId}/membership/decline',
      access: 'person',
      params: inCommunity,
      body: z.object({ reason: z.enum(declineReasons).optional() }).default({}),
      handle: async ({ who, params: { communityId }, body: { reason }, log }) => ({
        status: 200,
        body: await declining.decline(communityId, who.id, reason, log),
      }),
    }),
    route({
      name: 'reconsiderCommunity',
      method: 'POST',
      path: 'communities/{communityId}/membership/reconsider',
      access: 'person',
      params: inCommunity,
      handle: async ({ who, params: { communityId } }) => ({
        status: 200,
        body: await declining.reconsider(communityId, who.id),
      }),
    }),
  ];
}
