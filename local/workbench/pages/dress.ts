import { html, type Html } from '../html';
import { initialsOf } from '../personas';
import type { WebPartPageSettings } from '../webPartPageSettings';
import { webParts, type WebPart } from '../webParts';

/** A page of the community's site in SharePoint: the web parts in one section of it. */
export function inSharePoint(settings: WebPartPageSettings, title: string): Html {
  const { community } = settings;
  return html`<div class="suite" aria-hidden="true" lang="en-GB">SharePoint</div>
    <header class="site" lang="en-GB">
      <span class="logo" aria-hidden="true">${initialsOf(community.name)}</span>
      <div>
        <h1 class="siteName">${community.name}</h1>
        <nav class="pages" aria-label="Site">
          <span>Home</span>${webParts.map((webPart) => wayTo(settings, webPart, title))}<a
            href="${documentsOf(settings)}"
            >Documents</a
          >
        </nav>
      </div>
    </header>
    ${canvas(settings)}`;
}

/** A tab of the team's channel, or the app by itself, which belongs to no team. */
export function inTeams(settings: WebPartPageSettings, title: string): Html {
  const { community, scope } = settings;
  const here = html`<span class="here" aria-current="page">${title}</span>`;
  const header =
    scope === 'personal'
      ? html`<span class="logo" aria-hidden="true">${initialsOf(title)}</span>
          <h1 class="siteName">${title}</h1>
          <nav class="pages" aria-label="App">${here}<span>About</span></nav>`
      : html`<span class="logo" aria-hidden="true">${initialsOf(community.name)}</span>
          <h1 class="siteName">General <span class="team">${community.name}</span></h1>
          <nav class="pages" aria-label="Channel">
            <span>Posts</span><a href="${documentsOf(settings)}">Files</a>${here}
          </nav>`;
  return html`<header class="site" lang="en-GB">${header}</header>
    ${canvas(settings)}`;
}

/** The page of each web part: the one we are on, or a way there as the same person. */
function wayTo({ person, community }: WebPartPageSettings, { word, title }: WebPart, here: string): Html {
  if (title === here) return html`<span class="here" aria-current="page">${title}</span>`;
  const query = new URLSearchParams({ as: person.key, host: 'sharepoint', community: community.id });
  return html`<a href="/webpart/${word}?${query.toString()}">${title}</a>`;
}

const documentsOf = ({ community }: WebPartPageSettings): string => `${community.sitePath}/Shared%20Documents/`;

/** The section with the web parts, and beside it, for who edits, the pane with their settings. */
function canvas({ webParts, section, column, editing }: WebPartPageSettings): Html {
  return html`<div class="desk">
    <main class="canvas section-${section}">
      <div class="zone column-${column}">
        ${webParts.map(
          ({ word, title, manifest }) =>
            html`<div class="part ${editing && 'editing'}">
              ${
                editing &&
                manifest &&
                html`<p class="tools" lang="en-GB">
                  <button type="button" data-edits="${word}" aria-expanded="false">Edit properties of ${title}</button>
                </p>`
              }
              <div id="web-part-${word}" class="web-part">
                ${!manifest && html`<p class="unbuilt" lang="en-GB">${title} is not built yet.</p>`}
              </div>
            </div>`,
        )}
      </div>
    </main>
    ${editing && html`<aside class="pane" id="property-pane" aria-label="Properties" hidden></aside>`}
  </div>`;
}
