import type { DequeuedMessageItem, QueueClient } from '@azure/storage-queue';
import { unlessStatus } from './storageError';

/** Azurite and Azure answer 400 or 404 when the message is deleted or another reader has it by now. */
const noLongerOurs = [400, 404];

/**
 * Holds a message while its function runs: renews its invisibility at half of the lease, and knows the newest pop
 * receipt, without which the message can neither be deleted nor released.
 */
export class MessageLease {
  private popReceipt: string;
  private renewing: Promise<void> = Promise.resolve();
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly queue: QueueClient,
    private readonly message: DequeuedMessageItem,
    leaseSeconds: number,
  ) {
    this.popReceipt = message.popReceipt;
    this.timer = setInterval(() => {
      this.renewing = this.renew(leaseSeconds);
    }, leaseSeconds * 500);
  }

  /** The function has ended well. */
  async delete(): Promise<void> {
    await this.settle();
    await unlessStatus(noLongerOurs, this.queue.deleteMessage(this.message.messageId, this.popReceipt));
  }

  /** The function has failed: the message shows again after `seconds`. */
  async release(seconds: number): Promise<void> {
    await this.settle();
    // No text leaves the text as it is.
    const { messageId } = this.message;
    await unlessStatus(noLongerOurs, this.queue.updateMessage(messageId, this.popReceipt, undefined, seconds));
  }

  /** Stops renewing; a renewal under way ends first, because it changes the pop receipt. */
  async settle(): Promise<void> {
    clearInterval(this.timer);
    await this.renewing;
  }

  private async renew(leaseSeconds: number): Promise<void> {
    try {
      const { messageId } = this.message;
      const { popReceipt } = await this.queue.updateMessage(messageId, this.popReceipt, undefined, leaseSeconds);
      if (popReceipt) this.popReceipt = popReceipt;
    } catch {
      // The next renewal tries again; if the message is lost to another reader, deleting it will find out.
    }
  }
}
