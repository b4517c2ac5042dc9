import type { Directory } from '../directory/directory';
import type { Weather } from '../directory/weather';
import { changeNotification, reauthorizationRequired } from './changeNotification';
import type { Delivery } from './delivery';
import { changeTypeOf, concerns, readResource } from './resources';
import type { Subscription } from './subscription';
import type { SubscriptionBook } from './subscriptionBook';

/** Graph begins to ask for a renewal so long before the end. */
const warningMs = 3 * 3_600_000;
const lookEveryMs = 1_000;

export interface Notifier {
  /** Graph wants the subscription renewed; until then nothing is told. @returns false when it has no address for that */
  challenge(subscription: Subscription): boolean;
  close(): void;
}

/** Tells subscribers what happened in the directory, and that their subscriptions end. */
export function createNotifier(parts: {
  directory: Directory;
  book: SubscriptionBook;
  delivery: Delivery;
  weather: Weather;
  tenantId: string;
  now: () => Date;
  transaction<R>(work: () => R): R;
}): Notifier {
  const { directory, book, delivery, weather, tenantId, now } = parts;
  let told = directory.log.newest();

  const isHidden = (id: string): boolean => directory.group(id)?.visibility === 'HiddenMembership';

  const tell = (subscription: Subscription, after: number): void => {
    const resource = readResource(subscription.resource);
    if (!resource || subscription.paused) return;
    const types = subscription.changeType.split(',');
    for (const change of directory.log.between(after)) {
      if (!concerns(resource, change) || !types.includes(changeTypeOf(change))) continue;
      if (weather.strikes('lostNotifications')) continue;
      delivery.send(
        subscription.notificationUrl,
        changeNotification(subscription, change, { tenantId, hidden: isHidden(change.id) }),
      );
    }
  };

  const challenge = (subscription: Subscription): boolean => {
    if (!subscription.lifecycleNotificationUrl) return false;
    delivery.send(subscription.lifecycleNotificationUrl, reauthorizationRequired(subscription, tenantId));
    return true;
  };

  const warn = (subscription: Subscription): void => {
    const left = Date.parse(subscription.expirationDateTime) - now().getTime();
    if (left > warningMs || subscription.warned) return;
    book.keep({ ...subscription, warned: true });
    challenge(subscription);
  };

  /** A transaction is over when this runs: what it took back is not in the log. */
  const look = (): void => {
    const newest = directory.log.newest();
    const after = Math.min(told, newest);
    told = newest;
    const subscriptions = book.list();
    if (newest > after) subscriptions.forEach((subscription) => tell(subscription, after));
    if (subscriptions.length > 0) parts.transaction(() => subscriptions.forEach(warn));
  };
  let soon: NodeJS.Immediate | undefined;
  const stopListening = directory.log.listen(() => {
    soon ??= setImmediate(() => {
      soon = undefined;
      look();
    });
  });
  const timer = setInterval(look, lookEveryMs);
  timer.unref();

  return {
    challenge: (subscription) => {
      const asked = challenge(subscription);
      if (asked) book.keep({ ...subscription, paused: true });
      return asked;
    },
    close: () => {
      stopListening();
      clearInterval(timer);
      if (soon) clearImmediate(soon);
    },
  };
}
