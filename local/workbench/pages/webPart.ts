import { hosts } from '../choices';
import { html, jsonForScript, type Html } from '../html';
import { initialsOf } from '../personas';
import type { WebPartPageSettings } from '../webPartPageSettings';
import type { Page } from './layout';

/** `/webpart/<name>`: one web part full page, in the dress of its host. @param query - of this page, for the way to others. */
export function webPartPage(settings: WebPartPageSettings, title: string, query: URLSearchParams): Page {
  const dress = settings.host === 'teams' ? inTeams : inSharePoint;
  return {
    body: html`<!doctype html>
      <html lang="${settings.locale}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${title} - ${settings.community.name}</title>
          <link rel="icon" href="/workbench/icon.svg" />
          <link rel="stylesheet" href="/workbench/host.css" />
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

/** What is the workbench's own on the page: who you are, and the way to another host or person. */
function strip({ host, person }: WebPartPageSettings, query: URLSearchParams): Html {
  const wayTo = (other: string): string => {
    const there = new URLSearchParams(query);
    there.set('host', other);
    return `?${there.toString()}`;
  };
  return html`<nav class="strip" aria-label="Workbench">
    <a href="/">Guildhall on this machine</a>
    <span class="you">You are <b>${person.displayName}</b>, ${person.key}</span>
    <span class="ways">
      ${Object.values(hosts).map(({ key, name }) =>
        key === host ? html`<span aria-current="true">${name}</span> ` : html`<a href="${wayTo(key)}">${name}</a> `,
      )}
      <a href="/mail?as=${person.key}">Mail and calendar</a>
    </span>
  </nav>`;
}

function inSharePoint({ community }: WebPartPageSettings, title: string): Html {
  return html`<header class="suite" aria-hidden="true">SharePoint</header>
    <header class="site">
      <span class="logo" aria-hidden="true">${initialsOf(community.name)}</span>
      <div>
        <h1 class="siteName">${community.name}</h1>
        <p class="pages" aria-hidden="true">
          <span>Home</span><span class="here">${title}</span><span>Documents</span>
        </p>
      </div>
    </header>
    <main class="canvas">
      <div class="zone"><div id="web-part"></div></div>
    </main>`;
}

function inTeams({ community }: WebPartPageSettings, title: string): Html {
  return html`<header class="site">
      <span class="logo" aria-hidden="true">${initialsOf(community.name)}</span>
      <h1 class="siteName">General <span class="team">${community.name}</span></h1>
      <p class="pages" aria-hidden="true"><span>Posts</span><span>Files</span><span class="here">${title}</span></p>
    </header>
    <main class="canvas">
      <div class="zone"><div id="web-part"></div></div>
    </main>`;
}
