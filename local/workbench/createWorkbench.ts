import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { answerStorageEntity } from './storageEntity';
import { browserScript } from './browserScript';
import { createDocumentsRoute } from './documentsRoute';
import { brokenPage } from './pages/broken';
import type { Page } from './pages/layout';
import type { PageRequest, Route } from './route';
import { createSiteRoute } from './siteRoute';
import { pathOf } from './pathOf';
import { readForm } from './readForm';
import { createRoutes } from './routes';
import { sendContent, sendFile, type Shelf } from './staticFiles';
import type { WorkbenchOptions } from './workbenchOptions';

/** The pages around the product: they stand for SharePoint, Teams and Outlook on this machine. */
export interface Workbench {
  handles(path: string): boolean;
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

/**
 * Everything comes from this server: no font, script or picture of a CDN, as in a network that lets none through. Fluent and
 * the web parts write styles into the page.
 */
const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self' data:; " +
  "style-src 'self' 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Makes the pages that stand around the product on this machine. */
export function createWorkbench(options: WorkbenchOptions): Workbench {
  const routes = createRoutes(options);
  const documentsAt = createDocumentsRoute(options);
  const siteAt = createSiteRoute(options);
  const shelves: readonly Shelf[] = [
    { at: '/assets/', folder: path.join(options.repository, 'release', 'assets'), keep: true },
    ...['react/umd', 'react-dom/umd', '@fluentui/font-icons-mdl2/fonts'].map((folder) => ({
      at: `/npm/${folder}/`,
      folder: path.join(options.repository, 'node_modules', folder),
      keep: false,
    })),
    { at: '/workbench/', folder: path.join(__dirname, 'assets'), keep: false },
  ];
  const isSite = (address: string): boolean =>
    options.communities.some(({ sitePath }) => address === sitePath || address.startsWith(`${sitePath}/`));
  const beginnings = ['/assets/', '/npm/', '/workbench/', '/webpart/', '/_api/'];

  return {
    handles: (address) =>
      routes.has(address) ||
      // What SharePoint answers below /_api/v2.0 is the tenant's: uploads, downloads.
      (beginnings.some((beginning) => address.startsWith(beginning)) && !address.startsWith('/_api/v2.0/')) ||
      isSite(address),

    async handle(request, response) {
      const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
      const route = routes.get(url.pathname) ?? documentsAt(url) ?? siteAt(url);
      if (route) {
        const form = await readForm(request);
        answerPage(response, await pageOrBroken(route, { method: request.method ?? 'GET', url, ...form }));
      } else if (url.pathname === '/workbench/webPartPage.js') {
        await sendContent(request, response, {
          type: 'text/javascript; charset=utf-8',
          packs: true,
          content: Buffer.from(await browserScript('browser/webPartPage.ts')),
          identity: 'webPartPage.js',
          keep: false,
        });
      } else if (
        !answerStorageEntity(response, url, options.apiClientId) &&
        !(await sendFile(request, response, shelves, pathOf(url) ?? ''))
      ) {
        answerPage(response, brokenPage(404, 'Nothing here', 'The workbench has no such page.'));
      }
    },
  };
}

async function pageOrBroken(route: Route, request: PageRequest): ReturnType<Route> {
  try {
    return await route(request);
  } catch (error) {
    console.error(`${request.method} ${request.url.pathname} failed:`, error);
    const reason = error instanceof Error ? error.message : String(error);
    return brokenPage(500, 'This page could not be shown', reason);
  }
}

function answerPage(response: ServerResponse, page: Page | { readonly goTo: string }): void {
  if ('goTo' in page) {
    response.writeHead(303, { location: page.goTo });
    response.end();
    return;
  }
  response.writeHead(page.status ?? 200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
  });
  response.end(page.body.markup);
}
