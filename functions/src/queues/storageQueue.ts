import type { TokenCredential } from '@azure/identity';
import { QueueServiceClient, type QueueClient } from '@azure/storage-queue';
import type { StorageSettings } from '../platform/settings';

/** Azure Storage hides a message for at most seven days; whole seconds. */
const longestDelaySeconds = 7 * 24 * 3600;

/** What names a session. */
interface OfSession {
  readonly communityId: string;
  readonly sessionId: string;
}

/**
 * Messages that name what is to be seen to, in Azure Storage. Text goes out as it is: host.json sets `messageEncoding` to
 * `none`.
 */
export class StorageQueue<Message extends object = OfSession> {
  private readonly queue: QueueClient;
  private made: Promise<unknown> | undefined;

  /** @param fields - what a message holds; nothing else of what it is made from gets into the queue */
  constructor(
    storage: StorageSettings,
    credential: TokenCredential,
    name: string,
    private readonly fields: readonly (keyof Message & string)[] = ['communityId', 'sessionId'] as never,
  ) {
    const service =
      storage.kind === 'connectionString'
        ? QueueServiceClient.fromConnectionString(storage.connectionString)
        : new QueueServiceClient(storage.queueServiceUri, credential);
    this.queue = service.getQueueClient(name);
  }

  async send(message: Message, delayMs = 0): Promise<void> {
    this.made ??= this.queue.createIfNotExists();
    await this.made.catch((error: unknown) => {
      this.made = undefined;
      throw error;
    });
    const named = Object.fromEntries(this.fields.map((field) => [field, message[field]]));
    const visibilityTimeout = Math.min(longestDelaySeconds, Math.ceil(delayMs / 1_000));
    await this.queue.sendMessage(JSON.stringify(named), { visibilityTimeout });
  }
}
