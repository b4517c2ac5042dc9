import { diffArrays, diffWords } from 'diff';

/** A stretch of two texts: in both, in the later one alone, or in the earlier one alone. */
export interface Stretch {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Where a text is taken apart when it is too different to be compared word by word as a whole. */
const seams = [/(?<=\n\s*\n)/, /(?<=[.!?:;]\s)/];
/** More words than this added and removed cost time that grows with their square, and nobody reads that as a change. */
const mostEdits = 500;
/** Two passages are versions of one another from this share of common pairs of words on; single words are common to most. */
const alike = 0.3;

/**
 * What is different between two texts, word by word. Texts that differ much are first matched paragraph by paragraph, then
 * sentence by sentence; what has nothing in common is removed and added as a whole.
 *
 * @returns stretches in reading order; the same and the added ones make the later text, but for its white space
 */
export function wordDifference(before: string, after: string): readonly Stretch[] {
  return joined(between(before, after, 0));
}

function between(before: string, after: string, level: number): readonly Stretch[] {
  if (before === after) return of('same', after);
  if (before === '' || after === '') return [...of('removed', before), ...of('added', after)];
  const parts = diffWords(before, after, { maxEditLength: mostEdits });
  if (parts) {
    return parts.map(({ value, added, removed }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
    }));
  }
  const seam = seams[level];
  return seam ? byPassages(before.split(seam), after.split(seam), level) : whole(before, after);
}

function byPassages(before: readonly string[], after: readonly string[], level: number): readonly Stretch[] {
  if (before.length === 1 && after.length === 1) return between(before[0] ?? '', after[0] ?? '', level + 1);
  return matched(
    before,
    after,
    (a, b) => a === b,
    (old, mates) => {
      if (old.length === mates.length) return pairs(old, mates, level);
      // Some came or went among those that changed: each is compared with the one that it is a version of.
      const twos = new Map([...old, ...mates].map((passage) => [passage, pairsOf(passage)]));
      const similar = (a: string, b: string): boolean => areAlike(twos.get(a), twos.get(b));
      return matched(old, mates, similar, (some, others) => whole(some.join(''), others.join('')), level);
    },
  );
}

/**
 * Matches passages in their order.
 *
 * @param otherwise - what becomes of passages in one place that match none
 */
function matched(
  before: readonly string[],
  after: readonly string[],
  comparator: (a: string, b: string) => boolean,
  otherwise: (before: readonly string[], after: readonly string[]) => readonly Stretch[],
  level = 0,
): readonly Stretch[] {
  const parts = diffArrays([...before], [...after], { comparator, maxEditLength: mostEdits * 8 });
  if (!parts) return whole(before.join(''), after.join(''));
  const result: Stretch[] = [];
  let place = 0;
  let gone: readonly string[] = [];
  let come: readonly string[] = [];
  const settle = (): void => {
    if (gone.length + come.length > 0) result.push(...otherwise(gone, come));
    [gone, come] = [[], []];
  };
  for (const { value, added, removed } of parts) {
    const mates = before.slice(place, place + (added ? 0 : value.length));
    place += mates.length;
    if (added) come = [...come, ...value];
    else if (removed) gone = [...gone, ...mates];
    else {
      settle();
      result.push(...pairs(mates, value, level));
    }
  }
  settle();
  return result;
}

function pairs(before: readonly string[], after: readonly string[], level: number): readonly Stretch[] {
  return after.flatMap((passage, place) => between(before[place] ?? '', passage, level + 1));
}

const of = (kind: Stretch['kind'], text: string): readonly Stretch[] => (text === '' ? [] : [{ kind, text }]);
const whole = (before: string, after: string): readonly Stretch[] => [...of('removed', before), ...of('added', after)];

/** The words of a passage by twos. */
function pairsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.length < 3 ? words : words.slice(1).map((word, place) => `${words[place]} ${word}`));
}

function areAlike(some: ReadonlySet<string> = new Set(), others: ReadonlySet<string> = new Set()): boolean {
  let common = 0;
  for (const pair of some) if (others.has(pair)) common += 1;
  return common > 0 && common >= alike * Math.max(some.size, others.size);
}

/** Neighbours of one kind as one stretch. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = [];
  for (const { kind, text } of stretches) {
    const last = result[result.length - 1];
    if (last?.kind === kind) result[result.length - 1] = { kind, text: last.text + text };
    else result.push({ kind, text });
  }
  return result;
}
