import { GraphError } from '@microsoft/microsoft-graph-client';
import type { MadeSubscription, SubscriptionFeed } from '../directory/SubscriptionFeed';
import { OutcomeUnknown, type GraphCall, type GraphClient } from './graphClient';

interface GraphSubscription {
  readonly id: string;
  readonly resource: string;
  readonly notificationUrl: string;
  readonly expirationDateTime: string;
}

/** Subscriptions to change notifications, through Microsoft Graph. */
export class GraphSubscriptions implements SubscriptionFeed {
  constructor(private readonly graph: GraphClient) {}

  async make({
    resource,
    address,
    clientState,
    expiresAt,
  }: Parameters<SubscriptionFeed['make']>[0]): ReturnType<SubscriptionFeed['make']> {
    const body = {
      // Somebody who comes, or goes until they are restored, is `updated` as well.
      changeType: 'updated,deleted',
      notificationUrl: address,
      lifecycleNotificationUrl: address,
      ...{ resource, clientState, expirationDateTime: expiresAt },
    };
    try {
      const call = { method: 'post', path: '/subscriptions', body, once: true } as const;
      return madeOf(await this.call<GraphSubscription>(call));
    } catch (error) {
      if (error instanceof OutcomeUnknown) return 'taken';
      if (!(error instanceof GraphError)) throw error;
      if (error.statusCode === 409) return 'taken';
      if (error.statusCode === 403) return 'refused';
      if (error.statusCode === 400) return 'notReached';
      throw error;
    }
  }

  renew(id: string, expiresAt: string): Promise<MadeSubscription | 'gone'> {
    return this.one({ method: 'patch', path: pathOf(id), body: { expirationDateTime: expiresAt } });
  }

  find(id: string): Promise<MadeSubscription | 'gone'> {
    return this.one({ method: 'get', path: pathOf(id) });
  }

  async endAll(resource: 'users' | 'groups', address: string): Promise<void> {
    const all = await this.graph.list<GraphSubscription>('subscriptions', '/subscriptions');
    for (const one of all.filter((each) => each.resource === resource && each.notificationUrl === address)) {
      await this.call({ method: 'delete', path: pathOf(one.id) }).catch((error: unknown) => {
        if (!isGone(error)) throw error;
      });
    }
  }

  private async one(call: Omit<GraphCall, 'workload'>): Promise<MadeSubscription | 'gone'> {
    try {
      return madeOf(await this.call<GraphSubscription>(call));
    } catch (error) {
      if (isGone(error)) return 'gone';
      throw error;
    }
  }

  private call<Body>(call: Omit<GraphCall, 'workload'>): Promise<Body> {
    return this.graph.call<Body>({ workload: 'subscriptions', ...call });
  }
}

function madeOf({ id, expirationDateTime }: GraphSubscription): MadeSubscription {
  return { id, expiresAt: new Date(expirationDateTime).toISOString() };
}

function isGone(error: unknown): boolean {
  return error instanceof GraphError && error.statusCode === 404;
}

function pathOf(id: string): string {
  return `/subscriptions/${encodeURIComponent(id)}`;
}
