/** What is known of an item when a query is held against it, in small letters. */
export interface Searched {
  /** Everything that words are looked for in. */
  text: string;
  title: string;
  fileName: string;
  fileType: string;
  /** The address in a browser. */
  path: string;
  isDocument: boolean;
}

export interface KeywordQuery {
  test(item: Searched): boolean;
  /** The words that are to be marked where they stand. */
  words: string[];
}

type Test = KeywordQuery['test'];

const tokenPattern = /\(|\)|-?(?:\w+[:=])?"[^"]*"|[^\s()]+/g;
const wordSigns = /[^\p{L}\p{N}]+/u;
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds words as wholes; `*` at the end lets them go on. */
function wordTest(text: string): { pattern: RegExp; word: string } {
  const isPrefix = text.endsWith('*');
  const word = text.replace(/\*$/, '');
  const parts = word.split(wordSigns).filter(Boolean).map(escaped);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${parts.join('[^\\p{L}\\p{N}]+')}${isPrefix ? '' : '(?![\\p{L}\\p{N}])'}`,
    'u',
  );
  return { pattern, word };
}

function propertyTest(name: string, value: string): Test {
  const wanted = value.replace(/\*$/, '');
  switch (name) {
    case 'path':
      return ({ path }) => path.startsWith(wanted.replace(/\\+$/, ''));
    case 'filetype':
    case 'fileextension':
      return ({ fileType }) => fileType === wanted.replace(/^\./, '');
    case 'filename':
      return ({ fileName }) => wordTest(value).pattern.test(fileName);
    case 'title':
      return ({ title }) => wordTest(value).pattern.test(title);
    case 'isdocument':
      return ({ isDocument }) => isDocument === (wanted === 'true' || wanted === '1');
    default:
      // "Property restrictions should specify a valid, queryable managed property": with another nothing is found.
      return () => false;
  }
}

/**
 * Reads as much of the Keyword Query Language as this tenant knows ("Keyword Query Language (KQL) syntax reference"): words,
 * "phrases", prefixes*, AND, OR, NOT and a minus, brackets, and path:, filename:, filetype:, title: and isDocument:. Words beside
 * one another are all wanted; operators are written in capitals.
 */
export function readKeywordQuery(text: string): KeywordQuery {
  const tokens = text.match(tokenPattern) ?? [];
  const words: string[] = [];
  let at = 0;

  const term = (token: string): Test => {
    const match = /^(\w+)[:=](.+)$/.exec(token);
    const value = (match?.[2] ?? token).replace(/^"|"$/g, '').toLowerCase();
    if (match) return propertyTest((match[1] ?? '').toLowerCase(), value);
    if (value === '*') return () => true;
    const { pattern, word } = wordTest(value);
    if (word.split(wordSigns).filter(Boolean).length === 0) return () => true;
    words.push(value);
    return ({ text: searched }) => pattern.test(searched);
  };
  const one = (): Test => {
    const token = tokens[at] ?? '';
    at += 1;
    if (token === 'NOT') {
      const inner = one();
      return (item) => !inner(item);
    }
    if (token.startsWith('-') && token.length > 1) {
      const inner = term(token.slice(1));
      return (item) => !inner(item);
    }
    if (token !== '(') return term(token);
    const inner = either();
    if (tokens[at] === ')') at += 1;
    return inner;
  };
  const both = (): Test => {
    const tests: Test[] = [];
    while (at < tokens.length && tokens[at] !== ')' && tokens[at] !== 'OR') {
      if (tokens[at] === 'AND') at += 1;
      else tests.push(one());
    }
    return (item) => tests.every((test) => test(item));
  };
  const either = (): Test => {
    const tests = [both()];
    while (tokens[at] === 'OR') {
      at += 1;
      tests.push(both());
    }
    return (item) => tests.some((test) => test(item));
  };

  const test = either();
  return { test, words };
}

const around = 80;

/** Where the first of the words stands, with every one marked: "<c0>Contoso</c0> Detailed Design <ddd/>". */
export function summaryOf(text: string, words: readonly string[]): string {
  const plain = text.replace(/\s+/g, ' ').replace(/[<>&]/g, ' ');
  const patterns = words.map((word) => wordTest(word).pattern);
  const first = Math.min(
    ...patterns.map((pattern) => plain.toLowerCase().search(pattern)).filter((place) => place >= 0),
  );
  const start = Number.isFinite(first) ? Math.max(0, first - around) : 0;
  const end = Math.min(plain.length, start + 3 * around);
  const part = plain.slice(start, end).trim();
  const marked = patterns.reduce(
    (said, pattern) => said.replace(new RegExp(pattern.source, 'giu'), (found) => `<c0>${found}</c0>`),
    part,
  );
  return `${start > 0 ? '<ddd/> ' : ''}${marked}${end < plain.length ? ' <ddd/>' : ''}`;
}
