import { compareText } from '../../kernel';
import { nameWords } from './nameWords';

/** Whom a name may mean. */
export interface NameMatches<Somebody> {
  /** Called exactly so, in whatever order of the words; all of them. */
  readonly exact: readonly Somebody[];
  /** Each word begins a word of their name; by name, at most 10. */
  readonly near: readonly Somebody[];
}

/** The most who are shown for one name. */
export const nearAtMost = 10;

interface Sought<Somebody> {
  readonly words: readonly string[];
  readonly whole: string;
  exact: Somebody[];
  near: Somebody[];
}

/**
 * Looks for many names at once in one walk over everybody, some 20 look-ups a person: so that a list of 500 names costs as
 * much as one name.
 */
export class NameSearch<Somebody extends { readonly id: string; readonly name: string }> {
  private readonly sought = new Map<string, Sought<Somebody>>();
  /** By the longest word that was written, which fewest people's names begin with. */
  private readonly byLongest = new Map<string, Sought<Somebody>[]>();

  constructor(names: readonly string[]) {
    for (const name of names) this.seek(wholeOf(nameWords(name)), nameWords(name));
  }

  /** Takes in the next person. */
  look(person: Somebody): void {
    const words = nameWords(person.name);
    const whole = wholeOf(words);
    const candidates = new Set(
      words.flatMap((word) => beginningsOf(word)).flatMap((begin) => this.byLongest.get(begin) ?? []),
    );
    for (const one of candidates) {
      if (one.whole === whole) one.exact.push(person);
      else if (one.words.every((begin) => words.some((word) => word.startsWith(begin)))) keepNear(one, person);
    }
  }

  /** What was found for one of the names so far. */
  of(name: string): NameMatches<Somebody> {
    return this.sought.get(wholeOf(nameWords(name))) ?? { exact: [], near: [] };
  }

  private seek(whole: string, words: readonly string[]): void {
    if (words.length === 0 || this.sought.has(whole)) return;
    const one: Sought<Somebody> = { words, whole, exact: [], near: [] };
    const longest = words.reduce((a, b) => (b.length > a.length ? b : a));
    this.sought.set(whole, one);
    this.byLongest.set(longest, [...(this.byLongest.get(longest) ?? []), one]);
  }
}

function keepNear<Somebody extends { readonly id: string; readonly name: string }>(
  sought: Sought<Somebody>,
  person: Somebody,
): void {
  const near = [...sought.near, person];
  near.sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id));
  sought.near = near.slice(0, nearAtMost);
}

/** "Ruiz Ana" and "Ana Ruiz" are the same name. */
function wholeOf(words: readonly string[]): string {
  return [...words].sort().join(' ');
}

function beginningsOf(word: string): readonly string[] {
  return Array.from(word, (_, length) => word.slice(0, length + 1));
}
