/** Elements that a text web part keeps. */
const kept = new Set(
  'p div span br hr h1 h2 h3 h4 h5 h6 ul ol li strong b em i u s sub sup a blockquote pre code table thead tbody tfoot tr th td caption colgroup col img figure figcaption mark'.split(
    ' ',
  ),
);
const empty = new Set(['br', 'hr', 'img', 'col']);
/** Elements that go with everything in them. */
const dropped = /<(script|style|iframe|object|embed|applet|template|svg|math|head|title|noscript|textarea)\b/i;
const attributeNames =
  /^(class|style|href|title|target|rel|src|alt|width|height|colspan|rowspan|dir|lang|name|aria-[a-z]+|data-[\w-]+)$/;
const pieces = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][a-z0-9:-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>?|[^<]+|</gi;
const attributes = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;
const signs: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  colon: ':',
  tab: '',
  newline: '',
};

/** Text without its references, as a browser reads an address. */
const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));?/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return signs[String(name).toLowerCase()] ?? whole;
    const point = decimal === undefined ? parseInt(hex, 16) : Number(decimal);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
  });

function isSafe(name: string, value: string): boolean {
  if (name === 'style') return !/expression|url\s*\(|javascript/i.test(decoded(value));
  if (name !== 'href' && name !== 'src') return true;
  // Browsers leave out spaces and control characters in front of and inside a scheme.
  // eslint-disable-next-line no-control-regex -- these are the characters meant
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(decoded(value).replace(/[\u0000-\u0020]+/g, ''))?.[1];
  return scheme === undefined || /^(https?|mailto|tel)$/i.test(scheme);
}

const escapeText = (text: string): string =>
  text
    .replace(/&(?!(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});)/gi, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');

function safeAttributes(text: string): string {
  let written = '';
  for (const [, given = '', double, single, bare] of text.matchAll(attributes)) {
    const name = given.toLowerCase();
    const value = double ?? single ?? bare ?? '';
    if (attributeNames.test(name) && isSafe(name, value))
      written += ` ${name}="${escapeText(value).replace(/"/g, '&quot;')}"`;
  }
  return written;
}

/** HTML without the elements whose content is no text. */
function withoutDropped(html: string): string {
  let rest = html;
  let left = '';
  for (let found = dropped.exec(rest); found; found = dropped.exec(rest)) {
    const end = new RegExp(`</${found[1]}\\s*>`, 'i').exec(rest.slice(found.index));
    left += rest.slice(0, found.index);
    rest = end ? rest.slice(found.index + end.index + end[0].length) : '';
  }
  return left + rest;
}

/**
 * HTML of a text web part as SharePoint keeps it: scripts, handlers, unsafe links and unknown elements are gone, names are in
 * small letters, every element is closed. Which elements SharePoint knows is not documented: these are what its editor makes.
 */
export function sanitiseHtml(html: string): string {
  const open: string[] = [];
  let written = '';
  const close = (name: string): void => {
    if (!open.includes(name)) return;
    for (let last = open.pop(); last !== undefined; last = open.pop()) {
      written += `</${last}>`;
      if (last === name) return;
    }
  };
  for (const [piece, closing, tag, rest = ''] of withoutDropped(html).matchAll(pieces)) {
    const name = tag?.toLowerCase();
    if (piece.startsWith('<!--')) continue;
    if (name === undefined) written += escapeText(piece);
    else if (!kept.has(name)) continue;
    else if (closing) close(name);
    else {
      written += `<${name}${safeAttributes(rest)}>`;
      if (!empty.has(name)) open.push(name);
    }
  }
  while (open.length > 0) written += `</${open.pop()}>`;
  return written;
}
