import { sections, type Clause, type Section } from './clause';

interface SectionOfCharter {
  readonly section: Section;
  readonly clauses: readonly Clause[];
}

/** What stands apart, above the rest. */
const apart: readonly Section[] = ['vision', 'values'];

/** The clauses by section, in the order in which a charter is read wherever it stands; sections without any are left out. */
export function sectionsOf(clauses: readonly Clause[]): readonly SectionOfCharter[] {
  const order = [...apart, ...sections.filter((section) => !apart.includes(section))];
  return order
    .map((section) => ({ section, clauses: clauses.filter((clause) => clause.section === section) }))
    .filter((found) => found.clauses.length > 0);
}
