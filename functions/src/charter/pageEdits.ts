import { sections, type Change, type Clause, type LeftOnPage, type Section } from '../../../src/domain/charter';
import type { PageText } from './CharterPages';
import { mergeWords } from './mergeWords';
import { writtenAbove } from './pageAbout';
import { aboutPartId, guidOf, sectionPartId, textOf } from './pageContent';
import { markdownOf } from './pageMarkdown';
import { plainOf, wordsOf } from './pageMarks';
import { sectionTitles } from './pageWords';

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

/** Everything that somebody has changed there. */
export interface WrittenByHand {
  readonly edits: readonly PageEdit[];
  /** What is no change of a clause. */
  readonly left: readonly LeftOnPage[];
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
): WrittenByHand {
  const parts = partsOf(texts);
  const onPage = new Map(parts.map(({ id, markdown }) => [id, markdown]));
  const everKnown = new Set(known.flatMap(({ clauses }) => clauses.map(({ id }) => id)));
  // Nothing of ours: it is no longer our page that stands there.
  if (everKnown.size > 0 && ![...onPage.keys()].some((id) => everKnown.has(id))) {
    const text = parts.map(({ markdown }) => markdown).join('\n\n');
    return { edits: [], left: text.trim() === '' ? [] : [{ what: 'replaced', text }] };
  }
  const edits: PageEdit[] = [];
  const note = (version: number, part: string, change: Change): void =>
    void edits.push({ version, change, id: guidOf('edit', ...state, part) });
  for (const clauseId of everKnown) {
    const change = changeOf(clauseId, onPage.get(clauseId), known);
    if (change) note(change.version, clauseId, change.change);
  }
  const [{ number } = { number: 0 }] = known;
  const { added, left } = additions(parts, known, state);
  for (const { part, clause, before } of added) {
    note(number, part, { kind: 'add', clause, ...(before === undefined ? {} : { before }) });
  }
  return { edits, left };
}

interface Part {
  readonly id: string;
  readonly markdown: string;
}

/** One that stands there twice is a part of its own the second time. */
function partsOf(texts: readonly PageText[]): readonly Part[] {
  const seen = new Set<string>();
  return texts.map(({ id, html }, place) => {
    const isFirst = !seen.has(id);
    seen.add(id);
    return { id: isFirst ? id : `${id} ${place}`, markdown: markdownOf(html) };
  });
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
    // One that a version does not have, or that draws nothing in it, is rightly not there.
    const isRight = found.length < known.length || found.some(({ clause }) => markdownOf(textOf(clause).html) === '');
    return isRight ? undefined : { version: base.number, change: { kind: 'remove', clauseId } };
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

/** Text in web parts that are not ours, above the text and below the titles of sections. */
function additions(
  parts: readonly Part[],
  known: readonly KnownVersion[],
  state: readonly string[],
): { readonly added: readonly Addition[]; readonly left: readonly LeftOnPage[] } {
  const clauses = new Map(
    known.flatMap((version) => version.clauses.map((clause) => [clause.id, clause.section] as const)),
  );
  const titles = new Map(sections.map((section) => [sectionPartId(section), section] as const));
  const added: Addition[] = [];
  const left: LeftOnPage[] = [];
  let section: Section = sections[0];
  for (const [place, { id, markdown }] of parts.entries()) {
    const title = titles.get(id);
    section = clauses.get(id) ?? title ?? section;
    if (clauses.has(id)) continue;
    let written = markdown;
    if (id === aboutPartId) {
      const above = writtenAbove(markdown);
      written = above.added;
      if (above.changed !== '') left.push({ what: 'above', text: above.changed });
    } else if (title) {
      const below = belowTitle(markdown, sectionTitles[title]);
      written = below.text;
      if (below.title !== undefined) left.push({ what: 'section', text: below.title });
    }
    if (written === '') continue;
    const next = parts.slice(place + 1).find((other) => clauses.has(other.id));
    added.push({
      part: id,
      clause: { id: guidOf('added', ...state, id), section, ...wordsOf(written) },
      ...(next && clauses.get(next.id) === section ? { before: next.id } : {}),
    });
  }
  return { added, left };
}

/** What stands below the title of a section, and the title when it is another one. */
function belowTitle(markdown: string, title: string): { readonly text: string; readonly title?: string } {
  const [first = '', heading] = /^#{1,6} +([^\n]*)\n*/.exec(markdown) ?? [];
  if (heading === undefined) {
    // Somebody made plain text of the title, or wrote in its place.
    const [line = '', ...others] = markdown.split('\n');
    return { text: plainOf(line) === title ? others.join('\n').replace(/^\n+/, '') : markdown };
  }
  const text = markdown.slice(first.length);
  return plainOf(heading) === title ? { text } : { text, title: plainOf(heading) };
}
