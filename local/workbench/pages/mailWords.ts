import { html, Html } from '../html';
import type { MailBody } from '../tenantShapes';
import { safeHtml, type Links } from './safeHtml';

/** So much of a text is shown before "Show all", and of one that is hardly longer everything. */
const shownLength = 320;
const hardlyLonger = 480;
/** The line above and below what Teams appends to an invitation. */
const teamsLine = /_{20,}/;

/**
 * The words of a mail or an event: short ones as they are, of long ones the beginning and a way to see all.
 *
 * @param about - what they are the words of, for who cannot see where they stand.
 * @param links - where their links lead for whoever reads them here.
 * @param beginning - false leaves the beginning of long ones out, where it has been read elsewhere.
 */
export function mailWords(
  body: MailBody | undefined,
  about: string,
  { links, beginning = true }: { readonly links?: Links; readonly beginning?: boolean } = {},
): Html | undefined {
  const content = body?.content.trim() ?? '';
  const words =
    body?.contentType === 'html'
      ? html`<div class="mail">${safeHtml(content, links)}</div>`
      : html`<p class="mail plain">${content}</p>`;
  const [own = ''] = textOf(words).split(teamsLine);
  if (own.trim() === '') return undefined;
  if (textOf(words).length <= hardlyLonger && own === textOf(words)) return words;
  return html`<div class="words">
    ${beginning && html`<div class="preview">${beginningOf(words, own.length <= hardlyLonger ? hardlyLonger : shownLength)}</div>`}
    <details>
      <summary>Show all<span class="unseen"> of ${about}</span></summary>
      ${words}
    </details>
  </div>`;
}

const textOf = ({ markup }: Html): string => markup.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');

/** The beginning of markup that `html` made, up to a whole word and not into what Teams appended; its elements are closed. */
function beginningOf({ markup }: Html, length: number): Html {
  const open: string[] = [];
  let [shown, left] = ['', length];
  // Up to the last word: empty lines and elements after it are left out.
  let beginning = '';
  for (const piece of markup.match(/<[^>]*>|[^<]+/g) ?? []) {
    if (piece.startsWith('<')) {
      const [, closing, name = ''] = /^<(\/?)(\w+)/.exec(piece) ?? [];
      if (closing) open.pop();
      else if (name !== 'br') open.push(name);
      shown += piece;
      continue;
    }
    const [own = ''] = piece.split(teamsLine);
    shown += cut(own, left);
    if (own.trim() !== '')
      beginning =
        shown +
        [...open]
          .reverse()
          .map((name) => `</${name}>`)
          .join('');
    left -= own.trim().length;
    if (own.length < piece.length || left <= 0) break;
  }
  return new Html(beginning);
}

/** At most so many characters of a text with entities, which end with a whole word and the sign for "it goes on". */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const lastSpace = text.slice(0, length).lastIndexOf(' ');
  // Without a space: somebody wrote one endless word. No entity is longer than eight signs.
  const end = lastSpace > 0 ? lastSpace : length;
  return `${text
    .slice(0, end)
    .replace(/&[#\w]{0,8}$/, '')
    .replace(/[\s,:.–-]+$/, '')}…`;
}
