import { AddressHealth } from './addressHealth';
import type { Notification } from './changeNotification';
import { post } from './outgoing';

/** A notification that was not taken is sent again for four hours, then given up. */
const patienceMs = 4 * 3_600_000;
const longestPauseMs = 600_000;
/** A slow address waits so long for everything. */
const slowPauseMs = 10_000;
/** Notifications in one request; how many Graph puts together is not documented. */
const mostAtOnce = 100;
/** What waits beyond this is forgotten, oldest first: an address that never answers must not fill the memory. */
const mostWaiting = 20_000;

export interface Delivery {
  send(address: string, notification: Notification): void;
  /** How many notifications wait, for all addresses. */
  waiting(): number;
  /** Ends all requests; what was not delivered is lost. */
  close(): Promise<void>;
}

interface Waiting {
  notification: Notification;
  /** Milliseconds of the tenant's time after which it is given up. */
  until: number;
}

/** One request at a time for each address. */
class Outbox {
  private waiting: Waiting[] = [];
  private readonly health: AddressHealth;
  private failures = 0;
  private running: Promise<void> | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly address: string,
    private readonly options: DeliveryOptions & { signal: AbortSignal },
  ) {
    this.health = new AddressHealth(options.now);
  }

  get length(): number {
    return this.waiting.length;
  }

  add(notification: Notification): void {
    const state = this.health.state();
    if (state === 'dropping') return;
    this.waiting.push({ notification, until: this.options.now().getTime() + patienceMs });
    if (this.waiting.length > mostWaiting) this.waiting.shift();
    // What happens in one moment goes together.
    if (!this.timer && !this.running) this.after(state === 'slow' ? slowPauseMs : this.options.gatherMs);
  }

  async end(): Promise<void> {
    clearTimeout(this.timer);
    await this.running;
  }

  private after(milliseconds: number): void {
    if (this.options.signal.aborted) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.running = this.deliver().finally(() => (this.running = undefined));
    }, milliseconds);
    this.timer.unref();
  }

  private async deliver(): Promise<void> {
    const { now, withinMs, signal, retryMs } = this.options;
    const batch = this.waiting.filter(({ until }) => until > now().getTime()).slice(0, mostAtOnce);
    this.waiting = this.waiting.filter(({ until }) => until > now().getTime());
    if (batch.length === 0) return;
    const text = JSON.stringify({ value: batch.map(({ notification }) => notification) });
    const taken = await post(
      this.address,
      { text, type: 'application/json; charset=utf-8' },
      { withinMs, signal },
    ).then(
      ({ status }) => status >= 200 && status < 300,
      () => null,
    );
    // No answer at all is the slowest one.
    if (!signal.aborted) this.health.note(taken === null);
    this.failures = taken ? 0 : this.failures + 1;
    if (taken) this.waiting = this.waiting.filter((one) => !batch.includes(one));
    if (this.waiting.length === 0) return;
    this.after(taken ? 0 : Math.min(longestPauseMs, retryMs * 2 ** (this.failures - 1)));
  }
}

export interface DeliveryOptions {
  now: () => Date;
  /** How long an address may take. */
  withinMs: number;
  /** Pause before the first repetition; each further one is twice as long, up to ten minutes. */
  retryMs: number;
  /** Real milliseconds that changes are gathered before they are told. */
  gatherMs: number;
}

/** Sends notifications to addresses of this machine until they are taken or too old. */
export function createDelivery(options: DeliveryOptions): Delivery {
  const abort = new AbortController();
  const outboxes = new Map<string, Outbox>();
  return {
    send: (address, notification) => {
      const outbox = outboxes.get(address) ?? new Outbox(address, { ...options, signal: abort.signal });
      outboxes.set(address, outbox);
      outbox.add(notification);
    },
    waiting: () => [...outboxes.values()].reduce((sum, { length }) => sum + length, 0),
    close: async () => {
      abort.abort();
      await Promise.all([...outboxes.values()].map((outbox) => outbox.end()));
    },
  };
}
