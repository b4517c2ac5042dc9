import { ToolRefusal } from '../entra/tokenWish';
import type { Delivery } from '../graph/subscriptions/delivery';
import type { Notifier } from '../graph/subscriptions/notifier';
import type { Subscription } from '../graph/subscriptions/subscription';
import type { SubscriptionBook } from '../graph/subscriptions/subscriptionBook';
import { done, ok } from './tool';
import type { Tools } from './tool';

/** What befalls subscriptions. */
export function subscriptionTools({
  book,
  notifier,
  delivery,
}: {
  book: SubscriptionBook;
  notifier: Notifier;
  delivery: Delivery;
}): Tools {
  const subscriptionOf = (id: string): Subscription => {
    const found = book.get(id);
    if (!found) throw new ToolRefusal(`There is no subscription "${id}".`, 404);
    return found;
  };
  return {
    'GET /subscriptions': {
      says: 'all subscriptions, and how many notifications wait to be taken',
      run: () => ok({ subscriptions: book.list(), waiting: delivery.waiting() }),
    },
    'DELETE /subscriptions/{}': {
      says: 'Graph loses a subscription, without a word',
      run: ({ keys: [id = ''] }) => (book.remove(subscriptionOf(id).id), done),
    },
    'POST /subscriptions/{}/challenge': {
      says: 'Graph wants a subscription reauthorized, and tells nothing until it is renewed',
      run: ({ keys: [id = ''] }) => {
        if (!notifier.challenge(subscriptionOf(id)))
          throw new ToolRefusal('That subscription has no lifecycleNotificationUrl.', 409);
        return done;
      },
    },
  };
}
