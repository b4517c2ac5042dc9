import { html, type Html } from '../html';
import { longDate, readerZone, wallTimeOf } from '../nearDates';
import type { PageVersionRow, Persona, SitePage, SiteView } from '../tenantShapes';
import { choosePerson } from './choosePerson';
import { layout, type Page } from './layout';
import { keptOnPage, safeHtml } from './safeHtml';

/** `/sites/<name>`: what a community's site has. */
export function siteContents({ site, pages = [], lists = [] }: SiteView): Page {
  return {
    body: layout(
      site.displayName,
      '',
      html`<p class="meta">SharePoint site</p>
        <h1>${site.displayName}</h1>
        <h2>Pages</h2>
        <ul class="entries">
          ${pages.map(
            (page) =>
              html`<li class="entry">
                <p class="when">${stateOf(page)}</p>
                <div>
                  <h3><a href="${pathIn(page.webUrl)}">${page.title}</a></h3>
                  <p class="meta">${page.name}. ${changed(page)}</p>
                </div>
              </li>`,
          )}
        </ul>
        <h2>Libraries and lists</h2>
        <ul class="entries">
          ${lists.map(
            ({ displayName, webUrl }) =>
              html`<li class="entry">
                <p class="when">${isLibrary(webUrl) ? 'Library' : 'List'}</p>
                <h3>${isLibrary(webUrl) ? html`<a href="${pathIn(webUrl)}">${displayName}</a>` : displayName}</h3>
              </li>`,
          )}
        </ul>`,
    ),
  };
}

interface SitePageContent {
  readonly site: SiteView['site'];
  readonly page: SitePage;
  readonly people: readonly Persona[];
  /** Who looks; without anybody the page can only be read. */
  readonly person?: Persona;
  /** What has just happened. */
  readonly news?: string;
  /** What could not be done. */
  readonly trouble?: string;
}

/** A page of a site as SharePoint would show it, which a person can change by hand. */
export function sitePage({ site, page, people, person, news, trouble }: SitePageContent): Page {
  const text = ({ id, innerHtml }: SitePage['textWebParts'][number], i: number): Html =>
    html`<section class="written" aria-label="Text ${i + 1}">
      ${safeHtml(innerHtml, undefined, keptOnPage)}
      ${person && page.mayEdit && editForm(person, { id, innerHtml, number: i + 1 })}
    </section>`;
  return {
    ...(trouble === undefined ? {} : { status: 400 }),
    body: layout(
      `${page.title} - ${site.displayName}`,
      '',
      html`<nav class="way" aria-label="Site">
          <ol>
            <li><a href="${site.path}">${site.displayName}</a></li>
          </ol>
        </nav>
        <p class="meta">Page of a SharePoint site</p>
        <h1>${page.title}</h1>
        <p class="meta">${stateOf(page)}. ${changed(page)}</p>
        ${trouble && html`<p class="news trouble" role="alert">${trouble}</p>`}
        ${news && !trouble && html`<p class="news" role="status">${news}</p>`}
        <article class="document">
          ${
            page.textWebParts.length > 0
              ? page.textWebParts.map(text)
              : html`<p class="empty">Nothing is written on this page.</p>`
          }
        </article>
        ${person && !page.mayEdit && html`<p>${person.displayName} may read this page, and not change it.</p>`}
        ${choosePerson(people, person)} ${history(page)}`,
    ),
  };
}

function editForm(person: Persona, { id, innerHtml, number }: { id: string; innerHtml: string; number: number }): Html {
  return html`<details>
    <summary>Change text ${number} by hand</summary>
    <form method="post" action="?as=${person.key}" class="edit">
      <input type="hidden" name="webPart" value="${id}" />
      <label>Text ${number}, as HTML <textarea name="html" rows="8" spellcheck="false">${innerHtml}</textarea></label>
      <p class="moves">
        <button name="publish" value="true">Republish as ${person.displayName}</button>
        <button name="publish" value="false">Keep as a draft</button>
      </p>
    </form>
  </details>`;
}

function history({ versions }: SitePage): Html {
  return html`<h2>Version history</h2>
    <ul class="entries">
      ${versions.map(
        (version) =>
          html`<li class="entry">
            <p class="when">${stateOf(version)}</p>
            <p class="meta">${changed(version)}</p>
          </li>`,
      )}
    </ul>`;
}

const stateOf = ({ version, isPublished }: PageVersionRow): string =>
  isPublished ? `Version ${version}` : `Draft ${version}`;

function changed({ lastModifiedDateTime, lastModifiedBy }: PageVersionRow): string {
  const { date, time } = wallTimeOf(new Date(lastModifiedDateTime), readerZone);
  return `Changed on ${longDate(date)}, ${time}, by ${lastModifiedBy}`;
}

/** A library of documents stands directly below its site; so do the pages, which are listed above. */
const isLibrary = (webUrl: string): boolean => !/\/(Lists\/[^/]+|SitePages)$/.test(pathIn(webUrl));

/** Within this origin, under whichever name this machine was opened. */
function pathIn(webUrl: string): string {
  return new URL(webUrl).pathname;
}
