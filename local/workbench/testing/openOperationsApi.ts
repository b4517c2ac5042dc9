import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface OperationsApi {
  readonly url: string;
  /** Everything but reading. */
  readonly asked: string[];
  close(): void;
}

/** An API that notes what it is asked, and knows one brake of each kind, one failure and one drift. */
export async function openOperationsApi(): Promise<OperationsApi> {
  const asked: string[] = [];
  const answers: Record<string, object> = {
    failures: { failures: [{ id: 'f1', community: 'Digital Practice', sessionId: '2026-04-23', detail: 'Is full.' }] },
    brakes: {
      brakes: [
        { scope: 'all', name: 'All communities' },
        {
          ...{ scope: 'dp', name: 'Digital Practice' },
          stopped: { since: '2026-04-22T09:00:00Z', reason: '<Drill>', by: 'Nisha Rao' },
          held: { invitations: 2, changes: 1, cancellations: 1, recipients: 3 },
        },
      ],
    },
    drift: {
      drifts: [
        {
          at: '2026-04-22T08:00:00Z',
          kind: 'eventGone',
          community: 'Data Circle',
          sessionId: '2026-04-28',
          part: 2,
          outcome: 'repaired',
        },
        {
          at: '2026-04-22T07:00:00Z',
          kind: 'otherWords',
          community: 'Data Circle',
          sessionId: '2026-04-28-2',
          part: 1,
          outcome: 'underWay',
        },
      ],
    },
  };
  const server: Server = createServer((request, response) => {
    let body = '';
    request.on('data', (piece) => (body += String(piece)));
    request.on('end', () => {
      const name = (request.url ?? '').replace('/api/operations/', '');
      if (request.method !== 'GET') asked.push(`${request.method} ${name} ${body}`.trim());
      const isRefused = body.includes('"reason":""');
      response.writeHead(isRefused ? 400 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(isRefused ? { detail: 'Say why.' } : (answers[name] ?? {})));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/api`,
    asked,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
