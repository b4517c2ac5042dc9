import { nameWords } from './nameWords';
import { nameAtMost, readSegment, type PastedEntry } from './readSegment';

/** The most people one list can name, and the most characters it can have. */
export const pastedAtMost = { entries: 500, characters: 50_000 } as const;

/**
 * Reads a list of people however it was copied: the "To" of a mail (`Ruiz, Ana <ana@example.org>; …`), a column or rows of a
 * spreadsheet, a list with bullets or numbers, names or addresses, one a line or with commas between. It may be wrong about
 * what is one person, never lose one: whatever has a letter or digit is in an entry, and what is too long for a name or an
 * address in one without either. In steps that grow with the text alone.
 *
 * @returns each once, in the order of the list
 */
export function readPasted(text: string): readonly PastedEntry[] {
  const found = new Map<string, PastedEntry>();
  for (const entry of segmentsOf(text).flatMap(readSegment)) {
    // "Ruiz, Ana" and "Ana Ruiz" are the same; "Ana Ruiz (Policy)" and "Ana Ruiz (Finance)" may be two.
    const key = entry.address ?? wordsOf(entry.text);
    if (!found.has(key)) found.set(key, entry);
  }
  return [...found.values()];
}

/** What is too long for a name is compared as it stands: telling the words of endless rows of accents apart takes too long. */
function wordsOf(text: string): string {
  return text.length > nameAtMost ? text : [...nameWords(text)].sort().join(' ');
}

/** Lines, and what semicolons part in them: no name and no address holds one. */
function segmentsOf(text: string): readonly string[] {
  return text.split(/[\n\r\u0085\u2028\u2029;；]+/u).filter((segment) => segment.trim() !== '');
}
