import { createHash } from 'node:crypto';
import { sections, sectionsOf, type CharterText, type Clause, type Section } from '../../../src/domain/charter';
import { escapeHtml } from '../../../src/domain/kernel';
import type { ZoneRules } from '../../../src/domain/sessions';
import type { Community } from '../platform/Communities';
import { linkToPage } from '../platform/linkToPage';
import type { PageContent, PageText } from './CharterPages';
import { aboutHtml, type Told } from './pageAbout';
import { htmlOf } from './pageHtml';
import { sectionTitles } from './pageWords';

/**
 * What the page of a charter says: how it came about, then the sections, each clause a web part of its own, which has the clause's
 * id: so that a clause that somebody changes there by hand is known again.
 *
 * @param charterUrl - the page on which the web part stands
 */
export function contentOf(
  { id, name }: Pick<Community, 'id' | 'name'>,
  charter: Told & Pick<CharterText, 'clauses'>,
  timeZone: string,
  zones: ZoneRules,
  charterUrl: string | undefined,
): PageContent {
  const about = aboutHtml(charter, timeZone, zones, charterUrl && linkToPage(charterUrl, id));
  const texts = sectionsOf(charter.clauses).flatMap(({ section, clauses }): readonly PageText[] => [
    { id: sectionPartId(section), html: `<h2>${sectionTitles[section]}</h2>` },
    ...clauses.map(textOf),
  ]);
  return { title: `${titleBegins}${name}`.slice(0, 255), texts: [{ id: aboutPartId, html: about }, ...texts] };
}

/** How the title of each page begins. */
export const titleBegins = 'Charter of ';

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

/** Of all web parts that are no clauses: no clause may have such an id, or it would be taken for that part. */
export const partIds: ReadonlySet<string> = new Set([aboutPartId, ...sections.map(sectionPartId)]);

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
