import { wordDifference } from '../../src/components/differences/wordDifference';
import type { Clause } from '../../src/domain/charter';
import { changesBetween } from '../../src/webparts/charter/versions/changesBetween';
import { median, rounded, say } from '../measure';
import { drawer, idOf, longCharter, sentence, wordsOf } from './longCharter';

const clauses = 150;
const words = 20_000;
const times = 9;

/**
 * How long it takes to compare two charters of 20,000 words, with the functions that the web part compares by, here in Node; the median of
 * nine, the first left out, in milliseconds.
 *
 * - `diffMs`: as one text each. The later one has a word changed in half of the sentences of every third clause, three clauses reworded
 *   throughout, two added, two removed and one moved.
 * - `diffAllMs`: likewise, with a word changed in every second sentence of the whole charter.
 * - `diffOtherMs`: with another charter that is made of the same words.
 * - `clausesMs`: the charters of `diffMs`, clause by clause, as the screen shows them.
 */
export function measureDifference() {
  const before = longCharter(clauses, words, 1);
  const after = changed(before);
  const all = before.map((clause) => reworded(clause, 3));
  const other = longCharter(clauses, words, 2);
  const figures = {
    words: wordsOf(before),
    diffMs: timed(() => wordDifference(textOf(before), textOf(after))),
    diffAllMs: timed(() => wordDifference(textOf(before), textOf(all))),
    diffOtherMs: timed(() => wordDifference(textOf(before), textOf(other))),
    clausesMs: timed(() =>
      changesBetween(before, after).map((change) =>
        change.kind === 'reworded' ? wordDifference(change.before.text, change.after.text) : [],
      ),
    ),
  };
  say(`difference: ${figures.diffMs} ms, all changed ${figures.diffAllMs} ms, another ${figures.diffOtherMs} ms`);
  return figures;
}

function timed(compare: () => unknown): number {
  const took = Array.from({ length: times + 1 }, () => {
    const began = performance.now();
    compare();
    return performance.now() - began;
  });
  return rounded(median(took.slice(1)));
}

function changed(before: readonly Clause[]): readonly Clause[] {
  const draw = drawer(3);
  const some = before.map((clause, index) => {
    if (index % 50 === 7) return { ...clause, text: Array.from({ length: 10 }, () => sentence(draw)).join(' ') };
    return index % 3 === 0 ? reworded(clause, index) : clause;
  });
  const left = some.filter((_clause, index) => index !== 20 && index !== 90);
  const [moved] = left.splice(100, 1);
  const added = [clauses, clauses + 1].map((index) => ({
    ...{ id: idOf(index), section: 'roles' as const, heading: 'A new one' },
    text: Array.from({ length: 8 }, () => sentence(draw)).join(' '),
  }));
  return [...left.slice(0, 60), ...added, ...(moved ? [moved] : []), ...left.slice(60)];
}

/** Another word in every second sentence. */
function reworded(clause: Clause, seed: number): Clause {
  const draw = drawer(seed + 10);
  const text = clause.text.replace(/[^.]+\./g, (one, at: number) => {
    if (draw() < 0.5) return one;
    const said = one.split(' ');
    const place = 1 + Math.floor(draw() * (said.length - 2));
    return said.map((word, index) => (index === place ? `changed${at}` : word)).join(' ');
  });
  return { ...clause, text };
}

const textOf = (of: readonly Clause[]): string =>
  of.map(({ heading, text }) => `## ${heading}\n\n${text}`).join('\n\n');
