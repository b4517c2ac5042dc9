import type { Clause, Section } from './clause';
import { sectionsOf } from './sectionsOf';

const inSection = (id: string, section: Section): Clause => ({ id, section, text: id });

describe('a charter in the order in which it is read', () => {
  it('has its vision and its values above the rest, and the clauses of a section as they come', () => {
    const clauses = [
      inSection('b', 'decisions'),
      inSection('p', 'purpose'),
      inSection('v', 'values'),
      inSection('a', 'decisions'),
      inSection('w', 'vision'),
    ];
    const read = sectionsOf(clauses).map((found) => [found.section, ...found.clauses.map(({ id }) => id)].join(' '));
    expect(read).toEqual(['vision w', 'values v', 'purpose p', 'decisions b a']);
  });

  it('leaves out sections without a clause', () => {
    expect(sectionsOf([])).toEqual([]);
  });
});
