import { createHash, timingSafeEqual } from 'node:crypto';
import type { Log } from '../platform/log';
import type { DirectoryParts } from './directoryParts';
import type { Subscriptions } from './subscriptions';

/** What Graph says in a notification, as far as it is looked at: what has changed is read from the directory itself. */
export interface ChangeNotification {
  readonly clientState?: string | null | undefined;
  readonly lifecycleEvent?: string | null | undefined;
}

/** After a reading was asked for, a host asks storage again so much later, in milliseconds: floods cost nothing. */
const askedForMs = 1_000;

/** Takes in change notifications: whatever they say, the next reading finds out. */
export class NotificationsService {
  private askedAt = 0;

  constructor(
    private readonly parts: DirectoryParts,
    private readonly subscriptions: Subscriptions,
  ) {}

  /**
   * Has the directory read soon. Notifications without one of our secrets are counted in the log and do nothing.
   * However many come, one reading is under way at a time, and at most one more is asked for.
   */
  async take(notifications: readonly ChangeNotification[], log: Log): Promise<void> {
    const remembered = oursOf(notifications, await this.subscriptions.secrets('remembered'));
    const areAll = remembered.length === notifications.length;
    const ours = areAll ? remembered : oursOf(notifications, await this.subscriptions.secrets('now'));
    const forged = notifications.length - ours.length;
    if (forged > 0) log('warn', 'notificationsForged', { count: forged });
    const challenged = ours.filter(({ lifecycleEvent }) => lifecycleEvent === 'reauthorizationRequired');
    for (const { secret } of challenged) await this.subscriptions.challenge(secret);
    // A message of its own: a reading may take minutes, and until the renewal nothing more is told.
    if (challenged.length > 0) await this.parts.queue.send({ wanted: 'renewal' });
    if (ours.length > 0) await this.ask();
  }

  /** Has the directory read soon, unless that was asked for and has not begun. */
  async ask(): Promise<void> {
    const { state, queue, time, clock } = this.parts;
    if (time() - this.askedAt < askedForMs) return;
    // Before anything is waited for, so that those beside it in a flood see it.
    this.askedAt = time();
    try {
      if (await state.ask(clock.now().toISOString())) await queue.send({ wanted: 'read' }, askedForMs);
    } catch (error) {
      this.askedAt = 0;
      throw error;
    }
  }
}

function oursOf(notifications: readonly ChangeNotification[], secrets: readonly string[]) {
  return notifications.flatMap((one) => {
    const secret = secretOf(one.clientState ?? '', secrets);
    return secret === undefined ? [] : [{ ...one, secret }];
  });
}

/** Compared without telling by time how much of a guess is right, and with every secret there is. */
function secretOf(given: string, secrets: readonly string[]): string | undefined {
  const digest = digestOf(given);
  const same = secrets.filter((secret) => timingSafeEqual(digestOf(secret), digest));
  return same[0];
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
