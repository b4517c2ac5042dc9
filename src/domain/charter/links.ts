/** Addresses that a charter may lead to: a web address with a host, or somebody's mail. Nothing hidden in them. */
const lawful = /^(?:https?:\/\/[^\s/?#\\]|mailto:[^\s/?#\\])/i;
/** An address is looked at as far as that: what it leads to stands at its beginning. */
const longest = 1_000;
const hidden = /[\p{Cc}\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2028\u2029\u2060-\u2069\uFEFF]/u;

/**
 * Whether a link may lead there: only http, https and mailto. Whoever draws Markdown asks this of every link it finds, so that
 * what was written before a rule was made, or past it, leads nowhere either.
 *
 * @param address - as a browser would be given it: entities and escapes are resolved already
 */
export function isLinkAllowed(address: string): boolean {
  return lawful.test(address) && !hidden.test(address);
}

/**
 * Where the links in a text lead, also where only some programs would make a link of it: inline links and images, references,
 * addresses in angle brackets, and bare ones. Code is searched like the rest, so that nothing hides in a wrongly closed one.
 *
 * @param markdown - a text of any length; the time it takes grows with its length alone
 * @returns the addresses, entities and escapes resolved, each once; `''` for a link that leads to the text itself
 */
export function linksIn(markdown: string): readonly string[] {
  return [
    ...new Set(
      [...inline(markdown), ...references(markdown), ...inBrackets(markdown), ...bare(markdown)].map(resolved),
    ),
  ];
}

/** The first address in a text that no link may lead to; undefined when there is none. */
export function forbiddenLink(markdown: string): string | undefined {
  return linksIn(markdown).find((address) => !isLinkAllowed(address));
}

/** `[text](address)` and `![text](address)`, also when the text before is broken off. */
function* inline(markdown: string): Generator<string> {
  for (const { 0: opening, index = 0 } of markdown.matchAll(/\]\([\s>]*/g)) {
    yield addressAt(markdown, index + opening.length, ')');
  }
}

/** `[label]: address`, at the beginning of a line, with nothing or a title behind it. */
function* references(markdown: string): Generator<string> {
  let lineStart = 0;
  for (const line of markdown.split('\n')) {
    const bracket = line.indexOf('[');
    const isAtBeginning = /^[\s>*+\-\d.)]*\[/.test(line);
    for (const { index = 0 } of line.matchAll(/\]:/g)) {
      // A label may run over several lines: then its bracket opened on an earlier one.
      if (!isAtBeginning && bracket >= 0 && bracket < index) continue;
      const isQuoted = line.slice(0, isAtBeginning ? bracket : index).includes('>');
      yield* definedAt(markdown, lineStart + index + 2, isQuoted ? /^[\s>]*/ : /^\s*/);
    }
    lineStart += line.length + 1;
  }
}

function* definedAt(markdown: string, start: number, before: RegExp): Generator<string> {
  const [gap = ''] = before.exec(markdown.slice(start, start + longest)) ?? [];
  const address = addressAt(markdown, start + gap.length);
  const end = start + gap.length + address.length;
  const behind = /^>?[^\S\n]*([^\n]?)/.exec(markdown.slice(end, end + longest))?.[1] ?? '';
  if (address !== '' && ['', '"', "'", '('].includes(behind)) yield address;
}

/** `<scheme:address>` */
function inBrackets(markdown: string): readonly string[] {
  return [...markdown.matchAll(/<([a-z][a-z0-9+.-]{0,40}:[^\s<>]*)>/gi)].map(([, address = '']) => address);
}

/** `https://example.org`, `www.example.org` and everything else with a scheme and two strokes, within one another too. */
function* bare(markdown: string): Generator<string> {
  for (const { index = 0 } of markdown.matchAll(
    /(?<![a-z0-9])(?:www\.|[a-z][a-z0-9+-]{0,40}:\/\/|xmpp:)(?=[^\s<>])/gi,
  )) {
    const [found = ''] = /^[^\s<>]+/.exec(markdown.slice(index, index + longest)) ?? [];
    const address = found.replace(/[)\]"'.,;:!?*_~`]{1,99}$/, '');
    yield /^www\./i.test(address) ? `http://${address}` : address;
  }
}

/** What stands there up to a blank, or to the bracket that closes it; in angle brackets up to the end of those. */
function addressAt(markdown: string, start: number, closing?: ')'): string {
  const rest = markdown.slice(start, start + longest);
  const inAngles = /^<[^<>\n]*(?=>)/.exec(rest)?.[0];
  if (inAngles !== undefined) return inAngles;
  const [word = ''] = /^[^\s]*/.exec(rest) ?? [];
  if (!closing) return word;
  let depth = 0;
  for (let at = 0; at < word.length; at += 1) {
    if (word[at] === '(') depth += 1;
    if (word[at] === ')' && depth-- === 0) return word.slice(0, at);
  }
  return word;
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  colon: ':',
  commat: '@',
  lpar: '(',
  newline: '\n',
  num: '#',
  period: '.',
  rpar: ')',
  sol: '/',
  tab: '\t',
};

/** An address as a browser is given it. An entity that is unknown here stays: no lawful address begins with one. */
function resolved(address: string): string {
  return address
    .replace(/^</, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));?/gi, (entity, hex?: string, decimal?: string) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
    })
    .replace(/&([a-z]{2,10});/gi, (entity, name: string) => named[name.toLowerCase()] ?? entity)
    .trim();
}
