import { html, type Html } from '../html';
import { longDate, readerZone, wallTimeOf } from '../nearDates';
import type { DocumentRow, Documents } from '../tenantShapes';
import { layout, type Page } from './layout';
import { markdown } from './markdown';

/** A folder or file of a site's document library, as SharePoint would show it. */
export function documentsPage({ site, names, items, file, text }: Documents): Page {
  const title = names.at(-1) ?? 'Documents';
  return {
    body: layout(
      `${title} - ${site.displayName}`,
      '',
      html`${names.length > 0 && wayUp(site.path, names)}
        <p class="meta">${site.displayName}, SharePoint site</p>
        <h1>${title}</h1>
        ${file && html`<p class="meta">${changed(file)}</p>`}
        ${items && (items.length > 0 ? listing(items) : nothingHere(names))} ${file && content(file, text)}`,
    ),
  };
}

function wayUp(sitePath: string, names: readonly string[]): Html {
  const above = ['Documents', ...names.slice(0, -1)];
  return html`<nav class="way" aria-label="Folders">
    <ol>
      ${above.map((name, i) => {
        const address = [`${sitePath}/Shared%20Documents`, ...names.slice(0, i).map(encodeURIComponent)].join('/');
        return html`<li><a href="${address}">${name}</a></li>`;
      })}
    </ol>
  </nav>`;
}

function nothingHere(names: readonly string[]): Html {
  return names.length > 0
    ? html`<p class="empty">This folder is empty.</p>`
    : html`<p class="empty">
        Nothing is kept here yet. Guildhall puts the record of a Lean Coffee here once its session is closed.
      </p>`;
}

function listing(items: readonly DocumentRow[]): Html {
  return html`<ul class="entries">
    ${items.map(
      (item) =>
        html`<li class="entry">
          <p class="when">${item.kind === 'folder' ? 'Folder' : 'File'} <span class="meta">${sizeOf(item)}</span></p>
          <div>
            <h2><a href="${pathOf(item.webUrl)}">${item.name}</a></h2>
            <p class="meta">${changed(item)}</p>
          </div>
        </li>`,
    )}
  </ul>`;
}

function content({ name }: DocumentRow, text: string | undefined): Html {
  if (text === undefined) return html`<p class="empty">This file is no text, so it cannot be shown here.</p>`;
  return /\.md$/i.test(name)
    ? html`<article class="document">${markdown(text)}</article>`
    : html`<pre class="document" tabindex="0">${text}</pre>`;
}

function changed({ lastModifiedDateTime, lastModifiedBy }: DocumentRow): string {
  const { date, time } = wallTimeOf(new Date(lastModifiedDateTime), readerZone);
  return `Changed on ${longDate(date)}, ${time}, by ${lastModifiedBy}`;
}

function sizeOf({ kind, size }: DocumentRow): string | undefined {
  if (kind === 'folder') return undefined;
  return size < 1_000 ? `${size} bytes` : `${Math.ceil(size / 1_000)} kB`;
}

/** Within this origin, under whichever name this machine was opened. */
function pathOf(webUrl: string): string {
  return new URL(webUrl).pathname;
}
