import * as fc from 'fast-check';
import { adaptationsOf, ancestorsOf, mayDerive, type Parents } from './lineage';

const parents: Parents = new Map([
  ['guide', undefined],
  ['guideForPermits', 'guide'],
  ['guideForShips', 'guideForPermits'],
  ['guideForTaxes', 'guide'],
]);

describe('the lineage of an artefact', () => {
  it('names what it was made from, the nearest first, and what was made from it', () => {
    expect(ancestorsOf('guideForShips', parents)).toEqual(['guideForPermits', 'guide']);
    expect(adaptationsOf('guide', parents)).toEqual(['guideForPermits', 'guideForTaxes']);
  });

  it('never closes a circle', () => {
    expect(mayDerive('guide', 'guide', parents)).toBe(false);
    expect(mayDerive('guide', 'guideForShips', parents)).toBe(false);
    expect(mayDerive('guideForTaxes', 'guideForShips', parents)).toBe(true);
  });

  it('is followed ten deep', () => {
    const line = new Map(Array.from({ length: 20 }, (_, n) => [String(n), n === 0 ? undefined : String(n - 1)]));
    expect(ancestorsOf('19', line)).toHaveLength(10);
  });

  it('has no circle, whatever is said of whom; and ends where somebody made one by hand', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    fc.assert(
      fc.property(fc.array(fc.tuple(id, id), { maxLength: 12 }), (pairs) => {
        const allowed = new Map<string, string>();
        const byHand = new Map<string, string>();
        for (const [child, parent] of pairs) {
          byHand.set(child, parent);
          if (mayDerive(child, parent, allowed)) allowed.set(child, parent);
        }
        for (const [child] of allowed) expect(ancestorsOf(child, allowed)).not.toContain(child);
        for (const [child] of allowed) {
          for (const above of ancestorsOf(child, allowed)) expect(ancestorsOf(above, allowed)).not.toContain(child);
        }
        for (const [child] of byHand) expect(ancestorsOf(child, byHand).length).toBeLessThan(5);
      }),
      { numRuns: 500 },
    );
  });
});
