import * as fc from 'fast-check';
import { phases as allPhases } from '../artefact/artefact';
import { freshnessOf } from '../freshness/freshnessOf';
import { artefactOf } from '../testing';
import { chooseArtefacts, type Listed } from './chooseArtefacts';
import { sortings, wholeToolkit, type ToolkitView } from './toolkitView';

const today = '2026-10-01';
const listed = (number: number, reuses: number, given: Parameters<typeof artefactOf>[1] = {}): Listed => ({
  ...artefactOf(number, { reviewedOn: '2026-09-01', ...given }),
  reuses,
});
const toolkit = [
  listed(1, 3, { title: 'Board', phases: ['alpha', 'beta'], points: [1, 4], addedAt: '2026-03-01T09:00:00.000Z' }),
  listed(2, 9, { title: 'assisted digital', project: 'apply for a LICENCE', reviewedOn: '2026-03-02' }),
  listed(3, 0, { title: 'Canvas', type: 'guide', state: 'retired', profession: 'Delivery' }),
  listed(4, 0, {
    title: 'Diary study',
    tags: ['Ymchwil'],
    reviewedOn: '2026-04-05',
    addedAt: '2026-04-01T09:00:00.000Z',
  }),
];
const titles = (view: Partial<ToolkitView>): readonly string[] =>
  chooseArtefacts(toolkit, { ...wholeToolkit, ...view }, today).shown.map(({ title }) => title);

describe('what a view shows', () => {
  it('is everything that is not retired', () => {
    expect(titles({})).toEqual(['assisted digital', 'Board', 'Diary study']);
    expect(titles({ freshness: ['retired'] })).toEqual(['Canvas']);
  });

  it('has any of what is chosen in a filter, and all filters', () => {
    expect(titles({ phases: ['alpha', 'live'] })).toEqual(['Board']);
    expect(titles({ points: [1], tags: ['ymchwil'] })).toEqual(['Diary study']);
    expect(titles({ projects: ['Apply for a licence'], phases: ['discovery'] })).toEqual([
      'assisted digital',
      'Diary study',
    ]);
    expect(titles({ freshness: ['overdue', 'current'] })).toEqual(['assisted digital', 'Board']);
  });

  it('comes in the order that was chosen', () => {
    expect(titles({ sorting: 'title' })).toEqual(['assisted digital', 'Board', 'Diary study']);
    expect(titles({ sorting: 'newest' })).toEqual(['Diary study', 'assisted digital', 'Board']);
    expect(titles({ sorting: 'freshness' })).toEqual(['Board', 'Diary study', 'assisted digital']);
    expect(titles({ sorting: 'match' })).toEqual(['Board', 'assisted digital', 'Diary study']);
  });

  it('counts what each other choice would show', () => {
    const { facets } = chooseArtefacts(toolkit, { ...wholeToolkit, phases: ['alpha'] }, today);
    expect(facets.phases).toEqual([
      { value: 'discovery', count: 2 },
      { value: 'alpha', count: 1 },
      { value: 'beta', count: 1 },
    ]);
    expect(facets.professions).toEqual([{ value: 'User research', count: 1 }]);
    expect(chooseArtefacts(toolkit, wholeToolkit, today).facets.freshness).toEqual([
      { value: 'current', count: 1 },
      { value: 'reviewSoon', count: 1 },
      { value: 'overdue', count: 1 },
      { value: 'retired', count: 1 },
    ]);
  });

  it('names what is chosen from in its own order, and words by how many have them', () => {
    const words = [
      listed(1, 0, { tags: ['rare'] }),
      listed(2, 0, { tags: ['b', 'a'] }),
      listed(3, 0, { tags: ['a', 'b'] }),
    ];
    const { facets } = chooseArtefacts([...words].reverse(), wholeToolkit, today);
    expect(facets.tags.map(({ value }) => value)).toEqual(['a', 'b', 'rare']);
    const points = [listed(1, 0, { points: [14] }), listed(2, 0, { points: [2] })];
    expect(chooseArtefacts(points, wholeToolkit, today).facets.points.map(({ value }) => value)).toEqual(['2', '14']);
  });

  it('counts one project, however its name is typed', () => {
    expect(chooseArtefacts(toolkit, wholeToolkit, today).facets.projects).toEqual([
      { value: 'Apply for a licence', count: 3 },
    ]);
  });

  it('is as many as its choice was counted for', () => {
    const some = fc.array(
      fc.record({
        type: fc.constantFrom('template', 'guide'),
        phases: fc.subarray([...allPhases]),
        points: fc.subarray([1, 2, 3]),
        tags: fc.subarray(['a', 'b']),
        state: fc.constantFrom('kept', 'retired'),
        reviewedOn: fc.constantFrom('2026-01-01', '2026-09-01'),
      }),
      { maxLength: 12 },
    );
    const view = fc.record({
      types: fc.subarray(['template', 'guide']),
      phases: fc.subarray([...allPhases]),
      points: fc.subarray([1, 2, 3]),
      tags: fc.subarray(['a', 'b']),
      freshness: fc.subarray(['current', 'overdue', 'retired']),
      sorting: fc.constantFrom(...sortings),
    });
    fc.assert(
      fc.property(some, view, (given, wanted) => {
        const all = given.map((one, at) => listed(at, at, one as Partial<Listed>));
        const chosen = { ...wholeToolkit, ...wanted } as ToolkitView;
        const { facets, shown } = chooseArtefacts(all, chosen, today);
        expect(new Set(shown).size).toBe(shown.length);
        for (const filter of ['types', 'phases', 'points', 'tags', 'freshness'] as const) {
          for (const { value, count } of facets[filter]) {
            const values = filter === 'points' ? [Number(value)] : [value];
            const alone = chooseArtefacts(all, { ...chosen, [filter]: values } as ToolkitView, today).shown;
            expect([filter, value, alone.length]).toEqual([filter, value, count]);
          }
        }
        for (const artefact of shown) {
          expect(chosen.freshness.length > 0 || freshnessOf(artefact, today) !== 'retired').toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
