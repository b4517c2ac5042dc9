import * as z from 'zod';
import { worths } from '../../../src/domain/leanCoffee';
import { route, type Route } from '../platform/route';
import type { LeanCoffees } from './leanCoffees';
import { inCommunity, inSession, madeId, sessionPath } from './paths';
import { shown } from './shown';

/** What remains of sessions: actions, records, whether they were worth the hour. */
export function afterwardsRoutes({ actions, afterwards }: LeanCoffees): readonly Route[] {
  return [
    route({
      name: 'listOpenActions',
      method: 'GET',
      path: 'communities/{communityId}/actions',
      access: 'member',
      params: inCommunity,
      handle: async ({ who }) => ({ status: 200, body: await actions.open(who) }),
    }),
    route({
      name: 'endAction',
      method: 'PUT',
      path: 'communities/{communityId}/actions/{actionId}/state',
      access: 'member',
      params: inCommunity.extend({ actionId: madeId }),
      body: z.object({ state: z.enum(['open', 'done', 'dropped']) }),
      handle: async ({ who, params, body }) => ({ status: 200, body: await actions.end(who, params.actionId, body) }),
    }),
    route({
      name: 'giveFeedback',
      method: 'PUT',
      path: `${sessionPath}/feedback`,
      access: 'member',
      params: inSession,
      body: z.object({ worth: z.enum(worths) }),
      handle: async ({ who, params, body }) => shown(await afterwards.giveFeedback(who, params.sessionId, body)),
    }),
    route({
      name: 'readRecord',
      method: 'GET',
      path: `${sessionPath}/record`,
      access: 'member',
      params: inSession,
      handle: async ({ who, params }) => ({ status: 200, body: await afterwards.record(who, params.sessionId) }),
    }),
    route({
      name: 'listPastSessions',
      method: 'GET',
      path: 'communities/{communityId}/sessions/past',
      access: 'member',
      params: inCommunity,
      handle: async ({ who }) => ({ status: 200, body: await afterwards.past(who) }),
    }),
  ];
}
