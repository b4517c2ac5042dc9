import type { Instant } from '../../../src/domain/kernel';

/** A subscription as Graph has it. */
export interface MadeSubscription {
  readonly id: string;
  readonly expiresAt: Instant;
}

/** Subscriptions to change notifications of Microsoft Graph. */
export interface SubscriptionFeed {
  /**
   * @returns `refused`: this app may not have it; `notReached`: Graph did not get the right answer at our address; `taken`:
   * Graph says that there is one already, or nobody knows whether it was made
   */
  make(wish: {
    readonly resource: 'users' | 'groups';
    readonly address: string;
    readonly clientState: string;
    readonly expiresAt: Instant;
  }): Promise<MadeSubscription | 'refused' | 'notReached' | 'taken'>;
  /** @returns `gone` when Graph does not know it (any more) */
  renew(id: string, expiresAt: Instant): Promise<MadeSubscription | 'gone'>;
  find(id: string): Promise<MadeSubscription | 'gone'>;
  /** Ends what stands for a resource at our address: those whose secret nobody knows. */
  endAll(resource: 'users' | 'groups', address: string): Promise<void>;
}
