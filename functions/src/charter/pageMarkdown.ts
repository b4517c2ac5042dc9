import TurndownService from 'turndown';
import { isLinkAllowed } from '../../../src/domain/charter';

const turndown = new TurndownService({
  headingStyle: 'atx',
  bulletListMarker: '-',
  codeBlockStyle: 'fenced',
  emDelimiter: '*',
  hr: '---',
  br: '\\',
});
turndown.addRule('struckOut', {
  filter: ['s', 'del'],
  replacement: (words) => (words.trim() ? `~~${words}~~` : words),
});
// Underlining, colours and sizes are the page's own business.
turndown.addRule('links', {
  filter: (node) => node.nodeName === 'A',
  replacement(words, node) {
    const address = (node as unknown as { getAttribute(name: string): string | null }).getAttribute('href') ?? '';
    return words.trim() !== '' && isLinkAllowed(address)
      ? `[${words}](${address.replace(/\s/g, encodeURIComponent).replace(/\(/g, '%28').replace(/\)/g, '%29')})`
      : words;
  },
});
turndown.addRule('pictures', { filter: 'img', replacement: (_words, node) => node.getAttribute('alt') ?? '' });
turndown.addRule('items', {
  filter: 'li',
  replacement(words, node, options) {
    const list = node.parentNode as unknown as { nodeName: string; getAttribute(name: string): string | null };
    const before = Array.from(node.parentNode?.children ?? []).indexOf(node);
    const isOrdered = list.nodeName === 'OL';
    const mark = isOrdered
      ? `${Number(list.getAttribute('start') ?? 1) + before}. `
      : `${options.bulletListMarker ?? '-'} `;
    const text = words.replace(/^\n+|\n+$/g, '').replace(/\n/g, `\n${' '.repeat(mark.length)}`);
    return `${mark}${text}${node.nextSibling ? '\n' : ''}`;
  },
});
turndown.addRule('rows', {
  filter: 'tr',
  replacement(words, node) {
    const cells = Array.from(node.children).length;
    const isFirst = isFirstRow(node);
    return `${words.trimEnd()} |\n${isFirst ? `${'| --- '.repeat(cells)}|\n` : ''}`;
  },
});
turndown.addRule('cells', {
  filter: ['th', 'td'],
  replacement: (words) =>
    `| ${words
      .trim()
      .replace(/\s*\n\s*/g, ' ')
      .replace(/\|/g, '\\|')} `,
});
turndown.addRule('tables', {
  filter: ['table'],
  replacement: (words) => `\n\n${words.replace(/\n{2,}/g, '\n').trim()}\n\n`,
});

/**
 * What stands in a text web part as Markdown, in one and the same way for the same text: white space, and what SharePoint puts
 * around words by itself, make no difference.
 */
export function markdownOf(html: string): string {
  const plain = html
    .replace(/\u200b|\ufeff|&#(?:8203|65279);|&ZeroWidthSpace;/g, '')
    .replace(/\u00a0|&nbsp;|&#160;/g, ' ');
  return turndown
    .turndown(plain)
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}

function isFirstRow(row: { readonly parentNode: unknown; readonly previousSibling: unknown }): boolean {
  const parent = row.parentNode as { nodeName: string; previousSibling: unknown } | null;
  const isFirst = parent?.nodeName === 'THEAD' || !parent?.previousSibling;
  return !row.previousSibling && isFirst;
}
