import { isBelongingChange } from '../directory/directoryChange';
import type { DirectoryChange } from '../directory/directoryChange';
import { changeTypeOf } from './resources';
import type { Subscription } from './subscription';

/** One entry of what is posted to a notification address. */
export type Notification = Record<string, unknown>;

const aboutSubscription = (subscription: Subscription, tenantId: string): Notification => ({
  subscriptionId: subscription.id,
  subscriptionExpirationDateTime: subscription.expirationDateTime,
  tenantId,
  clientState: subscription.clientState,
});

/** "Users/{id}" and its type, as the directory spells them. */
const names = { users: ['Users', '#Microsoft.Graph.User'], groups: ['Groups', '#Microsoft.Graph.Group'] } as const;

/**
 * What has changed; the changed properties do not stand in it, only who came to or left a group.
 *
 * @param hidden who is in the group is not told.
 */
export function changeNotification(
  subscription: Subscription,
  change: DirectoryChange,
  { tenantId, hidden }: { tenantId: string; hidden: boolean },
): Notification {
  const [plural, type] = names[change.of];
  const resource = `${plural}/${change.id}`;
  const people = isBelongingChange(change) &&
    !hidden && {
      [`${change.as}@delta`]: [{ id: change.userId, ...(change.what === 'left' && { '@removed': 'deleted' }) }],
    };
  return {
    ...aboutSubscription(subscription, tenantId),
    changeType: changeTypeOf(change),
    resource,
    resourceData: { '@odata.type': type, '@odata.id': resource, id: change.id, organizationId: tenantId, ...people },
  };
}

/** Of directory resources only this lifecycle event is documented; a lost subscription is lost without a word. */
export const reauthorizationRequired = (subscription: Subscription, tenantId: string): Notification => ({
  ...aboutSubscription(subscription, tenantId),
  lifecycleEvent: 'reauthorizationRequired',
});
