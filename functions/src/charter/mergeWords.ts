import { diff3Merge } from 'node-diff3';
import type { JoinTexts, MergeTexts } from '../../../src/domain/charter';

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
  const joined = joinWords(base, mine, theirs);
  return joined?.isWhole ? joined.text : 'conflict';
};

/** The same as far as it goes: where both have changed the same words, mine stand. */
export const joinWords: JoinTexts = (base, mine, theirs) => {
  for (const cut of [wordsOf, sentencesOf]) {
    const [from, ours, others] = [cut(base), cut(mine), cut(theirs)];
    if (pairsOf(from, ours) <= mostPairs && pairsOf(from, others) <= mostPairs) return joined(from, ours, others);
  }
  return undefined;
};

function joined(base: string[], mine: string[], theirs: string[]): ReturnType<JoinTexts> {
  const parts = diff3Merge(mine, base, theirs, { excludeFalseConflicts: true });
  return {
    text: parts.flatMap(({ ok, conflict }) => ok ?? conflict?.a ?? []).join(''),
    isWhole: parts.every(({ ok }) => ok !== undefined),
  };
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
