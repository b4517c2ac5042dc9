import { html, type Html } from '../html';

/** "[words](https://...)", "**strong**", "*emphasis*", "`code`", or a sign that stands for itself. */
const inlinePieces =
  /\\([\\`*_{}[\]()#+.!|<>~&-])|\[([^\]]+)\]\((https?:\/\/[^\s)]+)\)|\*\*(.+?)\*\*|\*([^*\s](?:[^*]*[^*\s])?)\*|`([^`]+)`/g;

function inline(text: string): Html {
  const parts: Html[] = [];
  let end = 0;
  for (const match of text.matchAll(inlinePieces)) {
    const [whole, sign, words, address, strong, emphasis, code] = match;
    const start = match.index ?? 0;
    parts.push(html`${text.slice(end, start)}`);
    if (sign !== undefined) parts.push(html`${sign}`);
    else if (words !== undefined) parts.push(html`<a href="${address}" rel="noreferrer">${inline(words)}</a>`);
    else if (strong !== undefined) parts.push(html`<strong>${inline(strong)}</strong>`);
    else if (emphasis !== undefined) parts.push(html`<em>${inline(emphasis)}</em>`);
    else parts.push(html`<code>${code}</code>`);
    end = start + whole.length;
  }
  return html`${parts}${text.slice(end)}`;
}

const listItem = /^\s*(?:[-*+]|\d+[.)])\s+(?:\[([ xX])\]\s+)?(.*)$/;
const isNumbered = (line: string): boolean => /^\s*\d/.test(line);

function itemOf(line: string): Html {
  const [, box, words = ''] = listItem.exec(line) ?? [];
  const done = box === undefined ? '' : box === ' ' ? '[ ] ' : '[x] ';
  return html`<li>${done}${inline(words)}</li>`;
}

function blockOf(lines: readonly string[]): Html {
  const [first = ''] = lines;
  const [, marks = '', words = ''] = /^(#{1,6})\s+(.*?)\s*#*$/.exec(first) ?? [];
  if (marks.length === 1) return html`<h2>${inline(words)}</h2>`;
  if (marks !== '') return html`<h3>${inline(words)}</h3>`;
  if (listItem.test(first))
    return isNumbered(first)
      ? html`<ol>
          ${lines.map(itemOf)}
        </ol>`
      : html`<ul>
          ${lines.map(itemOf)}
        </ul>`;
  if (first.startsWith('|')) return html`<pre tabindex="0">${lines.join('\n')}</pre>`;
  if (first.startsWith('>'))
    return html`<blockquote>
      ${lines.map((line) => html`<p>${inline(unbroken(line.replace(/^>\s?/, '')))}</p>`)}
    </blockquote>`;
  if (/^(-{3,}|\*{3,})$/.test(first.trim())) return html`<hr />`;
  return html`<p>${lines.map((line, i) => html`${i > 0 && html`<br />`}${inline(unbroken(line))}`)}</p>`;
}

/** A line without the backslash at its end that asks for a line break there: each line has its own here anyway. */
function unbroken(line: string): string {
  return /(^|[^\\])(\\\\)*\\$/.test(line) ? line.slice(0, -1) : line;
}

/** What a line begins: lines of one kind without a gap make a block. */
function kindOf(line: string): string {
  if (/^#{1,6}\s/.test(line) || /^(-{3,}|\*{3,})$/.test(line.trim())) return 'alone';
  if (listItem.test(line)) return isNumbered(line) ? 'numbers' : 'list';
  return line.startsWith('|') ? 'table' : line.startsWith('>') ? 'quote' : 'words';
}

/** Markdown as a page: headings, lists, quotes, emphasis and links to web addresses. All other signs are shown as they are. */
export function markdown(text: string): Html {
  const blocks: string[][] = [];
  let last = '';
  let afterGap = false;
  for (const line of text.split(/\r?\n/)) {
    const kind = line.trim() === '' ? '' : kindOf(line);
    const block = blocks.at(-1);
    const inList = last === 'list' || last === 'numbers';
    if (kind === '') {
      afterGap = true;
      continue;
    }
    // The items of a list may stand apart, and a further line of one belongs to it.
    const goesOn = kind === last && kind !== 'alone' && (!afterGap || inList);
    if (block && goesOn) block.push(line);
    else if (block && inList && kind === 'words' && /^\s+\S/.test(line))
      block.push(`${block.pop() ?? ''} ${line.trim()}`);
    else {
      blocks.push([line]);
      last = kind;
    }
    afterGap = false;
  }
  return html`${blocks.map(blockOf)}`;
}
