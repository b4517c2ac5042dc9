import { Agent, request } from 'node:http';

export interface BenchAnswer {
  readonly status: number;
  readonly etag: string | undefined;
  readonly text: string;
}

/** A plain HTTP client with kept connections, so that the load costs little beside what it measures. */
export class BenchClient {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 400 });

  /**
   * @param origin - the front door, or one host
   * @param patienceMs - how long an answer may take
   */
  constructor(
    private readonly origin: string,
    private readonly patienceMs = 10_000,
  ) {}

  /** @throws when no answer comes: connection refused or broken, or nothing in time */
  send(method: string, path: string, token: string, body?: unknown, etag?: string): Promise<BenchAnswer> {
    return new Promise((resolve, reject) => {
      const payload = body === undefined ? undefined : JSON.stringify(body);
      const headers = {
        authorization: `Bearer ${token}`,
        ...(payload ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) } : {}),
        ...(etag ? { 'if-none-match': etag } : {}),
      };
      const sent = request(
        `${this.origin}/api/${path}`,
        { method, headers, agent: this.agent, timeout: this.patienceMs },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on('data', (chunk: Buffer) => chunks.push(chunk));
          answer.on('error', reject);
          answer.on('end', () =>
            resolve({
              status: answer.statusCode ?? 0,
              etag: answer.headers.etag,
              text: Buffer.concat(chunks).toString('utf8'),
            }),
          );
        },
      );
      sent.on('timeout', () => sent.destroy(new Error(`no answer within ${this.patienceMs / 1_000} s`)));
      sent.on('error', reject);
      sent.end(payload);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
