import { html, type Html } from '../html';
import { longDate, readerZone, wallTimeOf } from '../nearDates';
import type { DocumentRow, Documents, LibraryColumn, Persona } from '../tenantShapes';
import { choosePerson } from './choosePerson';
import { columnForms, documentForms, uploadForm } from './documentForms';
import { layout, type Page } from './layout';
import { markdown } from './markdown';

interface DocumentsContent {
  readonly documents: Documents;
  readonly people: readonly Persona[];
  /** Who looks; without anybody it can only be read. */
  readonly person?: Persona;
  /** What has just happened. */
  readonly news?: string;
  /** What could not be done. */
  readonly trouble?: string;
}

/** A folder or file of a site's document library, as SharePoint would show it, which a person can change by hand. */
export function documentsPage({ documents, people, person, news, trouble }: DocumentsContent): Page {
  const { site, names, items, folder, file, text, mayEdit, columns = [] } = documents;
  const own = file ?? folder;
  const isTop = names.length === 0 && columns.some(({ name }) => name !== 'Title');
  const library = documents.library?.displayName ?? 'Documents';
  const title = names.at(-1) ?? library;
  const forms = (row: DocumentRow): Html | undefined =>
    person && mayEdit ? documentForms(documents, { row, person, people }) : undefined;
  return {
    ...(trouble === undefined ? {} : { status: 400 }),
    body: layout(
      `${title} - ${site.displayName}`,
      '',
      html`${names.length > 0 && wayUp(documents, person)}
        <p class="meta">${site.displayName}, SharePoint site</p>
        <h1>${title}</h1>
        ${file && html`<p class="meta">${changed(file)}${file.isRestricted && '. Only those who are named may read it'}</p>`}
        ${trouble && html`<p class="news trouble" role="alert">${trouble}</p>`}
        ${news && !trouble && html`<p class="news" role="status">${news}</p>`}
        ${items && (items.length > 0 ? listing(items, columns, person) : nothingHere(names, library))}
        ${file && columnsOf(file, columns)} ${file && content(file, text)} ${own && forms(own)}
        ${items && person && mayEdit && uploadForm(person)}
        ${isTop && person && mayEdit && columnForms(columns, person)}
        ${person && mayEdit === false && html`<p>${person.displayName} may read this, and not change it.</p>`}
        ${documents.library && choosePerson(people, person)}`,
    ),
  };
}

const asOf = (person: Persona | undefined): string => (person ? `?as=${person.key}` : '');

function wayUp({ site, names, library }: Documents, person: Persona | undefined): Html {
  const above = [library?.displayName ?? 'Documents', ...names.slice(0, -1)];
  const start = library ? pathOf(library.webUrl) : `${site.path}/Shared%20Documents`;
  return html`<nav class="way" aria-label="Folders">
    <ol>
      ${above.map((name, i) => {
        const address = [start, ...names.slice(0, i).map(encodeURIComponent)].join('/');
        return html`<li><a href="${address}${asOf(person)}">${name}</a></li>`;
      })}
    </ol>
  </nav>`;
}

function nothingHere(names: readonly string[], library: string): Html {
  return names.length > 0 || library !== 'Documents'
    ? html`<p class="empty">${names.length > 0 ? 'This folder is empty.' : 'This library is empty.'}</p>`
    : html`<p class="empty">
        Nothing is kept here yet. Guildhall puts the record of a Lean Coffee here once its session is closed.
      </p>`;
}

function listing(items: readonly DocumentRow[], columns: readonly LibraryColumn[], person: Persona | undefined): Html {
  return html`<ul class="entries">
    ${items.map(
      (item) =>
        html`<li class="entry">
          <p class="when">${item.kind === 'folder' ? 'Folder' : 'File'} <span class="meta">${sizeOf(item)}</span></p>
          <div>
            <h2><a href="${pathOf(item.webUrl)}${asOf(person)}">${item.name}</a></h2>
            <p class="meta">${changed(item)}${item.isRestricted && '. Only those who are named may read it'}</p>
            ${columnsOf(item, columns)}
          </div>
        </li>`,
    )}
  </ul>`;
}

/** What stands in the columns, those that are empty left out. */
function columnsOf({ fields = {} }: DocumentRow, columns: readonly LibraryColumn[]): Html | undefined {
  const filled = columns.filter(({ name }) => fields[name] !== undefined && fields[name] !== null);
  if (filled.length === 0) return undefined;
  return html`<dl class="columns-of">
    ${filled.map(
      ({ name, displayName }) =>
        html`<dt>${displayName}</dt>
          <dd>${wordsOf(fields[name])}</dd>`,
    )}
  </dl>`;
}

function wordsOf(value: unknown): string {
  if (value === true) return 'Yes';
  if (value === false) return 'No';
  return Array.isArray(value) ? value.join(', ') : String(value).replace(/T00:00:00Z$/, '');
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
