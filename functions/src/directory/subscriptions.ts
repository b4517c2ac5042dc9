import { Remembered } from '../platform/remembered';
import { kindOf, type Log } from '../platform/log';
import type { DirectoryParts } from './directoryParts';
import type { StoredSubscription } from './ReadingStore';
import type { MadeSubscription } from './SubscriptionFeed';

const minuteMs = 60_000;
/** Users and groups: under 29 days ("subscription resource type"). A little less, as clocks differ. */
const longestMs = 41_700 * minuteMs;
/** Graph loses a subscription without a word: it is asked so often. */
const lookEveryMs = 60 * minuteMs;
/** What the app may not have may be granted to it later. */
const refusedForMs = 24 * 60 * minuteMs;
const askAgainMs = 2_000;
const lease = 'directory subscriptions';
const resources = ['users', 'groups'] as const;
/** How long a host goes by the secrets that it has read, in milliseconds. */
const freshFor = 10_000;
const justReadFor = 1_000;
const secrets = 'secrets';

/** Where Graph posts what has changed. */
export const notificationsPath = 'directory/notifications';

/** Keeps Graph telling when the directory changes. Without it the timer finds everything some minutes later. */
export class Subscriptions {
  private readonly kept: Remembered<readonly StoredSubscription[]>;
  private readonly justRead: Remembered<readonly StoredSubscription[]>;

  constructor(private readonly parts: DirectoryParts) {
    this.kept = new Remembered(parts.time, freshFor);
    this.justRead = new Remembered(parts.time, justReadFor);
  }

  /**
   * Makes what is missing, renews what ends, and makes anew what Graph has lost. One that fails does not keep the other waiting.
   *
   * @param whenBusy - what becomes of it while another host tends them: that one may have looked before what this is about
   */
  async tend(whenBusy: 'leaveIt' | 'tryLater', log: Log): Promise<void> {
    const work = async (): Promise<void> => {
      for (const resource of resources) {
        await this.tendOne(resource, log).catch((error: unknown) =>
          log('warn', 'directorySubscriptionFailed', { code: resource, error: kindOf(error) }),
        );
      }
    };
    const { leases, queue } = this.parts;
    const outcome = await leases.whileHolding(lease, work);
    if (outcome === 'busy' && whenBusy === 'tryLater') await queue.send({ wanted: 'renewal' }, askAgainMs);
  }

  /** Graph wants a subscription renewed before it tells anything more. */
  async challenge(clientState: string): Promise<void> {
    const { state } = this.parts;
    const found = (await state.subscriptions()).find((one) => one.clientState === clientState);
    if (found && !found.isChallenged) await state.putSubscription({ ...found, isChallenged: true });
  }

  /**
   * The secrets that notifications bring with them.
   * @param how - `now`: another host may have made a new one; floods of made up ones still cost a read a second at most
   */
  async secrets(how: 'remembered' | 'now'): Promise<readonly string[]> {
    const memory = how === 'now' ? this.justRead : this.kept;
    const all = await memory.recall(secrets, () => this.parts.state.subscriptions());
    return all.map(({ clientState }) => clientState);
  }

  private async tendOne(resource: StoredSubscription['resource'], log: Log): Promise<void> {
    const { state, clock } = this.parts;
    const now = clock.now().getTime();
    const found = await this.find(resource);
    if (found?.refusedAt !== undefined && now - Date.parse(found.refusedAt) < refusedForMs) return;
    if (found?.id === undefined) return this.make(resource, log);
    const left = Date.parse(found.expiresAt ?? '') - now;
    const isDue = found.isChallenged === true || !(left > longestMs / 2);
    if (!isDue && now - Date.parse(found.askedAt ?? '') < lookEveryMs) return;
    const standing = await this.ask(found.id, isDue);
    if (standing === 'gone') {
      log('info', 'directorySubscriptionLost', { code: resource });
      return this.make(resource, log);
    }
    const { isChallenged: _answered, ...rest } = found;
    // Graph may have asked while this was on its way: that is not answered yet.
    const isAskedMeanwhile = found.isChallenged !== true && (await this.find(resource))?.isChallenged === true;
    const asked = isAskedMeanwhile ? { isChallenged: true } : {};
    await state.putSubscription({ ...rest, ...standing, ...asked, askedAt: this.now() });
  }

  private async find(resource: StoredSubscription['resource']): Promise<StoredSubscription | undefined> {
    return (await this.parts.state.subscriptions()).find((one) => one.resource === resource);
  }

  private ask(id: string, isDue: boolean): Promise<MadeSubscription | 'gone'> {
    const { subscriptionFeed } = this.parts;
    return isDue ? subscriptionFeed.renew(id, this.end()) : subscriptionFeed.find(id);
  }

  private async make(resource: StoredSubscription['resource'], log: Log): Promise<void> {
    const { state, subscriptionFeed, newSecret, publicUrl } = this.parts;
    const clientState = newSecret();
    const address = `${publicUrl}/${notificationsPath}`;
    const wish = { resource, address, clientState, expiresAt: this.end() };
    // Before it is made: the first notification may be quicker than its answer.
    await state.putSubscription({ resource, clientState });
    let made = await subscriptionFeed.make(wish);
    if (made === 'taken') {
      await subscriptionFeed.endAll(resource, address);
      made = await subscriptionFeed.make(wish);
    }
    this.kept.forget(secrets);
    if (typeof made === 'string') {
      log('warn', 'directorySubscriptionNotMade', { code: `${resource} ${made}` });
      if (made === 'refused') await state.putSubscription({ resource, clientState, refusedAt: this.now() });
      return;
    }
    await state.putSubscription({ resource, clientState, ...made, askedAt: this.now() });
    log('info', 'directorySubscriptionMade', { code: resource });
  }

  private now(): string {
    return this.parts.clock.now().toISOString();
  }

  private end(): string {
    return new Date(this.parts.clock.now().getTime() + longestMs).toISOString();
  }
}
