import * as fc from 'fast-check';
import { applyChange, type CharterText } from './applyChange';
import type { Clause } from './clause';
import { charterLimits } from './limits';
import { mergeChange, needsBase, type MergeTexts } from './mergeChange';
import type { Change } from './proposal';
import { charterOf, clauseOf, guidOf, mergeLines } from './testing';

const { clauses: base } = charterOf({
  clauses: [
    clauseOf(1, 'purpose', 'We help each other.\nWe meet on Thursdays.', 'Why'),
    clauseOf(2, 'roles', 'Lena leads.'),
  ],
});
const id = guidOf(1);

/** The charter after others have changed it. */
function afterwards(...changes: readonly Change[]): CharterText {
  const clauses = changes.reduce<readonly Clause[]>((all, change) => {
    const applied = applyChange(all, change);
    if (!applied.ok) throw new Error(applied.refusal.code);
    return applied.value;
  }, base);
  return { version: 1 + changes.length, clauses };
}

const reword = (text: string, heading = 'Why'): Change => ({ kind: 'reword', clauseId: id, heading, text });
const theirs = reword('We help each other.\nWe meet on Fridays.');
const mine = reword('We help each other to build.\nWe meet on Thursdays.');
const outcome = (change: Change, charter: CharterText, merge = mergeLines): object => {
  const merged = mergeChange(change, base, charter, merge);
  return merged.kind === 'fits'
    ? { text: merged.clauses[0]?.text, isMerged: merged.isMerged }
    : { because: merged.because };
};

describe('a change of a charter that others have changed meanwhile', () => {
  it('is made as it is when its clause was left alone', () => {
    const charter = afterwards({ kind: 'remove', clauseId: guidOf(2) });
    expect(mergeChange(mine, base, charter, mergeLines)).toMatchObject({ kind: 'fits', change: mine, isMerged: false });
  });

  it('keeps the words of both', () => {
    const merged = mergeChange(mine, base, afterwards(theirs), mergeLines);
    const text = 'We help each other to build.\nWe meet on Fridays.';
    expect(merged).toMatchObject({ kind: 'fits', isMerged: true, change: { kind: 'reword', text } });
    expect(merged.kind === 'fits' && merged.clauses[0]).toMatchObject({ heading: 'Why', text });
  });

  it('waits for a person when both have changed the same words', () => {
    expect(outcome(reword('We teach.\nWe meet on Mondays.'), afterwards(theirs))).toEqual({ because: 'clauseChanged' });
  });

  it('waits for a person when both have given it a heading', () => {
    const charter = afterwards(reword(base[0]?.text ?? '', 'What for'));
    expect(outcome(reword(base[0]?.text ?? '', 'Purpose'), charter)).toEqual({ because: 'clauseChanged' });
    expect(outcome(mine, charter)).toMatchObject({ isMerged: true });
    expect(mergeChange(mine, base, charter, mergeLines)).toMatchObject({ change: { heading: 'What for' } });
  });

  it('is needed no more when others have changed it to the same', () => {
    expect(outcome(theirs, afterwards(theirs))).toEqual({ because: 'nothingLeft' });
  });

  it('is outdated when the clause is gone', () => {
    const charter = afterwards({ kind: 'remove', clauseId: id });
    for (const change of [
      mine,
      { kind: 'remove', clauseId: id },
      { kind: 'move', clauseId: id, section: 'roles' },
    ] as const) {
      expect(outcome(change, charter)).toEqual({ because: 'clauseGone' });
    }
  });

  it('removes no words that nobody wanted gone', () => {
    expect(outcome({ kind: 'remove', clauseId: id }, afterwards(theirs))).toEqual({ because: 'clauseChanged' });
    const moved = afterwards({ kind: 'move', clauseId: id, section: 'review' });
    expect(mergeChange({ kind: 'remove', clauseId: id }, base, moved, mergeLines).kind).toBe('fits');
  });

  it('takes the newer words along when it moves a clause', () => {
    const moved = mergeChange({ kind: 'move', clauseId: id, section: 'review' }, base, afterwards(theirs), mergeLines);
    expect(moved.kind === 'fits' && moved.clauses[1]).toMatchObject({
      section: 'review',
      text: 'We help each other.\nWe meet on Fridays.',
    });
  });

  it('begins no charter that others have begun, nor one that has lost all its clauses', () => {
    const start: Change = { kind: 'start', clauses: base };
    expect(mergeChange(start, [], { version: 0, clauses: [] }, mergeLines).kind).toBe('fits');
    expect(mergeChange(start, [], { version: 3, clauses: [] }, mergeLines)).toEqual({
      kind: 'outdated',
      because: 'charterStarted',
    });
  });

  it('makes no clause that is too long or holds a link that neither side had', () => {
    const [long, longer] = ['x'.repeat(charterLimits.clauseText - 60), 'y'.repeat(charterLimits.clauseText - 60)];
    expect(
      outcome(reword(`${long}\nWe meet on Thursdays.`), afterwards(reword(`We help each other.\n${longer}`))),
    ).toEqual({
      because: 'clauseChanged',
    });
    const [half, otherHalf] = [
      reword('We help [each other]\nWe meet on Thursdays.'),
      reword('We help each other.\n(javascript:x)'),
    ];
    const glued: MergeTexts = (_base, ours, others) =>
      `${ours.split('\n')[0]}${others.split('\n')[1]} We meet on Thursdays`;
    expect(outcome(half, afterwards(otherHalf), glued)).toEqual({ because: 'clauseChanged' });
  });

  it('needs the version that it was made from only to compare words', () => {
    const charter = afterwards(theirs);
    expect(needsBase(mine, 1, charter)).toBe(true);
    expect(needsBase({ kind: 'remove', clauseId: id }, 1, charter)).toBe(true);
    expect(needsBase(mine, 2, charter)).toBe(false);
    expect(needsBase({ kind: 'move', clauseId: id, section: 'roles' }, 1, charter)).toBe(false);
  });
});

describe('words, whatever a merge makes of them', () => {
  const word = fc.constantFrom('we', 'help', 'ask', 'each', 'other', 'meet');
  const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((all) => all.join(' '));
  const careless: fc.Arbitrary<MergeTexts> = fc.oneof(
    fc.constantFrom<MergeTexts[]>(
      (_base, ours) => ours,
      (_base, _ours, others) => others,
      (before) => before,
      (_base, ours, others) => `${ours} ${others}`,
      () => 'conflict',
    ),
    words.map((text) => () => text),
  );
  const count = (text: string, sought: string): number => text.split(' ').filter((one) => one === sought).length;

  it('are in the charter as often as either side put them in, or a person is asked', () => {
    fc.assert(
      fc.property(words, words, words, careless, (before, ours, others, merge) => {
        const clause = { id, section: 'purpose' as const };
        const charter = { version: 2, clauses: [{ ...clause, text: others }] };
        const change: Change = { kind: 'reword', clauseId: id, text: ours };
        const merged = mergeChange(change, [{ ...clause, text: before }], charter, merge);
        if (merged.kind === 'outdated') return;
        const text = merged.clauses[0]?.text ?? '';
        const sides = before === others ? [ours] : [ours, others];
        for (const side of sides) {
          for (const put of new Set(side.split(' '))) {
            expect(count(text, put)).toBeGreaterThanOrEqual(count(side, put) - count(before, put));
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
