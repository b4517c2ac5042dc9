import { Html, html } from '../html';

/** Elements of a mail that are kept, without any attribute; a heading becomes one that fits below a mail's subject. */
const kept: Readonly<Record<string, string>> = {
  ...Object.fromEntries('p ul ol li strong em b i blockquote div'.split(' ').map((name) => [name, name])),
  ...Object.fromEntries('h1 h2 h3 h4 h5 h6'.split(' ').map((name) => [name, 'h4'])),
};
/** The same of a page, whose own title is the only heading above. */
export const keptOnPage: Readonly<Record<string, string>> = {
  ...kept,
  ...Object.fromEntries('pre code u s table thead tbody tr th td h3 h4'.split(' ').map((name) => [name, name])),
  ...{ h1: 'h2', h2: 'h2', h5: 'h4', h6: 'h4' },
};
const hidden = /<(script|style|head|title|template|svg|math|iframe|object)\b[\s\S]*?(<\/\1\s*>|$)/gi;
const pieces = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][a-z0-9]*)\b([^>]*)>?|[^<]+|</gi;
const signs = new Map(Object.entries({ lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', amp: '&' }));

/** Text of HTML as one reads it. */
function plain(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return signs.get(String(name).toLowerCase()) ?? whole;
    const point = decimal === undefined ? parseInt(hex, 16) : Number(decimal);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
  });
}

/** Where a link of a mail leads for whoever reads it here. */
export type Links = (address: string) => string;

/** A mail's link, when it leads to a web address or to somebody's mail; it tells the page there nothing. */
function linkStart(attributes: string, links: Links): Html | undefined {
  const [, double, single] = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(attributes) ?? [];
  const address = plain(double ?? single ?? '').trim();
  const leads = /^https?:\/\//i.test(address)
    ? links(address)
    : /^mailto:[^\s/?#]/i.test(address)
      ? address
      : undefined;
  return leads === undefined ? undefined : new Html(`<a href="${html`${leads}`.markup}" rel="noreferrer">`);
}

/**
 * What may be shown of the HTML of a mail: its words, paragraphs, lists, emphasis and links to web addresses and to mail. Everything else is
 * left out: attributes, styles, pictures, scripts. Elements are closed in order, whatever the mail does.
 *
 * @param elements - which are kept, and what each becomes.
 */
export function safeHtml(mail: string, links: Links = (address) => address, elements = kept): Html {
  const open: string[] = [];
  let shown = '';
  const closeTo = (name: string): void => {
    const depth = open.lastIndexOf(name);
    while (depth >= 0 && open.length > depth) shown += `</${open.pop()}>`;
  };
  const body = mail.replace(hidden, '');
  for (const [piece, closing, name = '', attributes = ''] of body.matchAll(pieces)) {
    const tag = name.toLowerCase();
    const element = Object.hasOwn(elements, tag) ? elements[tag] : undefined;
    if (piece.startsWith('<!--')) continue;
    if (tag === '') shown += html`${plain(piece)}`.markup;
    else if (tag === 'br') shown += '<br>';
    else if (closing) closeTo(tag === 'a' ? 'a' : (element ?? ''));
    else if (tag === 'a') {
      const start = linkStart(attributes, links);
      if (start && !open.includes('a')) {
        shown += start.markup;
        open.push('a');
      }
    } else if (element) {
      shown += `<${element}>`;
      open.push(element);
    }
  }
  while (open.length > 0) shown += `</${open.pop()}>`;
  return new Html(shown);
}
