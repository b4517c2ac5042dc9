import path from 'node:path';
import { openFrontDoor } from '../../frontDoor';
import { browserScript } from '../browserScript';
import { sendFile } from '../staticFiles';
import { answerStorageEntity } from '../storageEntity';
import { apiClientId, cannedAnswers } from './cannedAnswers';
import { findMicrosoftModules } from './microsoftModules';

const repository = path.join(__dirname, '../../..');
const nodeModules = path.join(repository, 'node_modules');

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>contract</title><link rel="icon" href="data:,">
<script src="/npm/react/umd/react.production.min.js"></script>
<script src="/npm/react-dom/umd/react-dom.production.min.js"></script></head>
<body><script src="/contract/contractPage.js"></script></body></html>`;

const texts: Readonly<Record<string, () => Promise<readonly [type: string, body: string]>>> = {
  '/contract/': async () => ['text/html', page],
  '/contract/contractPage.js': async () => ['text/javascript', await browserScript('contract/contractPage.ts')],
  '/contract/microsoftModules.json': async () => [
    'application/json',
    JSON.stringify(findMicrosoftModules(nodeModules)),
  ],
};

const shelves = [
  { at: '/npm/', folder: nodeModules, keep: false },
  { at: '/assets/', folder: path.join(repository, 'release/assets'), keep: false },
];

/** Serves the page of the contract test, with everything in `node_modules`, on a free port of this machine. */
export async function serveContract(): Promise<{ readonly origin: string; close(): Promise<void> }> {
  const door = await openFrontDoor({ port: 0 });
  door.admitTo([
    {
      handles: () => true,
      async handle(request, response) {
        const url = new URL(request.url ?? '/', door.origin);
        const text = await texts[url.pathname]?.();
        const canned = cannedAnswers[url.pathname];
        if (text) {
          response.setHeader('content-type', `${text[0]}; charset=utf-8`);
          response.end(text[1]);
        } else if (canned) {
          response.setHeader('content-type', 'application/json; charset=utf-8');
          response.end(JSON.stringify(await canned(repository)));
        } else if (
          !answerStorageEntity(response, url, apiClientId) &&
          !(await sendFile(request, response, shelves, url.pathname))
        ) {
          response.writeHead(404).end();
        }
      },
    },
  ]);
  return { origin: door.origin, close: () => door.close() };
}
