import { html, type Html } from '../html';
import type { DocumentRow, Documents, LibraryColumn, Persona } from '../tenantShapes';

/** What a person may do with a folder: put a file into it. */
export const uploadForm = (person: Persona): Html =>
  html`<form method="post" action="?as=${person.key}" enctype="multipart/form-data" class="edit">
    <input type="hidden" name="act" value="upload" />
    <label>File, at most 25 MB <input type="file" name="file" required /></label>
    <p class="moves"><button>Upload as ${person.displayName}</button></p>
  </form>`;

/** What a person may do with a file or folder: its columns, its name, who sees it, its end. */
export function documentForms(
  { columns = [] }: Pick<Documents, 'columns'>,
  { row, person, people }: { row: DocumentRow; person: Persona; people: readonly Persona[] },
): Html {
  const form = (act: string, summary: string, inside: Html, button: string): Html =>
    html`<details>
      <summary>${summary}</summary>
      <form method="post" action="?as=${person.key}" class="edit">
        <input type="hidden" name="act" value="${act}" />
        ${inside}
        <p class="moves"><button>${button}</button></p>
      </form>
    </details>`;
  const choosePeople = html`<fieldset>
    <legend>Who may read it, besides the owners of the site</legend>
    ${people.map(
      ({ key, displayName }) =>
        html`<label class="pick"><input type="checkbox" name="people" value="${key}" /> ${displayName}</label>`,
    )}
  </fieldset>`;
  return html`<h2>By hand, as ${person.displayName}</h2>
    ${columns.length > 0 && form('columns', 'Fill the columns in', html`${columns.map((one) => field(one, row))}`, 'Save the columns')}
    ${form('rename', 'Rename', html`<label>Name <input name="name" value="${row.name}" required /></label>`, 'Rename')}
    ${form('restrict', 'Choose who may read it', choosePeople, 'Stop inheriting')}
    ${row.isRestricted && form('inherit', 'Share it with the whole site again', html``, 'Inherit again')}
    ${form('delete', 'Delete', html`<p>It goes into the recycle bin of the site.</p>`, `Delete ${row.name}`)}`;
}

/** The columns of a library, to be renamed or deleted: what people do who do not know that something relies on them. */
export const columnForms = (columns: readonly LibraryColumn[], person: Persona): Html =>
  html`<h2>Columns</h2>
    ${columns
      .filter(({ name }) => name !== 'Title')
      .map(
        ({ name, displayName }) =>
          html`<details>
            <summary>${displayName} <span class="meta">${name}</span></summary>
            <form method="post" action="?as=${person.key}" class="edit">
              <input type="hidden" name="column" value="${name}" />
              <label>Name to read <input name="displayName" value="${displayName}" required /></label>
              <p class="moves">
                <button name="act" value="renameColumn">Rename the column</button>
                <button name="act" value="deleteColumn">Delete the column</button>
              </p>
            </form>
          </details>`,
      )}`;

/** A column as a field of a form, with what stands in it. */
function field(
  { name, displayName, kind, choices = [], isMultiple }: LibraryColumn,
  { fields = {} }: DocumentRow,
): Html {
  const value = fields[name];
  const own = `column.${name}`;
  if (isMultiple) {
    const chosen = Array.isArray(value) ? value.map(String) : [];
    return html`<fieldset>
      <legend>${displayName}</legend>
      ${choices.map(
        (one) =>
          html`<label class="pick"
            ><input type="checkbox" name="${own}" value="${one}" ${chosen.includes(one) && html` checked`} />
            ${one}</label
          >`,
      )}
    </fieldset>`;
  }
  if (kind === 'choice' || kind === 'boolean') {
    const options = kind === 'choice' ? ['', ...choices] : ['', 'true'];
    return html`<label
      >${displayName}
      <select name="${own}">
        ${options.map(
          (one) =>
            html`<option value="${one}" ${String(value ?? '') === one && html` selected`}>
              ${kind === 'boolean' ? (one === '' ? 'No' : 'Yes') : one}
            </option>`,
        )}
      </select></label
    >`;
  }
  const types: Record<string, string> = { number: 'number', currency: 'number', dateTime: 'date' };
  const shown = kind === 'dateTime' ? String(value ?? '').slice(0, 10) : String(value ?? '');
  return html`<label
    >${displayName} <input name="${own}" type="${types[kind] ?? 'text'}" step="any" value="${shown}"
  /></label>`;
}
