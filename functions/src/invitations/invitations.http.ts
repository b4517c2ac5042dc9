import * as z from 'zod';
import { route, type Route } from '../platform/route';
import { sessionId, type PlanService, type SessionsService } from '../sessions';
import type { Invitations } from './openInvitations';

/** The routes with which leads see and send invitations, and administrators what was found otherwise in calendars. */
export function invitationRoutes({
  invitations: { preview, release, failures },
  sessions,
  plans,
}: {
  readonly invitations: Pick<Invitations, 'preview' | 'release' | 'failures'>;
  readonly sessions: Pick<SessionsService, 'upcoming' | 'forget'>;
  readonly plans: Pick<PlanService, 'view'>;
}): readonly Route[] {
  return [
    route({
      name: 'previewInvitation',
      method: 'GET',
      path: 'communities/{communityId}/plan/invitation',
      access: 'lead',
      params: z.object({ communityId: z.string() }),
      handle: async ({ who }) => ({ status: 200, body: await preview.show(who.community) }),
    }),
    route({
      name: 'releaseInvitations',
      method: 'POST',
      path: 'communities/{communityId}/plan/release',
      access: 'lead',
      params: z.object({ communityId: z.string() }),
      async handle({ who }) {
        await release.release(who.community);
        return { status: 202, body: await plans.view(who) };
      },
    }),
    route({
      name: 'sendInvitation',
      method: 'POST',
      path: 'communities/{communityId}/sessions/{sessionId}/invitation/send',
      access: 'lead',
      params: z.object({ communityId: z.string(), sessionId }),
      async handle({ who, params }) {
        await release.sendNow(who.community, params.sessionId);
        sessions.forget(who.community.id);
        return { status: 202, body: await sessions.upcoming(who) };
      },
    }),
    route({
      name: 'listDrift',
      method: 'GET',
      path: 'operations/drift',
      access: 'administrator',
      params: z.object({}),
      handle: async () => ({ status: 200, body: await failures.drift() }),
    }),
  ];
}
