import { diff3Merge } from 'node-diff3';
import type { MergeTexts } from '../../../src/domain/charter';

/**
 * How many pairs of equal pieces two texts may have: what the comparison costs grows with them, and faster. Two thousand words of
 * English have about half as many; 200,000 take some 200 ms.
 */
const mostPairs = 200_000;

/**
 * Merges two changes of one text by words, each with the white space before it. A text that says the same few words again and again is
 * merged by sentences or lines instead; if that is too much still, a person merges it.
 */
export const mergeWords: MergeTexts = (base, mine, theirs) => {
  for (const cut of [wordsOf, sentencesOf]) {
    const [from, ours, others] = [cut(base), cut(mine), cut(theirs)];
    if (pairsOf(from, ours) <= mostPairs && pairsOf(from, others) <= mostPairs) return merged(from, ours, others);
  }
  return 'conflict';
};

function merged(base: string[], mine: string[], theirs: string[]): string {
  const text: string[] = [];
  for (const { ok } of diff3Merge(mine, base, theirs, { excludeFalseConflicts: true })) {
    if (!ok) return 'conflict';
    text.push(...ok);
  }
  return text.join('');
}

function wordsOf(text: string): string[] {
  return text.match(/\s*\S+|\s+$/g) ?? [];
}

function sentencesOf(text: string): string[] {
  return text.match(/[^.!?\n]*[.!?\n]*/g)?.filter((piece) => piece !== '') ?? [];
}

function pairsOf(one: readonly string[], other: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const piece of one) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  return other.reduce((sum, piece) => sum + (counts.get(piece) ?? 0), 0);
}
