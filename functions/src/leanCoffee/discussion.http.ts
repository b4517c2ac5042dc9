import * as z from 'zod';
import { thumbs } from '../../../src/domain/leanCoffee';
import { route, type Route } from '../platform/route';
import type { LeanCoffees } from './leanCoffees';
import { inRoom, inSession, madeId, onTopic, sessionPath } from './paths';
import { shown } from './shown';

const roomCommand = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('discuss'), topicId: madeId }),
  z.object({ kind: z.literal('finish'), topicId: madeId }),
  z.object({ kind: z.literal('skip'), topicId: madeId, skipped: z.boolean() }),
  z.object({ kind: z.literal('continue'), topicId: madeId, round: z.number().int() }),
  z.object({ kind: z.literal('pause'), topicId: madeId, paused: z.boolean() }),
  z.object({ kind: z.literal('order'), topicIds: z.array(madeId).max(1_000) }),
]);

/** What happens in the rooms, and what is written down there. */
export function discussionRoutes({ conduct, presence, writing, actions }: LeanCoffees): readonly Route[] {
  return [
    route({
      name: 'attend',
      method: 'PUT',
      path: `${sessionPath}/attendance`,
      access: 'member',
      params: inSession,
      body: z.object({ room: z.number().int().min(0).optional() }),
      handle: async ({ who, params, body }) => shown(await presence.attend(who, params.sessionId, body)),
    }),
    route({
      name: 'castThumb',
      method: 'PUT',
      path: `${sessionPath}/thumb`,
      access: 'member',
      params: inSession,
      body: z.object({ topicId: madeId, round: z.number().int(), thumb: z.enum(thumbs) }),
      handle: async ({ who, params, body }) => shown(await presence.castThumb(who, params.sessionId, body)),
    }),
    route({
      name: 'splitIntoRooms',
      method: 'PUT',
      path: `${sessionPath}/rooms`,
      access: 'member',
      params: inSession,
      body: z.object({ count: z.number() }),
      handle: async ({ who, params, body }) => shown(await conduct.split(who, params.sessionId, body.count)),
    }),
    route({
      name: 'commandRoom',
      method: 'PUT',
      path: `${sessionPath}/rooms/{number}`,
      access: 'member',
      params: inRoom,
      body: roomCommand,
      handle: async ({ who, params, body }) => shown(await conduct.command(who, params.sessionId, params.number, body)),
    }),
    route({
      name: 'takeChair',
      method: 'PUT',
      path: `${sessionPath}/rooms/{number}/chair`,
      access: 'member',
      params: inRoom,
      handle: async ({ who, params }) => shown(await conduct.takeChair(who, params.sessionId, params.number)),
    }),
    route({
      name: 'writeNotes',
      method: 'PUT',
      path: `${sessionPath}/topics/{topicId}/notes`,
      access: 'member',
      params: onTopic,
      body: z.object({ base: z.string(), text: z.string() }),
      handle: async ({ who, params, body }) =>
        shown(await writing.writeNotes(who, params.sessionId, params.topicId, body)),
    }),
    route({
      name: 'writeTakeaway',
      method: 'PUT',
      path: `${sessionPath}/takeaways/{takeawayId}`,
      access: 'member',
      params: inSession.extend({ takeawayId: madeId }),
      body: z.object({ text: z.string(), topicId: madeId.optional(), removed: z.boolean() }),
      handle: async ({ who, params, body }) =>
        shown(await writing.writeTakeaway(who, params.sessionId, params.takeawayId, body)),
    }),
    route({
      name: 'writeAction',
      method: 'PUT',
      path: `${sessionPath}/actions/{actionId}`,
      access: 'member',
      params: inSession.extend({ actionId: madeId }),
      body: z.object({
        text: z.string(),
        topicId: madeId.optional(),
        ownerId: madeId.optional(),
        due: z.string().optional(),
      }),
      handle: async ({ who, params, body }) => shown(await actions.write(who, params.sessionId, params.actionId, body)),
    }),
  ];
}
