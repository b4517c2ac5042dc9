import { setTimeout as pause } from 'node:timers/promises';
import type { DequeuedMessageItem } from '@azure/storage-queue';
import type { QueueOptions } from './hostJson';
import type { Logger } from './logger';
import { MessageLease } from './messageLease';
import { decodeMessage, messageMetadata } from './queueMessage';
import { PollingPause } from './pollingPause';
import type { Queue } from './queues';
import { statusOf } from './storageError';
import type { InvocationInput } from './worker';

/** What a queue trigger needs to run. */
export interface QueueListenerOptions {
  functionName: string;
  queue: Queue;
  /** Where messages go that keep failing; none for a function that itself reads a poison queue. */
  poison: Queue | undefined;
  options: QueueOptions;
  /** How long a message is held before another host may have it, if this one dies; renewed at half of it. */
  leaseSeconds: number;
  invoke: (input: InvocationInput, reason: string) => Promise<unknown>;
  logger: Logger;
}

/** How often somebody who waits for the queue to be empty looks again, in milliseconds. */
const lookAgainMs = 20;

/**
 * Polls a queue and runs a function for each message, as the runtime's QueueListener and QueueProcessor do:
 * batches, back-off on an empty queue, renewal while a handler runs, retries, and the poison queue.
 */
export class QueueListener {
  private stopped = false;
  private looks = 0;
  private lastEmptyLook = 0;
  private takenOn = 0;
  private readonly inWork = new Set<Promise<void>>();
  private readonly pause: PollingPause;
  private loop: Promise<void> | undefined;

  constructor(private readonly on: QueueListenerOptions) {
    this.pause = new PollingPause(on.options.maxPollingInterval);
  }

  start(): void {
    this.loop = this.run();
  }

  /** A message is known to have come: look now. */
  wake(): void {
    this.pause.reset();
    this.pause.cut();
  }

  /**
   * Looks now, and answers when a look has found nothing and no message is in work.
   * @returns how many messages were in work meanwhile
   */
  async emptied(signal: AbortSignal): Promise<number> {
    const { looks, inWork, takenOn } = this;
    const before = takenOn - inWork.size;
    while (!this.stopped && !signal.aborted && (this.lastEmptyLook <= looks || inWork.size > 0)) {
      // One look is enough: it goes on for as long as it finds something, and what is in work needs none.
      if (this.looks === looks) this.pause.cut();
      await Promise.race([...inWork, pause(lookAgainMs)]);
    }
    return this.takenOn - before;
  }

  /** Takes no further message; answers when those in work have ended. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.pause.cut();
    await this.loop;
    await Promise.all(this.inWork);
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      const look = ++this.looks;
      const messages = await this.receive();
      if (messages.length === 0) this.lastEmptyLook = look;
      for (const message of messages) this.takeOn(message);
      if (messages.length === 0) await this.pause.afterNothing();
      else this.pause.reset();
      while (!this.stopped && this.inWork.size > this.on.options.newBatchThreshold) await Promise.race(this.inWork);
    }
  }

  private async receive(): Promise<DequeuedMessageItem[]> {
    const { queue, options, leaseSeconds } = this.on;
    try {
      const request = { numberOfMessages: options.batchSize, visibilityTimeout: leaseSeconds };
      return (await queue.client.receiveMessages(request)).receivedMessageItems;
    } catch (error) {
      // A missing queue is waited for: the runtime makes none for a trigger.
      if (statusOf(error) !== 404) this.log('warning', `cannot read the queue: ${String(error)}`);
      return [];
    }
  }

  private takeOn(message: DequeuedMessageItem): void {
    const work: Promise<void> = this.process(message)
      .catch((error: unknown) => this.log('error', `message ${message.messageId}: ${String(error)}`))
      .finally(() => this.inWork.delete(work));
    this.inWork.add(work);
    this.takenOn += 1;
  }

  private async process(message: DequeuedMessageItem): Promise<void> {
    const { queue, options, leaseSeconds } = this.on;
    const lease = new MessageLease(queue.client, message, leaseSeconds);
    try {
      // Beyond the count it was held by hosts that died each time: running it again would kill this one too.
      if (message.dequeueCount > options.maxDequeueCount) return await this.giveUp(message, lease);
      const text = decodeMessage(message.messageText, options.messageEncoding);
      if (text === undefined) return await this.giveUp(message, lease);
      await this.runHandler(message, text, lease);
    } finally {
      await lease.settle();
    }
  }

  private async runHandler(message: DequeuedMessageItem, text: string, lease: MessageLease): Promise<void> {
    const { options, poison } = this.on;
    try {
      const input = { data: { string: text }, triggerMetadata: messageMetadata(message, text) };
      await this.on.invoke(input, `New queue message detected on '${this.on.queue.name}', try ${message.dequeueCount}`);
    } catch {
      // The invocation has logged why.
      if (message.dequeueCount >= options.maxDequeueCount) return this.giveUp(message, lease);
      // Without a poison queue nothing would end a quick loop of failures: the message stays held until its lease ends.
      if (poison) await lease.release(options.visibilityTimeout / 1000);
      return;
    }
    await lease.delete();
  }

  private async giveUp(message: DequeuedMessageItem, lease: MessageLease): Promise<void> {
    const { options, poison } = this.on;
    if (!poison) return;
    const why = `Message has reached MaxDequeueCount of ${options.maxDequeueCount} or cannot be read.`;
    this.log('warning', `${why} Moving message to queue '${poison.name}'.`);
    // Copied first: a crash in between shows the message twice rather than never.
    await poison.send(message.messageText);
    await lease.delete();
  }

  private log(level: string, message: string): void {
    const { functionName, queue, logger } = this.on;
    logger.log(level, 'Host.Triggers.Queues', `${queue.name}: ${message}`, { function: functionName });
  }
}
