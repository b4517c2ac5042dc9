import type { TokenCredential } from '@azure/identity';
import { QueueServiceClient, type QueueClient } from '@azure/storage-queue';
import type { ClosingQueue } from '../leanCoffee/ClosingQueue';
import type { StorageSettings } from '../platform/settings';
import type { InvitationQueue } from '../sessions/InvitationQueue';

/** Azure Storage hides a message for at most seven days; whole seconds. */
const longestDelaySeconds = 7 * 24 * 3600;

/** Messages that name a session, in Azure Storage. Text goes out as it is: host.json sets `messageEncoding` to `none`. */
export class StorageQueue implements InvitationQueue, ClosingQueue {
  private readonly queue: QueueClient;
  private made: Promise<unknown> | undefined;

  constructor(storage: StorageSettings, credential: TokenCredential, name: string) {
    const service =
      storage.kind === 'connectionString'
        ? QueueServiceClient.fromConnectionString(storage.connectionString)
        : new QueueServiceClient(storage.queueServiceUri, credential);
    this.queue = service.getQueueClient(name);
  }

  async send(message: { readonly communityId: string; readonly sessionId: string }, delayMs = 0): Promise<void> {
    this.made ??= this.queue.createIfNotExists();
    await this.made.catch((error: unknown) => {
      this.made = undefined;
      throw error;
    });
    const { communityId, sessionId } = message;
    const visibilityTimeout = Math.min(longestDelaySeconds, Math.ceil(delayMs / 1_000));
    await this.queue.sendMessage(JSON.stringify({ communityId, sessionId }), { visibilityTimeout });
  }
}
