import { artefactOf } from '../testing';
import { coverageOf } from './coverage';

const today = '2026-10-01';
const fresh = { reviewedOn: '2026-09-01' };
const toolkit = [
  artefactOf(1, { ...fresh, phases: ['discovery', 'alpha'], points: [1] }),
  artefactOf(2, { phases: ['discovery'], points: [1, 2], profession: 'user RESEARCH' }),
  artefactOf(3, { ...fresh, phases: [], points: [], profession: 'Delivery' }),
  artefactOf(4, { ...fresh, phases: ['live'], points: [3], state: 'retired' }),
];

describe('what a community has a tool for', () => {
  it('is counted by profession and phase, gaps too; what is of any phase counts in each', () => {
    const { professions } = coverageOf(toolkit, ['Architecture'], today);
    const counts = professions.map(({ name, phases }) => [
      name,
      ...phases.map(({ all, fresh: good }) => `${good}/${all}`),
    ]);
    expect(counts).toEqual([
      ['Architecture', '0/0', '0/0', '0/0', '0/0', '0/0'],
      ['Delivery', '1/1', '1/1', '1/1', '1/1', '1/1'],
      ['User research', '1/2', '1/1', '0/0', '0/0', '0/0'],
    ]);
  });

  it('is counted for each of the 14 points of the Service Standard', () => {
    const { points } = coverageOf(toolkit, [], today);
    expect(points).toHaveLength(14);
    expect(points.filter(({ all }) => all > 0)).toEqual([
      { point: 1, all: 2, fresh: 1 },
      { point: 2, all: 1, fresh: 0 },
    ]);
  });
});
