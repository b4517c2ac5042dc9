/**
 * Marks that stand for many people. A run puts those people in their place before it does anything else; so whoever asks
 * for it writes one row, and a host that is killed meanwhile loses nobody.
 *
 * Changes of the directory are judged by the rules of that moment, a little before the copy shows them. Rules that are saved in
 * between look through a copy that does not show them yet, so somebody whom only the new rules fit may be marked by neither.
 * The full look once a day (`missed`) finds them.
 */
export const specialMarks = {
  /** The rules have changed: everybody who fits one now, and whoever is in by one. */
  rules: 'rules',
  /** Everything is compared: all records and all who are in the group. */
  everybody: 'everybody',
  /** Whom a rule enrols and nobody knows of, other than those whom a lead has said no to. */
  missed: 'missed',
} as const;

const names: readonly string[] = Object.values(specialMarks);

/** Whether a mark is about one person. */
export function isOfPerson(mark: string): boolean {
  return !names.includes(mark);
}
