import * as z from 'zod';
import { route, type Route } from '../platform/route';
import { mutedKinds } from './muteLinks';
import { askToMute, brokenLink, muteDone } from './mutePage';
import type { Notifications } from './openNotifications';

const token = z.string().max(700);
const lang = z.enum(['en', 'cy']).catch('en');

/** The routes with which people say what they want to hear. Answers are described in the domain's `contract.ts`. */
export function notificationRoutes(notifications: Pick<Notifications, 'preferences'>): readonly Route[] {
  return [
    route({
      name: 'myNotifications',
      method: 'GET',
      path: 'me/notifications',
      access: 'person',
      params: z.object({}),
      handle: async ({ who }) => ({ status: 200, body: await notifications.preferences.view(who.id) }),
    }),
    route({
      name: 'setNotification',
      method: 'PUT',
      path: 'communities/{communityId}/notifications',
      access: 'member',
      params: z.object({ communityId: z.string() }),
      body: z.object({ kind: z.enum(mutedKinds), muted: z.boolean() }),
      handle: async ({ who, body, log }) => ({
        status: 200,
        body: await notifications.preferences.mute(who.community.id, who.id, body, log),
      }),
    }),
    route({
      name: 'openMuteLink',
      method: 'GET',
      path: 'notifications/mute',
      access: 'anonymous',
      params: z.object({}),
      query: z.object({ token: token.catch(''), lang }),
      async handle({ query }) {
        const wish = await notifications.preferences.wishOf(query.token);
        return wish
          ? { status: 200, page: askToMute(query.token, wish, query.lang) }
          : { status: 400, page: brokenLink(query.lang) };
      },
    }),
    route({
      name: 'followMuteLink',
      method: 'POST',
      path: 'notifications/mute',
      access: 'anonymous',
      params: z.object({}),
      takesForm: true,
      body: z.object({ token, muted: z.enum(['yes', 'no']), lang }),
      async handle({ body, log }) {
        const wish = await notifications.preferences.wishOf(body.token);
        if (!wish) return { status: 400, page: brokenLink(body.lang) };
        const muted = body.muted === 'yes';
        await notifications.preferences.follow(wish, muted, log);
        return { status: 200, page: muteDone(body.token, wish, muted, body.lang) };
      },
    }),
  ];
}
