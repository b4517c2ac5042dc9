import * as z from 'zod';
import { route, type Answer, type Caller, type Route } from '../platform/route';
import type { FailuresService } from './failuresService';
import { failureId } from './sessionId';
import type { SessionsService } from './sessionsService';
import type { StartService } from './startService';

/** What the routes about sessions work with. */
export interface SessionParts {
  readonly sessions: SessionsService;
  readonly starts: StartService;
  readonly failures: FailuresService;
  /** What somebody sees of the community's next session. */
  look(who: Caller): Promise<Pick<Answer, 'body' | 'etag'>>;
}

/** The routes about what is planned, and about invitations that were given up. */
export function sessionRoutes({ sessions, starts, failures, look }: SessionParts): readonly Route[] {
  return [
    route({
      name: 'startSession',
      method: 'POST',
      path: 'communities/{communityId}/sessions',
      access: 'lead',
      params: z.object({ communityId: z.string() }),
      body: z.object({
        key: z.guid().transform((key) => key.toLowerCase()),
        startsAt: z.iso
          .datetime({ offset: true })
          .transform((at) => new Date(at).toISOString())
          .optional(),
        minutes: z.number(),
      }),
      async handle({ who, body, log }) {
        const { isNew } = await starts.start(who.community, body, log);
        return { ...(await look(who)), status: isNew ? 201 : 200 };
      },
    }),
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
      params: z.object({ failureId }),
      async handle({ params }) {
        await failures.replay(params.failureId);
        return { status: 202 };
      },
    }),
  ];
}
