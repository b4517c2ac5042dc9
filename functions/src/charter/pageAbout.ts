import { escapeHtml } from '../../../src/domain/kernel';
import type { ZoneRules } from '../../../src/domain/sessions';
import type { CharterHead } from './CharterStore';

/** What is told about a charter above its text. */
export type Told = Pick<CharterHead, 'version' | 'adoptedAt' | 'adopted' | 'reviewOn'>;

/**
 * The part above everything else, as HTML.
 * @param url - of the charter in Guildhall
 */
export function aboutHtml(
  { version, adoptedAt, adopted, reviewOn }: Told,
  timeZone: string,
  zones: ZoneRules,
  url: string | undefined,
): string {
  const day = adoptedAt === undefined ? '' : ` on ${dayInWords(zones.dateAt(adoptedAt, timeZone))}`;
  const at =
    adopted?.how === 'atOnce' && adopted.turnsBack !== undefined
      ? `, which turns version ${adopted.turnsBack} back`
      : ' by a lead, at once';
  const how = adopted?.how === 'atOnce' ? at : ' by consent';
  const link = url === undefined ? 'Guildhall' : `<a href="${escapeHtml(url)}">Guildhall</a>`;
  const review = reviewOn === undefined ? '' : `<p>It is looked at again on ${dayInWords(reviewOn)}.</p>`;
  return (
    `<p>Version ${version}, adopted${day}${how}.</p>` +
    `<p>Propose changes in ${link}. What is changed on this page by hand becomes a proposal there.</p>${review}`
  );
}

/**
 * What somebody has written into the part above everything else.
 *
 * @param markdown - of that part, which any version may have written
 * @returns `added`: paragraphs of their own; `changed`: paragraphs of ours that say something else now
 */
export function writtenAbove(markdown: string): { readonly added: string; readonly changed: string } {
  const others = markdown.split(/\n{2,}/).filter((paragraph) => !ourParagraphs.some((ours) => ours.test(paragraph)));
  const isOurs = (paragraph: string): boolean => ourBeginnings.test(paragraph);
  return {
    added: others.filter((paragraph) => !isOurs(paragraph)).join('\n\n'),
    changed: others.filter(isOurs).join('\n\n'),
  };
}

/** What `aboutHtml` writes, and ever wrote, as Markdown. */
const ourParagraphs = [
  /^Version \d+, adopted(?: on \d+ [A-Za-z]+ \d+)?(?: by a lead, at once| by consent|, which turns version \d+ back)\.$/,
  /^Propose changes in (?:Guildhall|\[Guildhall\]\([^)]*\))\. What is changed on this page by hand becomes a proposal there\.$/,
  /^It is looked at again on \d+ [A-Za-z]+ \d+\.$/,
  /^$/,
];
const ourBeginnings = /^(?:Version \d+, adopted|Propose changes in|It is looked at again)/;

/** `2 September 2026` */
function dayInWords(date: string): string {
  const at = new Date(`${date}T00:00:00Z`);
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}
