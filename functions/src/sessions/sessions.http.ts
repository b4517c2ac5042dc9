import * as z from 'zod';
import { route, type Route } from '../platform/route';
import type { FailuresService } from './failuresService';
import type { SessionsService } from './sessionsService';

/** The routes about what is planned, and about invitations that were given up. */
export function sessionRoutes(sessions: SessionsService, failures: FailuresService): readonly Route[] {
  return [
    route({
      name: 'listSessions',
      method: 'GET',
      path: 'communities/{communityId}/sessions',
      access: 'member',
      params: z.object({ communityId: z.string() }),
      handle: async ({ who }) => ({ status: 200, body: await sessions.upcoming(who.community.id) }),
    }),
    route({
      name: 'listFailures',
      method: 'GET',
      path: 'operations/failures',
      access: 'administrator',
      params: z.object({}),
      handle: async () => ({ status: 200, body: { failures: await failures.list() } }),
    }),
    route({
      name: 'replayFailure',
      method: 'POST',
      path: 'operations/failures/{failureId}/replay',
      access: 'administrator',
      // A community and a day: nothing else can have failed.
      params: z.object({ failureId: z.string().regex(/^[0-9a-f-]{36}_\d{4}-\d\d-\d\d$/) }),
      async handle({ params }) {
        await failures.replay(params.failureId);
        return { status: 202 };
      },
    }),
  ];
}
