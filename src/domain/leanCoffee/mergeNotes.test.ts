import * as fc from 'fast-check';
import { alignWords } from './alignWords';
import { checkNotes, mergeNotes } from './mergeNotes';
import { notesLimit } from './rules';

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}🌱]+/gu) ?? [];

/** Words that were not there before. */
const added = (before: string, after: string): readonly string[] => {
  const known = new Set(wordsOf(before));
  return wordsOf(after).filter((word) => !known.has(word));
};

/** Notes of a few words that come up again and again, so that passages are easily mistaken for each other. */
const piece = fc.constantFrom('tea', 'cake', 'more', 'less', ' ', ' ', '  ', '\n', '\n\n', '🌱', '-', '.', '.');
const notes = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

/** What somebody makes of a text: passages taken out, put in, or put in the place of others. */
const changesTo = (base: string, who: string): fc.Arbitrary<string> => {
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat({ max: 8 }),
    text: fc.oneof(
      notes,
      fc.nat({ max: 99 }).map((count) => ` ${who}${count} `),
    ),
  });
  return fc.array(edit, { minLength: 1, maxLength: 3 }).map((edits) =>
    edits.reduce((text, { at, length, text: put }) => {
      const start = Math.floor(at * text.length);
      return text.slice(0, start) + put + text.slice(start + length);
    }, base),
  );
};
const changedByTwo = notes.chain((base) =>
  fc.tuple(fc.constant(base), changesTo(base, 'mine'), changesTo(base, 'theirs')),
);
const anyThree = fc.oneof(changedByTwo, fc.tuple(notes, notes, notes));

describe('two people writing the same notes', () => {
  it('keeps what each has written in a place of their own', () => {
    const base = 'We tried pairing.\nIt was slow.';
    const mine = 'We tried pairing for a month.\nIt was slow.';
    const theirs = 'We tried pairing.\nIt was slow at first.\nThen it was fun.';
    expect(mergeNotes(base, mine, theirs)).toBe(
      'We tried pairing for a month.\nIt was slow at first.\nThen it was fun.',
    );
  });

  it('gives each a line when both write at the same place', () => {
    expect(mergeNotes('Pairing', 'Pairing\nAsk Ana', 'Pairing\nTry it first')).toBe('Pairing\nTry it first\nAsk Ana');
    expect(mergeNotes('', 'from me', 'from them')).toBe('from them\nfrom me');
  });

  it('does not mix two sentences word by word only because both have blanks in them', () => {
    expect(mergeNotes('one two three', 'red green blue', 'alpha beta gamma')).toBe('alpha beta gamma\nred green blue');
  });

  it('writes once what both have written', () => {
    expect(mergeNotes('Tea', 'Tea and cake', 'Tea and cake')).toBe('Tea and cake');
    expect(mergeNotes('Tea', 'Tea and cake', 'Tea and cake today')).toBe('Tea and cake today');
  });

  it('takes out what one has taken out and the other has left alone', () => {
    expect(mergeNotes('keep this\ndrop this\nend', 'keep this\nend', 'keep this\ndrop this\nend, really')).toBe(
      'keep this\nend, really',
    );
  });

  it('keeps what one has written in a passage that the other has taken out', () => {
    expect(mergeNotes('a long passage here', '', 'a long new passage here')).toContain('new');
    expect(mergeNotes('a long passage here', 'a long new passage here', '')).toContain('new');
  });

  it('changes nothing when only one of them has written', () => {
    fc.assert(
      fc.property(notes, notes, (base, other) => {
        expect(mergeNotes(base, other, base)).toBe(other);
        expect(mergeNotes(base, base, other)).toBe(other);
        expect(mergeNotes(base, other, other)).toBe(other);
      }),
    );
  });

  it('loses no word that either has added, whatever they do', () => {
    fc.assert(
      fc.property(anyThree, ([base, mine, theirs]) => {
        const merged = new Set(wordsOf(mergeNotes(base, mine, theirs)));
        const missing = [...added(base, mine), ...added(base, theirs)].filter((word) => !merged.has(word));
        expect(missing).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('adds nothing when the same change comes again on top of what it made', () => {
    fc.assert(
      fc.property(anyThree, ([base, mine, theirs]) => {
        const once = mergeNotes(base, mine, theirs);
        expect(mergeNotes(base, mine, once)).toBe(once);
      }),
      { numRuns: 2_000 },
    );
  });

  it('compares full texts only a few times, however little they have in common', () => {
    const full = (word: (place: number) => string): string =>
      Array.from({ length: 5_000 }, (_unused, place) => word(place))
        .join('')
        .slice(0, notesLimit);
    const texts = [
      full((place) => `${(place * 7) % 9} `),
      full((place) => `${(place * 5) % 8} `),
      full((place) => `${(place * 3) % 7}\n`),
      full((place) => `word${place % 10} `),
    ];
    const counts: number[] = [];
    for (const base of texts) {
      for (const mine of texts) {
        for (const theirs of texts) counts.push(comparisonsFor(base, mine, theirs));
      }
    }
    expect(Math.max(...counts)).toBeLessThanOrEqual(8);
  });

  it('looks for four hundred differences word by word, and then only for lines that are alike', () => {
    const told = (who: string, count: number): readonly string[] =>
      Array.from({ length: count }, (_unused, place) => [`${who}${place}`, 'and']).flat();
    const found = (count: number): number =>
      alignWords(told('ana', count), told('bob', count)).filter((place) => place >= 0).length;
    expect(found(200)).toBe(200);
    expect(found(300)).toBe(1);
  });
});

/** How often texts are compared to bring these together: what it takes, whatever machine it is done on. */
function comparisonsFor(base: string, mine: string, theirs: string): number {
  const compare = jest.fn(alignWords);
  jest.isolateModules(() => {
    jest.doMock('./alignWords', () => ({ ...jest.requireActual<object>('./alignWords'), alignWords: compare }));
    jest.requireActual<{ mergeNotes: typeof mergeNotes }>('./mergeNotes').mergeNotes(base, mine, theirs);
    jest.dontMock('./alignWords');
  });
  return compare.mock.calls.length;
}

describe('notes as they are kept', () => {
  it('have at most 5,000 characters, an emoji counting as one', () => {
    expect(checkNotes('🌱'.repeat(notesLimit)).ok).toBe(true);
    expect(checkNotes('x'.repeat(notesLimit + 1))).toEqual({
      ok: false,
      refusal: { code: 'notesTooLong', limit: notesLimit, length: notesLimit + 1 },
    });
  });

  it('keep their lines, whatever machine they were written on', () => {
    expect(checkNotes('one\r\ntwo\rthree')).toEqual({ ok: true, value: 'one\ntwo\nthree' });
  });
});
