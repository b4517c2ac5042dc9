import * as z from 'zod';
import { unlessHeld } from '../platform/etags';
import { route, type Caller, type Route } from '../platform/route';
import { editRoutes } from './edits.http';
import type { EditService } from './editing/editService';
import { planRoutes } from './plan.http';
import type { PlanService } from './planning/planService';
import type { SessionsService } from './sessionsService';
import type { StartService } from './editing/startService';

/** What the routes about sessions work with. */
export interface SessionRouteParts {
  readonly sessions: SessionsService;
  readonly starts: StartService;
  readonly edits: EditService;
  readonly plans: PlanService;
  /** What somebody sees of the community's next session. */
  look(who: Caller): Promise<{ readonly body: unknown; readonly etag: string }>;
}

const inCommunity = z.object({ communityId: z.string() });

/** The routes about what is planned. Answers and bodies are described in the domain's `contract.ts`. */
export function sessionRoutes({ sessions, starts, edits, plans, look }: SessionRouteParts): readonly Route[] {
  return [
    route({
      name: 'startSession',
      method: 'POST',
      path: 'communities/{communityId}/sessions',
      access: 'lead',
      params: inCommunity,
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
      params: inCommunity,
      handle: async ({ who, ifNoneMatch }) => unlessHeld(await sessions.upcoming(who), ifNoneMatch),
    }),
    route({
      name: 'readYear',
      method: 'GET',
      path: 'communities/{communityId}/year',
      access: 'member',
      params: inCommunity,
      handle: async ({ who }) => ({ status: 200, body: await sessions.year(who.community) }),
    }),
    ...editRoutes(edits),
    ...planRoutes(plans),
  ];
}
