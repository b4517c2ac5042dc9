import type { TenantSeed } from '../../seed';
import type { TenantState } from '../store/tenantState';
import type { TenantOptions } from '../tenantOptions';
import { directoryTools } from '../tools/directoryTools';
import { subscriptionTools } from '../tools/subscriptionTools';
import type { Tools } from '../tools/tool';
import { createMarker } from './delta/deltaMarks';
import { deltaOperations } from './delta/deltaOperations';
import type { Directory } from './directory/directory';
import { groupOperations } from './directory/groupOperations';
import { objectOperations } from './directory/objectOperations';
import { createRecycleBin } from './directory/recycleBin';
import { createReplica } from './directory/replica';
import { userOperations } from './directory/userOperations';
import { createWeather } from './directory/weather';
import type { Operation } from './operation';
import { createDelivery } from './subscriptions/delivery';
import { createNotifier } from './subscriptions/notifier';
import { answerWithinMs } from './subscriptions/outgoing';
import { createSubscriptionBook } from './subscriptions/subscriptionBook';
import { subscriptionOperations } from './subscriptions/subscriptionOperations';

/** Pause before a notification that was not taken is sent again, and how long changes are gathered; not documented. */
const retryMs = 2_000;
const gatherMs = 20;

/** Users and groups: reading and writing them, what has changed, who is told, and what an administrator does by hand. */
export function openIdentity(
  options: Pick<TenantOptions, 'origin' | 'random' | 'directoryWeather' | 'notifications'> & { seed: TenantSeed },
  { state, directory, now }: { state: TenantState; directory: Directory; now: () => Date },
): { operations: Operation[]; tools: Tools; close: () => Promise<void> } {
  const { origin, seed, random = Math.random, notifications = {} } = options;
  const weather = createWeather(state.settings, options.directoryWeather);
  const replica = createReplica(directory, weather, now);
  const bin = createRecycleBin(state, { directory, now });
  const marker = createMarker(state.settings);
  const book = createSubscriptionBook(state.subscriptions, now);
  const ending = new AbortController();
  const { withinMs = answerWithinMs } = notifications;
  const delivery = createDelivery({ now, withinMs, retryMs: notifications.retryMs ?? retryMs, gatherMs });
  const notifier = createNotifier({
    directory,
    book,
    delivery,
    weather,
    tenantId: seed.tenantId,
    now,
    transaction: (work) => state.store.transaction(work),
  });

  return {
    operations: [
      ...userOperations(replica, origin),
      ...groupOperations({ directory, replica, now, random, domain: seed.organisation.domain }, origin),
      ...objectOperations(replica),
      ...deltaOperations({ directory, replica, weather, marker, bin, now, origin }),
      ...subscriptionOperations({
        book,
        now,
        random,
        readOnly: notifications.needReadPermission ?? false,
        withinMs,
        signal: ending.signal,
      }),
    ],
    tools: {
      ...directoryTools({ directory, bin, weather, marker, now, random, domain: seed.organisation.domain }),
      ...subscriptionTools({ book, notifier, delivery }),
    },
    close: async () => {
      ending.abort();
      notifier.close();
      await delivery.close();
    },
  };
}
