import { createHash } from 'node:crypto';
import { sections, type Clause, type Section } from '../../../src/domain/charter';
import { escapeHtml } from '../../../src/domain/kernel';
import type { ZoneRules } from '../../../src/domain/sessions';
import type { Community } from '../platform/Communities';
import { linkToPage } from '../platform/linkToPage';
import type { PageContent, PageText } from './CharterPages';
import type { CharterHead } from './CharterStore';
import { htmlOf } from './pageHtml';
import { sectionTitles } from './pageWords';

/** What is told about a charter above its text. */
type Told = Pick<CharterHead, 'version' | 'adoptedAt' | 'adopted' | 'clauses' | 'reviewOn'>;

/**
 * What the page of a charter says: how it came about, then the sections, each clause a web part of its own, which has the clause's
 * id: so that a clause that somebody changes there by hand is known again.
 *
 * @param charterUrl - the page on which the web part stands
 */
export function contentOf(
  { id, name }: Pick<Community, 'id' | 'name'>,
  charter: Told,
  timeZone: string,
  zones: ZoneRules,
  charterUrl: string | undefined,
): PageContent {
  const about = aboutHtml(charter, timeZone, zones, charterUrl && linkToPage(charterUrl, id));
  const texts = sections.flatMap((section): readonly PageText[] => {
    const clauses = charter.clauses.filter((clause) => clause.section === section);
    if (clauses.length === 0) return [];
    return [{ id: sectionPartId(section), html: `<h2>${sectionTitles[section]}</h2>` }, ...clauses.map(textOf)];
  });
  return { title: `Charter of ${name}`.slice(0, 255), texts: [{ id: aboutPartId, html: about }, ...texts] };
}

/** A clause as its web part says it. */
export function textOf({ id, heading, text }: Clause): PageText {
  return { id, html: `${heading === undefined ? '' : `<h3>${escapeHtml(heading)}</h3>`}${htmlOf(text)}` };
}

/** Of the web part that stands above everything else. */
export const aboutPartId = guidOf('about');

/** Of the web part with the title of a section. */
export function sectionPartId(section: Section): string {
  return guidOf('section', section);
}

/** A GUID in small letters, the same for the same parts. */
export function guidOf(...parts: readonly string[]): string {
  const digest = createHash('sha256')
    .update(['charter', ...parts].join('\n'))
    .digest('hex');
  const [a, b, c, d, e] = [
    digest.slice(0, 8),
    digest.slice(8, 12),
    digest.slice(12, 15),
    digest.slice(15, 18),
    digest.slice(18, 30),
  ];
  return `${a}-${b}-4${c}-8${d}-${e}`;
}

function aboutHtml(
  { version, adoptedAt, adopted, reviewOn }: Told,
  timeZone: string,
  zones: ZoneRules,
  url: string | undefined,
): string {
  const day = adoptedAt === undefined ? '' : ` on ${dayInWords(zones.dateAt(adoptedAt, timeZone))}`;
  const how = adopted?.how === 'atOnce' ? ' by a lead, at once' : ' by consent';
  const link = url === undefined ? 'Guildhall' : `<a href="${escapeHtml(url)}">Guildhall</a>`;
  const review = reviewOn === undefined ? '' : `<p>It is looked at again on ${dayInWords(reviewOn)}.</p>`;
  return (
    `<p>Version ${version}, adopted${day}${how}.</p>` +
    `<p>Propose changes in ${link}. What is changed on this page by hand becomes a proposal there.</p>${review}`
  );
}

/** `2 September 2026` */
function dayInWords(date: string): string {
  const at = new Date(`${date}T00:00:00Z`);
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}
