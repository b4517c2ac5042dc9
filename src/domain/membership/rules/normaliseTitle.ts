import {
  abbreviations,
  leadWords,
  rankBefore,
  rankIfMoreIsSaid,
  rankNumber,
  rankNumberName,
  rankWords,
  spelledApart,
  whereabouts,
} from './titleWords';

/** What a job title says, word by word. */
export interface TitleReading {
  /** Its parts in order; a title such as "Product manager / Delivery manager" has several. */
  readonly parts: readonly TitlePart[];
  /** Words of rank, of the whole title. */
  readonly ranks: readonly string[];
  /** Whether it says that somebody has charge of it: lead, head of, director of. */
  readonly leads: boolean;
}

const longForms = new Map(Object.entries(abbreviations));

interface TitlePart {
  readonly words: readonly string[];
  /** It stands beside the next one ("/"), and may share its last word. */
  readonly sharesWithNext: boolean;
}

/**
 * Reads a job title: case, accents, punctuation, plurals, what stands in brackets, and rank make no difference; usual
 * abbreviations are written out. Words stay words: nothing is ever found within one.
 */
export function readTitle(title: string): TitleReading {
  const plain = foldedText(title);
  const outside = withoutBrackets(plain);
  const isBracketed = wordsOf(outside).length === 0;
  const isProduct = spelledOut(wordsOf(plain)).includes('product');
  const parts: TitlePart[] = [];
  const ranks: string[] = [];
  let leads = false;
  for (const { text, sharesWithNext } of partsOf(isBracketed ? plain.replace(/[()[\]{}]/g, ' ') : outside)) {
    // Before rank is taken away, since what PM means may leave enough said to drop a grade; and after it, since a rank
    // may stand between PM and the word that tells: "Project senior PM".
    const before = withoutRank(withoutPm(spelledOut(wordsOf(text)), isProduct));
    const after = withoutRank(withoutPm(before.words, isProduct));
    const words = after.words;
    ranks.push(...before.ranks, ...after.ranks);
    leads ||= [...before.ranks, ...after.ranks].some((rank) => leadWords.has(rank));
    if (words.length > 0) parts.push({ words, sharesWithNext });
  }
  return { parts, ranks, leads };
}

/**
 * A job title as it is compared: "Senior Product-Managers (Payments)" is `product manager`. Doing it twice is the same as
 * doing it once. A title that says only a rank keeps it.
 */
export function normaliseTitle(title: string): string {
  const { parts, ranks } = readTitle(title);
  if (parts.length === 0) return ranks.join(' ').replace(/-/g, ' ');
  return parts
    .map(({ words, sharesWithNext }, index) => {
      const between = index === parts.length - 1 ? '' : sharesWithNext ? ' / ' : ', ';
      return words.join(' ') + between;
    })
    .join('');
}

function foldedText(text: string): string {
  const fold = (raw: string): string => raw.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  return fold(fold(text)).replace(/['’`]/g, '').replace(/[&+]/g, ' and ');
}

function withoutBrackets(text: string): string {
  return text.replace(/\([^()]*(?:\)|$)|\[[^[\]]*(?:\]|$)|\{[^{}]*(?:\}|$)/g, ' , ');
}

function partsOf(text: string): readonly { readonly text: string; readonly sharesWithNext: boolean }[] {
  const pieces = text.split(/([/|])|[,;:•·\n–—]|\s-+\s/u);
  const parts: { text: string; sharesWithNext: boolean }[] = [];
  for (let at = 0; at < pieces.length; at += 2) {
    parts.push({ text: pieces[at] ?? '', sharesWithNext: pieces[at + 1] !== undefined });
  }
  return parts;
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** Every word in its usual form. */
function spelledOut(words: readonly string[]): readonly string[] {
  const written = words.flatMap((word) => {
    const one = singular(word);
    return (longForms.get(one) ?? longForms.get(one.replace(/s$/, '')) ?? one).split(' ');
  });
  return inOneSpelling(written);
}

/** What PM means shows from the word before it or from the rest of the title, or it stays as it is. */
function withoutPm(words: readonly string[], isProduct: boolean): readonly string[] {
  return words.flatMap((word, index) => {
    if (word !== 'pm' && word !== 'pms') return word;
    const isNamed = ['product', 'project', 'programme'].includes(words[index - 1] ?? '');
    if (isNamed) return 'manager';
    return isProduct ? ['product', 'manager'] : 'pm';
  });
}

function inOneSpelling(words: readonly string[]): readonly string[] {
  if (words.length < 2) return words;
  let text = ` ${words.join(' ')} `;
  for (const [written, read] of spelledApart) {
    while (text.includes(` ${written} `)) text = text.replace(` ${written} `, ` ${read} `);
  }
  return text.split(' ').filter((word) => word !== '');
}

/** Plain and the same on both sides, which is all that comparing needs. */
function singular(word: string): string {
  if (word.length <= 3 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word) || word === 'devops') return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** Takes rank away, and for whom or where the work is done, until nothing more of it is there. */
function withoutRank(all: readonly string[]): { readonly words: readonly string[]; readonly ranks: readonly string[] } {
  const ranks: string[] = [];
  let words = all;
  for (;;) {
    const cut = words.findIndex((word, index) => whereabouts.has(word) && index > 0 && !isRank(words, index - 1));
    const said = cut < 0 ? words : words.slice(0, cut);
    const kept = said.filter((_, index) => !isRank(said, index));
    const sure = kept.filter((word) => !rankIfMoreIsSaid.has(word));
    const core = sure.filter((word) => !isSmall(word)).length >= 2 ? sure : kept;
    ranks.push(...said.filter((word) => !core.includes(word)));
    const from = core.findIndex((word) => !isSmall(word));
    const next = inOneSpelling(from < 0 ? [] : core.slice(from));
    if (next.length === words.length) return { words: next, ranks };
    words = next;
  }
}

function isRank(words: readonly string[], index: number): boolean {
  const word = words[index] ?? '';
  const next = words[index + 1];
  if (rankBefore.has(word)) return words.some((_, after) => after > index && isWork(words, after));
  if (rankNumberName.has(word)) return next !== undefined && rankNumber.test(next);
  return rankWords.has(word) || rankNumber.test(word);
}

function isWork(words: readonly string[], index: number): boolean {
  const word = words[index] ?? '';
  return !isSmall(word) && !rankBefore.has(word) && !isRank(words, index);
}

function isSmall(word: string): boolean {
  return word === 'of' || word === 'the' || whereabouts.has(word);
}
