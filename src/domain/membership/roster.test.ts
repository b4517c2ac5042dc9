import * as fc from 'fast-check';
import { compareRosters, type Person } from './roster';

const ana: Person = { id: 'a', name: 'Ana', mail: 'ana@example.org', role: 'lead', active: true };
const bob: Person = { id: 'b', name: 'Bob', mail: 'bob@example.org', role: 'member', active: true };

describe('comparing a stored roster with the directory', () => {
  it('writes only who is new or changed, and removes only who is gone', () => {
    const renamed = { ...ana, name: 'Anna' };
    expect(compareRosters([ana, bob], [renamed])).toEqual({ put: [renamed], remove: ['b'] });
    expect(compareRosters([ana, bob], [bob, ana])).toEqual({ put: [], remove: [] });
    const inWelsh: Person = { ...ana, language: 'cy' };
    expect(compareRosters([ana], [inWelsh])).toEqual({ put: [inWelsh], remove: [] });
  });

  it('always ends at what the directory says', () => {
    const person = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      name: fc.constantFrom('x', 'y'),
      role: fc.constantFrom('member' as const, 'lead' as const),
      active: fc.boolean(),
    });
    const roster = fc.uniqueArray(person, { selector: ({ id }) => id });
    fc.assert(
      fc.property(roster, roster, (stored, current) => {
        const { put, remove } = compareRosters(stored, current);
        const after = new Map<string, Person>(stored.map((one) => [one.id, one]));
        for (const one of put) after.set(one.id, one);
        for (const id of remove) after.delete(id);
        expect(new Set([...after.values()].map((one) => JSON.stringify(one)))).toEqual(
          new Set(current.map((one) => JSON.stringify(one))),
        );
      }),
    );
  });
});
