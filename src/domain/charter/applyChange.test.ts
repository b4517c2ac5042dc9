import * as fc from 'fast-check';
import { applyChange } from './applyChange';
import { sections, type Clause } from './clause';
import { charterLimits } from './limits';
import type { Change } from './proposal';
import { charterOf, clauseOf, guidOf } from './testing';

const { clauses } = charterOf();
const numbersOf = (all: readonly Clause[]): readonly number[] => all.map(({ id }) => Number(id.slice(-12)));

function after(change: Change, before = clauses): readonly Clause[] {
  const applied = applyChange(before, change);
  if (!applied.ok) throw new Error(applied.refusal.code);
  return applied.value;
}

function refusal(change: Change, before = clauses): string {
  const applied = applyChange(before, change);
  return applied.ok ? 'allowed' : applied.refusal.code;
}

describe('a change of the charter', () => {
  it('begins it with clauses by section, within one in the order they were given', () => {
    const start = [clauseOf(3, 'review', 'c'), clauseOf(2, 'purpose', 'b'), clauseOf(1, 'purpose', 'a')];
    expect(numbersOf(after({ kind: 'start', clauses: start }, []))).toEqual([2, 1, 3]);
    expect(refusal({ kind: 'start', clauses: start })).toBe('charterStarted');
    expect(refusal({ kind: 'start', clauses: [...start, ...start] }, [])).toBe('clauseIdTaken');
  });

  it('adds a clause where it was put, or at the end of its section', () => {
    const clause = clauseOf(7, 'values', 'We finish what we begin.');
    expect(numbersOf(after({ kind: 'add', clause }))).toEqual([1, 2, 3, 4, 7, 5, 6]);
    expect(numbersOf(after({ kind: 'add', clause, before: guidOf(3) }))).toEqual([1, 2, 7, 3, 4, 5, 6]);
  });

  it('adds it at the end of its section when what it was put before is gone or elsewhere', () => {
    const clause = clauseOf(7, 'values', 'We finish what we begin.');
    for (const before of [guidOf(99), guidOf(1)]) {
      expect(numbersOf(after({ kind: 'add', clause, before }))).toEqual([1, 2, 3, 4, 7, 5, 6]);
    }
  });

  it('adds no clause twice, and none beyond what fits', () => {
    expect(refusal({ kind: 'add', clause: clauseOf(6, 'roles', 'We take turns.') })).toBe('clauseIdTaken');
    const full = Array.from({ length: charterLimits.clauses }, (_unused, at) => clauseOf(at, 'roles', `Role ${at}`));
    expect(refusal({ kind: 'add', clause: clauseOf(999, 'roles', 'One more') }, full)).toBe('tooManyClauses');
    expect(refusal({ kind: 'add', clause: clauseOf(999, 'roles', 'The last one') }, full.slice(1))).toBe('allowed');
    expect(refusal({ kind: 'start', clauses: full }, [])).toBe('allowed');
    const { charterText, clauseText } = charterLimits;
    const pages = Math.floor(charterText / clauseText);
    const long = Array.from({ length: pages }, (_unused, at) => clauseOf(at, 'roles', 'x'.repeat(clauseText)));
    const rest = charterText - pages * clauseText;
    const adding = (length: number): Change => ({ kind: 'add', clause: clauseOf(999, 'roles', 'x'.repeat(length)) });
    expect(refusal(adding(rest), long)).toBe('allowed');
    expect(refusal(adding(rest + 1), long)).toBe('charterTooLong');
    expect(refusal({ kind: 'start', clauses: [...long, clauseOf(999, 'roles', 'x'.repeat(rest + 1))] }, [])).toBe(
      'charterTooLong',
    );
  });

  it('rewords a clause where it stands, and takes its heading away when the new wording has none', () => {
    const reworded = after({ kind: 'reword', clauseId: guidOf(3), text: 'We speak up.' });
    expect(reworded[2]).toEqual({ id: guidOf(3), section: 'values', text: 'We speak up.' });
    expect(numbersOf(reworded)).toEqual(numbersOf(clauses));
  });

  it('moves a clause within its section and to another one', () => {
    const move = { kind: 'move', clauseId: guidOf(4) } as const;
    expect(numbersOf(after({ ...move, section: 'values', before: guidOf(3) }))).toEqual([1, 2, 4, 3, 5, 6]);
    const moved = after({ ...move, section: 'decisions', before: guidOf(6) });
    expect(numbersOf(moved)).toEqual([1, 2, 3, 5, 4, 6]);
    expect(moved[4]).toMatchObject({ section: 'decisions', heading: 'Courage' });
  });

  it('removes a clause', () => {
    expect(numbersOf(after({ kind: 'remove', clauseId: guidOf(3) }))).toEqual([1, 2, 4, 5, 6]);
  });

  it('is refused when it changes nothing, or what is not there', () => {
    const { heading = '', text = '' } = clauses[2] ?? {};
    expect(refusal({ kind: 'reword', clauseId: guidOf(3), heading, text })).toBe('nothingChanges');
    expect(refusal({ kind: 'move', clauseId: guidOf(3), section: 'values', before: guidOf(4) })).toBe('nothingChanges');
    expect(refusal({ kind: 'move', clauseId: guidOf(3), section: 'values', before: guidOf(3) })).toBe('nothingChanges');
    expect(refusal({ kind: 'remove', clauseId: guidOf(9) })).toBe('clauseUnknown');
    expect(refusal({ kind: 'reword', clauseId: guidOf(9), text: 'x' })).toBe('clauseUnknown');
  });
});

