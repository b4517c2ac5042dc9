import { QueueServiceClient, type QueueClient } from '@azure/storage-queue';
import { statusOf } from './storageError';

/** A queue as the host uses it: it comes into being with its first message. */
export interface Queue {
  readonly name: string;
  readonly client: QueueClient;
  /** Adds a message as it is to be stored, and makes the queue when it is missing. */
  send(stored: string): Promise<void>;
}

/** The queues of one host; listeners in the same host hear of a message at once, as in the runtime. */
export class Queues {
  private readonly services = new Map<string, QueueServiceClient>();
  private readonly queues = new Map<string, Queue>();
  private readonly listeners = new Map<string, () => void>();

  queue(connection: string, name: string): Queue {
    const key = `${connection}|${name}`;
    let queue = this.queues.get(key);
    if (!queue) {
      const client = this.service(connection).getQueueClient(name);
      queue = { name, client, send: (stored) => this.send(client, key, stored) };
      this.queues.set(key, queue);
    }
    return queue;
  }

  /** Calls back when this host has put a message into the queue. */
  onSent(connection: string, name: string, callback: () => void): void {
    this.listeners.set(`${connection}|${name}`, callback);
  }

  private async send(client: QueueClient, key: string, stored: string): Promise<void> {
    try {
      await client.sendMessage(stored);
    } catch (error) {
      if (statusOf(error) !== 404) throw error;
      await client.createIfNotExists();
      await client.sendMessage(stored);
    }
    this.listeners.get(key)?.();
  }

  private service(connection: string): QueueServiceClient {
    let service = this.services.get(connection);
    if (!service) {
      service = QueueServiceClient.fromConnectionString(connection);
      this.services.set(connection, service);
    }
    return service;
  }
}
