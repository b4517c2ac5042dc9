import { allowed, refused, tidyLine, type Result } from '../../kernel';
import type { ArtefactWords } from '../artefact/artefact';
import { toolkitLimits } from '../artefact/limits';
import { comparedAddress, tidyAddress } from '../artefact/links';
import { tidyArtefact, type RawWords, type WordsRefusal } from '../artefact/tidyArtefact';
import { comparedName } from '../reuse/reuse';
import { keptFileName } from './fileName';
import { columnNamed, importColumns, phaseNamed, typeNamed, type ImportColumn } from './importColumns';

/** Why a list can't be read at all. */
export type ImportRefusal =
  | { readonly code: 'columnMissing'; readonly columns: readonly ImportColumn[] }
  | { readonly code: 'columnTwice'; readonly column: ImportColumn }
  | { readonly code: 'tooManyRows'; readonly limit: number; readonly rows: number }
  | { readonly code: 'noRows' };

/** Why a row can't be taken in. */
export type RowRefusal =
  | WordsRefusal
  | { readonly code: 'valueUnknown'; readonly field: ImportColumn }
  | { readonly code: 'linkNotAllowed' }
  | { readonly code: 'sourceMissing' }
  | { readonly code: 'sourceTwice' }
  /** Another row of the list says the same. */
  | { readonly code: 'sameAsRow'; readonly row: number };

/** What a row comes to. `row`: its number as a spreadsheet shows it, the headings being 1. */
export type ImportRow =
  | {
      readonly row: number;
      readonly ok: true;
      /** The same for the same artefact in another list, or in this one again: what is known by it is not taken in twice. */
      readonly key: string;
      readonly words: ArtefactWords;
      readonly source:
        { readonly kind: 'file'; readonly name: string } | { readonly kind: 'link'; readonly address: string };
      /** The address of whoever is to own it; absent: whoever imports. */
      readonly owner?: string;
    }
  | { readonly row: number; readonly ok: false; readonly title: string; readonly refusal: RowRefusal };

const needed = ['title', 'type', 'profession'] as const;

/**
 * Reads a list of artefacts, however its columns are ordered and called (English or Welsh; unknown ones are left alone). A row is
 * taken whole or not at all, and each says why not.
 *
 * @param table - cells by row, the headings first; empty rows count and are left out
 */
export function readImport(table: readonly (readonly string[])[]): Result<readonly ImportRow[], ImportRefusal> {
  const columns = (table[0] ?? []).map(columnNamed);
  const twice = columns.find((column, at) => column !== undefined && columns.indexOf(column) < at);
  if (twice !== undefined) return refused({ code: 'columnTwice', column: twice });
  const missing = needed.filter((column) => !columns.includes(column));
  const hasSource = columns.includes('file') || columns.includes('link');
  if (missing.length > 0 || !hasSource) {
    return refused({ code: 'columnMissing', columns: hasSource ? missing : [...missing, 'file', 'link'] });
  }
  const rows = table
    .map((cells, at) => ({ row: at + 1, cells }))
    .slice(1)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const limit = toolkitLimits.importRows;
  if (rows.length > limit) return refused({ code: 'tooManyRows', limit, rows: rows.length });
  if (rows.length === 0) return refused({ code: 'noRows' });
  const seen = new Map<string, number>();
  return allowed(rows.map(({ row, cells }) => once(readRow(row, cellsOf(columns, cells)), seen)));
}

type Cells = Readonly<Record<ImportColumn, string>>;

/** What a row says in each column; nothing in one that the list has not. */
function cellsOf(columns: readonly (ImportColumn | undefined)[], cells: readonly string[]): Cells {
  const said = importColumns.map((column) => [column, cells[columns.indexOf(column)] ?? ''] as const);
  return Object.fromEntries(said) as Cells;
}

function once(read: ImportRow, seen: Map<string, number>): ImportRow {
  if (!read.ok) return read;
  const before = seen.get(read.key);
  if (before === undefined) seen.set(read.key, read.row);
  else return { row: read.row, ok: false, title: read.words.title, refusal: { code: 'sameAsRow', row: before } };
  return read;
}

function readRow(row: number, cells: Cells): ImportRow {
  const title = tidyLine(cells.title);
  const no = (refusal: RowRefusal): ImportRow => ({ row, ok: false, title, refusal });
  const source = sourceOf(cells);
  if (!source.ok) return no(source.refusal);
  const known = valuesOf(cells);
  if (!known.ok) return no(known.refusal);
  const { summary, profession, project } = cells;
  const words = tidyArtefact({ title, summary, profession, project, tags: cells.tags.split(/[;,\n]/), ...known.value });
  if (!words.ok) return no(words.refusal);
  const owner = tidyLine(cells.owner);
  const where = source.value.kind === 'file' ? source.value.name.toLowerCase() : comparedAddress(source.value.address);
  const key = [comparedName(title), words.value.type, where].join('|');
  return { row, ok: true, key, words: words.value, source: source.value, ...(owner === '' ? {} : { owner }) };
}

function sourceOf(cells: Cells): Result<Extract<ImportRow, { ok: true }>['source'], RowRefusal> {
  const [file, link] = [cells.file.trim(), cells.link.trim()];
  if (file === '' && link === '') return refused({ code: 'sourceMissing' });
  if (file !== '' && link !== '') return refused({ code: 'sourceTwice' });
  // A list may name where the file lay: what counts is the file.
  if (file !== '') return allowed({ kind: 'file', name: keptFileName(file.split(/[\\/]/).pop() ?? '') });
  const address = tidyAddress(link);
  const fits = address !== undefined && address.length <= toolkitLimits.address;
  return fits ? allowed({ kind: 'link', address }) : refused({ code: 'linkNotAllowed' });
}

function valuesOf(cells: Cells): Result<Pick<RawWords, 'type' | 'phases' | 'points' | 'reviewMonths'>, RowRefusal> {
  const type = typeNamed(cells.type);
  if (!type) return refused({ code: 'valueUnknown', field: 'type' });
  // What is unknown stays as it was written: whoever tidies the words refuses it by the name of its column.
  const phases = listOf(cells.phases).map((phase) => phaseNamed(phase) ?? phase);
  const points = listOf(cells.points).map((point) => Number(point.replace(/^(?:point|pwynt)\s*/i, '')));
  const months = cells.reviewMonths.trim();
  const reviewMonths = months === '' ? toolkitLimits.reviewMonths.usual : Number(months);
  return allowed({ type, phases, points, reviewMonths });
}

function listOf(cell: string): readonly string[] {
  return cell
    .split(/[;,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
