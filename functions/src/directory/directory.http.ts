import * as z from 'zod';
import { route, type Route } from '../platform/route';
import type { NotificationsService } from './notificationsService';
import { notificationsPath } from './subscriptions';

/** Graph's own token is some hundred characters. */
const longestToken = 2_000;
const text = z.string().max(256).nullish();
const notification = z.object({ clientState: text, lifecycleEvent: text });

/** The address at which Graph tells that the directory has changed. Nobody signs in there: a secret in each message counts. */
export function directoryRoutes(notifications: NotificationsService): readonly Route[] {
  return [
    route({
      name: 'directoryNotifications',
      method: 'POST',
      path: notificationsPath,
      access: 'anonymous',
      params: z.object({}),
      query: z.object({ validationToken: z.string().max(longestToken).optional() }),
      body: z.object({ value: z.array(notification).max(1_000) }).optional(),
      mayBeEmpty: true,
      // Graph puts into one message what has happened within moments.
      bodyLimit: 1_000_000,
      async handle({ query, body, log }) {
        // Graph makes sure that the address is ours by asking it to say something back.
        if (query.validationToken !== undefined) return { status: 200, text: query.validationToken };
        await notifications.take(body?.value ?? [], log);
        return { status: 202 };
      },
    }),
  ];
}
