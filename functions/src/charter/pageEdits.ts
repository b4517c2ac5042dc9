import { sections, type Change, type Clause, type Section } from '../../../src/domain/charter';
import type { PageText } from './CharterPages';
import { mergeWords } from './mergeWords';
import { aboutPartId, guidOf, sectionPartId, textOf } from './pageContent';
import { markdownOf } from './pageMarkdown';

/** Clauses as a version has them. */
export interface KnownVersion {
  readonly number: number;
  readonly clauses: readonly Clause[];
}

/** Something that somebody has changed on the page by hand. */
export interface PageEdit {
  readonly change: Change;
  /** The version that was changed. */
  readonly version: number;
  /** GUID in small letters, the same for the same edit of the same state of the page. */
  readonly id: string;
}

/**
 * What somebody has changed on the page of a charter by hand. White space, and what SharePoint makes of the same text, is no
 * change; nor is the order, which is put back.
 *
 * @param texts - as they stand on the page
 * @param known - versions that may stand there, the one that was published last first; never empty
 * @param state - names the page and its state
 */
export function editsOf(
  texts: readonly PageText[],
  known: readonly KnownVersion[],
  state: readonly string[],
): PageEdit[] {
  const onPage = new Map(texts.map(({ id, html }) => [id, markdownOf(html)]));
  const everKnown = new Set(known.flatMap(({ clauses }) => clauses.map(({ id }) => id)));
  // Nothing of ours: it is no longer our page that stands there.
  if (![...onPage.keys()].some((id) => everKnown.has(id))) return [];
  const edits: PageEdit[] = [];
  const note = (version: number, part: string, change: Change): void =>
    void edits.push({ version, change, id: guidOf('edit', ...state, part) });
  for (const clauseId of everKnown) {
    const change = changeOf(clauseId, onPage.get(clauseId), known);
    if (change) note(change.version, clauseId, change.change);
  }
  const [{ number } = { number: 0 }] = known;
  for (const { part, clause, before } of additions(texts, onPage, known, state)) {
    note(number, part, { kind: 'add', clause, ...(before === undefined ? {} : { before }) });
  }
  return edits;
}

function changeOf(
  clauseId: string,
  markdown: string | undefined,
  known: readonly KnownVersion[],
): { readonly version: number; readonly change: Change } | undefined {
  const found = known.flatMap(({ number, clauses }) => {
    const clause = clauses.find(({ id }) => id === clauseId);
    return clause ? [{ number, clause }] : [];
  });
  const [base] = found;
  if (!base) return undefined;
  if (!markdown) {
    // One that a version does not have is rightly not there.
    return found.length < known.length ? undefined : { version: base.number, change: { kind: 'remove', clauseId } };
  }
  const usual = markdownOf(textOf(base.clause).html);
  if (found.some(({ clause }) => markdownOf(textOf(clause).html) === markdown)) return undefined;
  const words = wordsOf(markdown);
  // What stands as it was keeps the marks that its author chose.
  const merged = mergeWords(wordsOf(usual).text, words.text, base.clause.text);
  const text = merged === 'conflict' ? words.text : merged;
  return { version: base.number, change: { kind: 'reword', clauseId, ...words, text } };
}

interface Addition {
  readonly part: string;
  readonly clause: Clause;
  readonly before?: string;
}

/** Text in web parts that are not ours, and below the titles of sections. */
function additions(
  texts: readonly PageText[],
  onPage: ReadonlyMap<string, string>,
  known: readonly KnownVersion[],
  state: readonly string[],
): Addition[] {
  const clauses = new Map(
    known.flatMap((version) => version.clauses.map((clause) => [clause.id, clause.section] as const)),
  );
  const titles = new Map(sections.map((section) => [sectionPartId(section), section] as const));
  const found: Addition[] = [];
  let section: Section = sections[0];
  for (const [place, { id }] of texts.entries()) {
    const markdown = onPage.get(id) ?? '';
    section = clauses.get(id) ?? titles.get(id) ?? section;
    if (id === aboutPartId || clauses.has(id)) continue;
    const written = titles.has(id) ? markdown.replace(/^#{1,6} [^\n]*\n*/, '') : markdown;
    if (written === '' || (titles.has(id) && written === markdown)) continue;
    const next = texts.slice(place + 1).find((other) => clauses.has(other.id));
    found.push({
      part: id,
      clause: { id: guidOf('added', ...state, id), section, ...wordsOf(written) },
      ...(next && clauses.get(next.id) === section ? { before: next.id } : {}),
    });
  }
  return found;
}

/** A heading at its beginning, and the text below; a heading alone is a text. */
function wordsOf(markdown: string): Pick<Clause, 'heading' | 'text'> {
  const [first = '', heading] = /^#{1,3} +([^\n]*)(?:\n+|$)/.exec(markdown) ?? [];
  const text = markdown.slice(first.length);
  if (heading === undefined) return { text: markdown };
  const plain = plainOf(heading);
  return text.trim() === '' ? { text: plain } : { heading: plain, text };
}

/** A line without the marks of Markdown. */
function plainOf(line: string): string {
  return line
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(?<!\\)[*_`~]+/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .trim();
}
