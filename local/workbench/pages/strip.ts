import { columns, hosts, locales, modes, scopes, sections, themes } from '../choices';
import { html, type Html } from '../html';
import type { WebPartPageSettings } from '../webPartPageSettings';

/** One of the values of a parameter. */
interface Choice {
  readonly key: string;
  readonly name: string;
}

/**
 * What is the workbench's own on the page: who you are, and how the page is looked at. The theme changes at once, as it does
 * in SharePoint and Teams (`browser/themeSwitch.ts`); everything else is a link to the page as it would then be.
 */
export function strip(settings: WebPartPageSettings, query: URLSearchParams): Html {
  const { host, person } = settings;
  return html`<nav class="strip" aria-label="Workbench" lang="en-GB">
    <a href="/">Guildhall on this machine</a>
    <span class="you">You are <b>${person.displayName}</b>, ${person.key}</span>
    <span class="ways">
      <span class="themes" role="group" aria-label="Theme">
        ${Object.values(themes).map(
          ({ key, name }) =>
            html`<button type="button" data-theme="${key}" aria-pressed="${String(key === settings.theme)}">
              ${name}
            </button>`,
        )}
      </span>
      <span class="hosts">${links('host', Object.values(hosts), host, query)}</span>
      <details>
        <summary>View as…</summary>
        <div class="panel">${rows(settings, query)}</div>
      </details>
      <a href="/mail?as=${person.key}">Mail and calendar</a>
    </span>
  </nav>`;
}

/** What is chosen less often, a row a parameter, as far as it means something in this host. */
function rows(settings: WebPartPageSettings, query: URLSearchParams): Html[] {
  const { host, locale, section, column, scope, editing } = settings;
  const language = Object.values(locales).find(({ written }) => written === locale)?.key ?? '';
  const row = (title: string, parameter: string, choices: readonly Choice[], chosen: string): Html =>
    html`<p><span class="what">${title}</span> ${links(parameter, choices, chosen, query)}</p>`;
  return [
    row('Language', 'locale', Object.values(locales), language),
    ...(host === 'sharepoint'
      ? [
          row('Section', 'section', Object.values(sections), section),
          row('Column', 'column', Object.values(columns), column),
        ]
      : [row('Place', 'scope', Object.values(scopes), scope)]),
    row('Page', 'edit', Object.values(modes), editing ? '1' : '0'),
  ];
}

function links(parameter: string, choices: readonly Choice[], chosen: string, query: URLSearchParams): Html[] {
  return choices.map(({ key, name }) => {
    if (key === chosen) return html`<span aria-current="true">${name}</span> `;
    const there = new URLSearchParams(query);
    there.set(parameter, key);
    return html`<a href="?${there.toString()}">${name}</a> `;
  });
}
