import { createHash } from 'node:crypto';
import { sectionsOf, type CharterView, type Clause, type Section } from '../../../src/domain/charter';
import { escapeHtml, type Language } from '../../../src/domain/kernel';
import { dayInWords } from '../../../src/domain/notifications';
import type { Page } from '../platform/route';
import { publicHtmlOf } from './pageHtml';
import { publicWords } from './publicWords';

const style =
  ':root{color-scheme:light dark}' +
  'body{font:16px/1.6 "Segoe UI",system-ui,sans-serif;max-width:44em;margin:0 auto;padding:32px 16px}' +
  'h1{font-size:28px;line-height:1.25;margin:0 0 4px}h2{font-size:20px;margin:32px 0 8px}h3{font-size:16px;margin:16px 0 4px}' +
  'p{margin:8px 0}.when{opacity:.75;margin:0}article{overflow-wrap:anywhere}pre{white-space:pre-wrap}' +
  'blockquote{margin:8px 0;padding-left:12px;border-left:3px solid}';
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** How pages look; a browser that holds one of another look is given it anew. */
export const pageManner = policy;

/** The adopted charter for anybody: nobody's name is on it, and no search engine is to keep it. */
export function publicPage(view: CharterView, language: Language): Page {
  const { title, version, review, objective, until } = publicWords[language];
  const { community, clauses, adoptedAt } = view;
  const when = [
    ...(adoptedAt ? [version(view.version, day(adoptedAt, language, community.timeZone))] : []),
    ...(view.review ? [review(day(`${view.review.on}T12:00:00.000Z`, language, 'UTC'))] : []),
  ];
  const goal = view.objective
    ? `<h2>${objective}</h2><p>${escapeHtml(view.objective.text)}</p>` +
      `<p class="when">${escapeHtml(until(day(`${view.objective.endsOn}T12:00:00.000Z`, language, 'UTC')))}</p>`
    : '';
  const parts = sectionsOf(clauses).map((found) => sectionHtml(found.section, found.clauses, language));
  const head = `<h1>${escapeHtml(title(community.name))}</h1><p class="when">${escapeHtml(when.join(' · '))}</p>`;
  return document(title(community.name), `${head}${goal}${parts.join('')}`, language);
}

/** What anybody sees where there is no charter that is open to them; it does not tell why. */
export function closedPage(language: Language): Page {
  const { closedTitle, closed } = publicWords[language];
  return document(closedTitle, `<h1>${escapeHtml(closedTitle)}</h1><p>${escapeHtml(closed)}</p>`, language);
}

function sectionHtml(section: Section, clauses: readonly Clause[], language: Language): string {
  const each = clauses.map(
    ({ heading, text }) =>
      `<article>${heading === undefined ? '' : `<h3>${escapeHtml(heading)}</h3>`}${publicHtmlOf(text)}</article>`,
  );
  return `<section><h2>${publicWords[language].sections[section]}</h2>${each.join('')}</section>`;
}

function day(instant: string, language: Language, timeZone: string): string {
  return dayInWords(instant, timeZone, publicWords[language].locale);
}

function document(title: string, body: string, language: Language): Page {
  return {
    policy,
    html:
      `<!doctype html><html lang="${language}"><head><meta charset="utf-8">` +
      `<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex,nofollow">` +
      `<title>${escapeHtml(title)}</title><style>${style}</style></head><body><main>${body}</main></body></html>`,
  };
}
