import { readAll, write, type Ask } from './ask';
import { sitePieces, type Missing } from './sitePieces';

interface List {
  readonly id: string;
  readonly displayName: string;
  readonly list?: { readonly template?: string };
}

interface Column {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
  readonly indexed?: boolean;
  readonly text?: { readonly allowMultipleLines?: boolean } | null;
}

/** What a site has of what it needs. */
interface Found {
  readonly pages?: List;
  readonly column?: Column;
}

const { pages, partColumn } = sitePieces;

async function look(ask: Ask, siteId: string): Promise<Found> {
  const lists = await readAll<List>(ask, `/sites/${siteId}/lists?$select=id,displayName,list`);
  const library = lists.find(({ list }) => list?.template === pages.template);
  if (!library) return {};
  const columns = await readAll<Column>(ask, `/sites/${siteId}/lists/${library.id}/columns`);
  const wanted = partColumn.name.toLowerCase();
  const column =
    columns.find(({ name }) => name.toLowerCase() === wanted) ??
    columns.find(({ displayName }) => displayName.toLowerCase() === partColumn.displayName.toLowerCase());
  return { pages: library, ...(column ? { column } : {}) };
}

function missingIn({ pages: library, column }: Found): Missing | undefined {
  if (!library) return { piece: 'pages', name: pages.usualName, what: 'absent' };
  const name = partColumn.displayName;
  if (!column) return { piece: 'partColumn', name, what: 'absent' };
  const isOurs = column.name.toLowerCase() === partColumn.name.toLowerCase();
  const isLine = Boolean(column.text) && column.text?.allowMultipleLines !== true;
  if (!isOurs || !isLine) return { piece: 'partColumn', name, what: 'otherKind' };
  return column.indexed ? undefined : { piece: 'partColumn', name, what: 'notIndexed' };
}

/**
 * What a site lacks; nothing when all is there. To read it, the role `read` on the site is enough.
 *
 * @throws ProvisioningRefused when Graph refuses to tell
 */
export async function missingFrom(ask: Ask, siteId: string): Promise<readonly Missing[]> {
  const missing = missingIn(await look(ask, siteId));
  return missing ? [missing] : [];
}

/**
 * Brings a site to what is described, and leaves alone what is as it should be: doing it again, or twice at a time, changes
 * nothing. It takes somebody who may change the columns of the site (`manage`, or Sites.FullControl.All).
 *
 * @returns what a person has to repair, for nothing that somebody else made is taken away.
 * @throws ProvisioningRefused when Graph refuses
 */
export async function provision(ask: Ask, siteId: string): Promise<readonly Missing[]> {
  const found = await look(ask, siteId);
  const missing = missingIn(found);
  if (!missing || !found.pages || missing.what === 'otherKind') return missing ? [missing] : [];
  const columns = `/sites/${siteId}/lists/${found.pages.id}/columns`;
  if (missing.what === 'absent') await write(ask, 'POST', columns, partColumn);
  else await write(ask, 'PATCH', `${columns}/${found.column?.id ?? ''}`, { indexed: true });
  // Somebody else may have made it at the same moment: what counts is what is there now.
  return missingFrom(ask, siteId);
}
