import * as fc from 'fast-check';
import { countReuse, takeReuseBack, tellReuse, type Reuse } from './reuse';

const told = (who: string, project: string, given: Partial<Reuse> = {}): Reuse => ({
  ...{ by: { id: who, name: who }, project, how: 'asItIs', story: '', at: '2026-03-02T09:00:00.000Z' },
  ...given,
});
const telling = (...reuses: readonly Reuse[]): readonly Reuse[] =>
  reuses.reduce<readonly Reuse[]>((before, reuse) => {
    const result = tellReuse(before, reuse);
    return result.ok ? result.value : before;
  }, []);

describe('the use of an artefact', () => {
  it('counts a person and a project once, however its name was typed', () => {
    const reuses = telling(told('ana', 'Bâtiment 7'), told('ana', ' batiment-7 '), told('ben', 'Batiment 7'));
    expect(countReuse(reuses)).toMatchObject({ reuses: 2, projects: 1 });
  });

  it('keeps the words told last, and the time told first', () => {
    const again = told('ana', 'LICENCES', {
      how: 'adapted',
      story: ' Shorter\r\nnow ',
      at: '2026-04-02T09:00:00.000Z',
    });
    expect(telling(told('ana', 'Licences', { story: 'Fine' }), again)).toEqual([
      told('ana', 'Licences', { how: 'adapted', story: 'Shorter\nnow' }),
    ]);
  });

  it('can be taken back, once and again', () => {
    const reuses = telling(told('ana', 'Licences'), told('ana', 'Permits'));
    const left = takeReuseBack(reuses, 'ana', 'licences');
    expect(left.map(({ project }) => project)).toEqual(['Permits']);
    expect(takeReuseBack(left, 'ana', 'licences')).toEqual(left);
  });

  it('needs a project, and words that fit', () => {
    expect(tellReuse([], told('ana', ' \u200B '))).toMatchObject({ refusal: { code: 'textEmpty', field: 'project' } });
    expect(tellReuse([], told('ana', 'x'.repeat(121)))).toMatchObject({ refusal: { field: 'project', limit: 120 } });
    expect(tellReuse([], told('ana', 'x', { story: 'x'.repeat(1_001) }))).toMatchObject({
      refusal: { code: 'textTooLong', field: 'story', limit: 1_000, length: 1_001 },
    });
    expect(telling(told('ana', '§§'))).toHaveLength(1);
  });

  it('comes to the same count in any order, however often it is told', () => {
    const one = fc
      .tuple(fc.constantFrom('ana', 'ben', 'cat'), fc.constantFrom('Licences', 'licences!', 'Permits', 'Pérmits', '§'))
      .map(([who, project]) => told(who, project));
    const some = fc.array(one, { maxLength: 12 });
    fc.assert(
      fc.property(some, fc.infiniteStream(fc.nat()), (reuses, keys) => {
        const shuffled = reuses.map((reuse) => [keys.next().value as number, reuse] as const);
        const other = [...shuffled].sort(([a], [b]) => a - b).map(([, reuse]) => reuse);
        const { reuses: count, projects } = countReuse(telling(...reuses));
        expect(countReuse(telling(...other, ...reuses))).toMatchObject({ reuses: count, projects });
        const known = { Licences: 1, 'licences!': 1, Permits: 2, Pérmits: 2, '§': 3 } as Record<string, number>;
        const expected = new Set(reuses.map(({ by, project }) => `${by.id}${String(known[project])}`));
        expect(count).toBe(expected.size);
      }),
      { numRuns: 500 },
    );
  });
});
