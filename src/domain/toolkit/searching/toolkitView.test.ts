import * as fc from 'fast-check';
import { artefactTypes, phases, standardPoints } from '../artefact/artefact';
import { freshnesses } from '../freshness/freshnessOf';
import { isFiltered, parametersOf, sortings, viewIn, wholeToolkit, type ToolkitView } from './toolkitView';

const inAddress = (view: ToolkitView): string =>
  new URLSearchParams(parametersOf(view).map(([name, value]) => [name, value])).toString();
const fromAddress = (query: string): ToolkitView => viewIn([...new URLSearchParams(query)]);

describe('the address of what somebody looks at', () => {
  it('is short for the whole toolkit', () => {
    expect(inAddress(wholeToolkit)).toBe('');
    expect(fromAddress('')).toEqual(wholeToolkit);
    expect(isFiltered(wholeToolkit)).toBe(false);
  });

  it('holds words, filters and order, in words that a person can read', () => {
    const query =
      'q=interview+guide&type=template&phase=alpha&point=4&status=overdue&profession=User+research&sort=newest';
    expect(inAddress(fromAddress(query))).toBe(query);
    expect(fromAddress(query)).toMatchObject({ words: 'interview guide', points: [4], professions: ['User research'] });
    expect(isFiltered(fromAddress(query))).toBe(true);
    expect(isFiltered(fromAddress('sort=newest'))).toBe(false);
  });

  it('sorts by how well things fit once something is searched for, and never without', () => {
    expect(fromAddress('q=guide').sorting).toBe('match');
    expect(fromAddress('sort=match').sorting).toBe('reuse');
    expect(fromAddress('q=guide&sort=reuse').sorting).toBe('reuse');
  });

  it('opens also where it is old, made by hand, or wrong', () => {
    const query = 'type=spell&type=guide&point=15&point=2&status=fine&sort=luck&theme=dark&tag=%00&tag=%E2%80%AE';
    expect(fromAddress(query)).toEqual({ ...wholeToolkit, types: ['guide'], points: [2] });
    expect(fromAddress(`q=${'x'.repeat(500)}`).words).toHaveLength(200);
    const many = Array.from({ length: 50 }, (_, n) => `tag=t${String(n)}`).join('&');
    expect(fromAddress(many).tags).toHaveLength(20);
  });

  it('leads back to the same view', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 130 });
    const few = fc.array(text, { maxLength: 4 });
    const view = fc
      .record({ q: text, profession: few, project: few, tag: few })
      .chain(({ q, ...rest }) =>
        fc
          .record({
            type: fc.subarray([...artefactTypes]),
            phase: fc.subarray([...phases]),
            point: fc.subarray([...standardPoints]).map((points) => points.map(String)),
            status: fc.subarray([...freshnesses]),
            sort: fc.constantFrom(...sortings),
          })
          .map((known) => ({ ...rest, ...known, q })),
      )
      .map((parts) =>
        viewIn(Object.entries(parts).flatMap(([name, value]) => [value].flat().map((one) => [name, one] as const))),
      );
    fc.assert(
      fc.property(view, (wanted) => {
        expect(fromAddress(inAddress(wanted))).toEqual(wanted);
      }),
      { numRuns: 1_000 },
    );
  });
});
