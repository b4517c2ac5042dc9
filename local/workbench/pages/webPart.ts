import { html, jsonForScript } from '../html';
import type { WebPartPageSettings } from '../webPartPageSettings';
import { inSharePoint, inTeams } from './dress';
import type { Page } from './layout';
import { strip } from './strip';

/** `/webpart/<name>`: web parts in the dress of their host. @param query - of this page, for the ways to others. */
export function webPartPage(settings: WebPartPageSettings, query: URLSearchParams): Page {
  const title = settings.webParts[0]?.title ?? '';
  const dress = settings.host === 'teams' ? inTeams : inSharePoint;
  return {
    body: html`<!doctype html>
      <html lang="${settings.locale}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${title} - ${settings.scope === 'personal' ? 'Teams' : settings.community.name}</title>
          <link rel="icon" href="/workbench/icon.svg" />
          <link rel="stylesheet" href="/workbench/strip.css" />
          <link rel="stylesheet" href="/workbench/host.css" />
          ${settings.editing && html`<link rel="stylesheet" href="/workbench/editing.css" />`}
        </head>
        <body class="${settings.host} ${settings.theme}">
          ${strip(settings, query)} ${dress(settings, title)}
          <script type="application/json" id="page-settings">
            ${jsonForScript(settings)}
          </script>
          <script src="/npm/react/umd/react.production.min.js"></script>
          <script src="/npm/react-dom/umd/react-dom.production.min.js"></script>
          <script src="/workbench/webPartPage.js"></script>
        </body>
      </html>`,
  };
}