const section = fc.constantFrom(...sections);
const text = fc.constantFrom('We help.', 'We ask.', 'We meet.');
const charter = fc
  .uniqueArray(fc.nat(30), { maxLength: 12 })
  .chain((numbers) =>
    fc.tuple(...numbers.map((number) => fc.record({ section, text }).map((words) => ({ number, ...words })))),
  )
  .map((all) => all.map(({ number, section: where, text: words }) => clauseOf(number, where, words)))
  .map((all) => (all.length > 0 ? after({ kind: 'start', clauses: all }, []) : []));
const place = fc.option(
  fc.nat(30).map((number) => guidOf(number)),
  { nil: undefined },
);
const changeOf = (number: number): fc.Arbitrary<Change> => {
  const clauseId = guidOf(number);
  return fc.oneof(
    fc.record({ kind: fc.constant('reword' as const), clauseId: fc.constant(clauseId), text: fc.constant('Anew.') }),
    fc.record({ kind: fc.constant('remove' as const), clauseId: fc.constant(clauseId) }),
  );
};

describe('any change of any charter', () => {
  it('leaves clauses by section, each once', () => {
    const any = fc.oneof(
      fc.nat(30).chain(changeOf),
      fc.record({ kind: fc.constant('move' as const), clauseId: fc.nat(30).map(guidOf), section, before: place }),
      fc.record({
        kind: fc.constant('add' as const),
        clause: section.map((where) => clauseOf(77, where, 'New')),
        before: place,
      }),
    );
    fc.assert(
      fc.property(charter, any, (before, change) => {
        const applied = applyChange(before, change as Change);
        if (!applied.ok) return;
        const places = applied.value.map((clause) => sections.indexOf(clause.section));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(new Set(applied.value.map(({ id }) => id)).size).toBe(applied.value.length);
      }),
    );
  });

  it('is undone by removing what was added, and by moving back what was moved', () => {
    fc.assert(
      fc.property(charter, section, place, fc.nat(30), (before, where, at, number) => {
        const added = after({ kind: 'add', clause: clauseOf(77, where, 'New'), before: at } as Change, before);
        expect(after({ kind: 'remove', clauseId: guidOf(77) }, added)).toEqual(before);
        const from = before.findIndex(({ id }) => id === guidOf(number));
        const own = before[from];
        const moved = applyChange(before, {
          kind: 'move',
          clauseId: guidOf(number),
          section: where,
          before: at,
        } as Change);
        if (!own || !moved.ok) return;
        const next = before[from + 1];
        const back = { kind: 'move', clauseId: own.id, section: own.section } as const;
        const isNext = next?.section === own.section;
        expect(after(isNext ? { ...back, before: next.id } : back, moved.value)).toEqual(before);
      }),
    );
  });

  it('comes to the same in whatever order two changes of different clauses are made', () => {
    const two = fc
      .uniqueArray(fc.nat(30), { minLength: 2, maxLength: 2 })
      .chain((numbers) => fc.tuple(...numbers.map(changeOf)));
    fc.assert(
      fc.property(charter, two, (before, [one, other]) => {
        const inTurn = (changes: readonly (Change | undefined)[]): readonly Clause[] =>
          changes.reduce((all, change) => {
            const applied = change && applyChange(all, change);
            return applied?.ok ? applied.value : all;
          }, before);
        expect(inTurn([one, other])).toEqual(inTurn([other, one]));
      }),
    );
  });
});
