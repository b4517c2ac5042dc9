import { QueueServiceClient, type QueueClient } from '@azure/storage-queue';
import { join } from 'path';
import { startAzurite, type Azurite } from '../../azurite';
import { spawnHost, type HostProcess, type HostStatus, type LogEntry } from '../index';

/** A running demo app and what it has logged so far. */
export interface DemoHost extends HostProcess {
  logs: LogEntry[];
  /** Everything it printed, also what is no JSON. */
  lines: string[];
  /** Messages of the log that hold `text`. */
  said(text: string): string[];
}

/** Hosts of the demo app on one storage emulator of their own; `end` leaves nothing behind. */
export class DemoHosts {
  private readonly hosts: DemoHost[] = [];
  private constructor(readonly azurite: Azurite) {}

  static async begin(): Promise<DemoHosts> {
    return new DemoHosts(await startAzurite());
  }

  async spawn(env: Record<string, string | undefined> = {}): Promise<DemoHost> {
    const logs: LogEntry[] = [];
    const lines: string[] = [];
    const host = await spawnHost({
      appDir: join(__dirname, '..', 'fixtures', 'demoApp'),
      env: {
        AzureWebJobsStorage: this.azurite.connectionString,
        WORK_QUEUE: 'work',
        NIGHTLY: '0 0 3 * * *',
        INSTANCE: 'a',
        ...env,
      },
      onLine: (line) => {
        lines.push(line);
        if (line.startsWith('{')) logs.push(JSON.parse(line) as LogEntry);
      },
    });
    const said = (text: string): string[] => logs.map(({ message }) => message).filter((line) => line.includes(text));
    const demo = { ...host, logs, lines, said };
    this.hosts.push(demo);
    return demo;
  }

  queue(name: string): QueueClient {
    return QueueServiceClient.fromConnectionString(this.azurite.connectionString).getQueueClient(name);
  }

  /** The texts waiting in a queue. */
  async waiting(name: string): Promise<string[]> {
    const { peekedMessageItems } = await this.queue(name).peekMessages({ numberOfMessages: 32 });
    return peekedMessageItems.map(({ messageText }) => Buffer.from(messageText, 'base64').toString());
  }

  async stopHosts(): Promise<void> {
    await Promise.all(this.hosts.splice(0).map((host) => host.stop()));
  }

  async end(): Promise<void> {
    await this.stopHosts();
    await this.azurite.stop();
  }
}

/** What a host tells of itself. */
export async function statusOf(host: HostProcess): Promise<HostStatus> {
  return (await (await fetch(`${host.origin}/admin/host/status`)).json()) as HostStatus;
}

/** Waits until `check` answers something true (an error counts as no), and answers it. */
export async function eventually<T>(
  check: () => T | Promise<T>,
  withinMs = 30_000,
): Promise<Exclude<T, false | null | undefined>> {
  const end = Date.now() + withinMs;
  for (;;) {
    let why: unknown;
    try {
      const found = await check();
      if (found) return found as Exclude<T, false | null | undefined>;
    } catch (error) {
      why = error;
    }
    if (Date.now() > end) throw new Error(`not seen within ${withinMs} ms${why ? `: ${String(why)}` : ''}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
