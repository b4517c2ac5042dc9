import * as z from 'zod';
import { route, type Route } from '../platform/route';
import type { EditService } from './editing/editService';
import { sessionId } from './sessionId';

const inSession = z.object({ communityId: z.string(), sessionId });
const path = 'communities/{communityId}/sessions/{sessionId}';

const etag = z.string().max(200);
/** Longer than the rules allow, so that they can say how long it may be. */
const text = z.string().max(2_000);
const place = z.object({
  room: text.optional(),
  accessNotes: text.optional(),
  dialIn: text.optional(),
  captions: z.boolean().optional(),
});
const speaker = z.object({ name: text, mail: text.optional(), topic: text.optional() });

/** The routes by which one session is changed. */
export function editRoutes(edits: EditService): readonly Route[] {
  return [
    route({
      name: 'changeSession',
      method: 'PUT',
      path,
      access: 'lead',
      params: inSession,
      body: z.object({
        etag,
        startsAt: z.iso
          .datetime({ offset: true })
          .transform((at) => new Date(at).toISOString())
          .optional(),
        minutes: z.number().optional(),
        place: place.nullable().optional(),
        speaker: speaker.nullable().optional(),
      }),
      handle: async ({ who, params, body, log }) => ({
        status: 200,
        body: await edits.change(who, params.sessionId, body, log),
      }),
    }),
    route({
      name: 'cancelSession',
      method: 'POST',
      path: `${path}/cancel`,
      access: 'lead',
      params: inSession,
      body: z.object({ etag, reason: text }),
      handle: async ({ who, params, body, log }) => ({
        status: 200,
        body: await edits.cancel(who, params.sessionId, body, log),
      }),
    }),
    route({
      name: 'restoreSession',
      method: 'POST',
      path: `${path}/restore`,
      access: 'lead',
      params: inSession,
      body: z.object({ etag }),
      handle: async ({ who, params, body, log }) => ({
        status: 200,
        body: await edits.restore(who, params.sessionId, body, log),
      }),
    }),
    route({
      name: 'writeAgenda',
      method: 'POST',
      path: `${path}/agenda`,
      access: 'member',
      params: inSession,
      handle: async ({ who, params, log }) => ({
        status: 200,
        body: await edits.writeAgenda(who, params.sessionId, log),
      }),
    }),
  ];
}
