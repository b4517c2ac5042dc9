/**
 * The places of a charter, in the order in which one writes them (`sectionsOf`: in that of reading). They are the product's
 * own choice of what communities commonly agree on; a charter need not have all of them.
 */
export const sections = [
  'purpose',
  'vision',
  'values',
  'scope',
  'waysOfWorking',
  'roles',
  'decisions',
  'commitments',
  'constraints',
  'review',
] as const;
export type Section = (typeof sections)[number];

/** One thing that the community agreed. Clauses of a charter stand by section, within it in the order of the list. */
export interface Clause {
  /** GUID in small letters; stays with the clause for good. */
  readonly id: string;
  readonly section: Section;
  /** A line of plain text; for a value its name. Absent: the text stands by itself. */
  readonly heading?: string;
  /** Markdown. */
  readonly text: string;
}
