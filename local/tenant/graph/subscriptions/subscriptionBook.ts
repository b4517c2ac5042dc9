import type { Collection } from '../../store/collection';
import type { Subscription } from './subscription';

/** The subscriptions that stand. One that has expired is gone, without a word. */
export interface SubscriptionBook {
  list(): Subscription[];
  get(id: string): Subscription | undefined;
  keep(subscription: Subscription): void;
  remove(id: string): void;
}

/** @param now the tenant's time. */
export function createSubscriptionBook(subscriptions: Collection<Subscription>, now: () => Date): SubscriptionBook {
  const stands = ({ expirationDateTime }: Subscription): boolean => Date.parse(expirationDateTime) > now().getTime();
  return {
    list: () => subscriptions.values().filter(stands),
    get: (id) => [subscriptions.get(id.toLowerCase())].find((found) => found && stands(found)),
    keep: (subscription) => {
      for (const old of subscriptions.values()) if (!stands(old)) subscriptions.delete(old.id);
      subscriptions.set(subscription.id, subscription);
    },
    remove: (id) => subscriptions.delete(id.toLowerCase()),
  };
}
