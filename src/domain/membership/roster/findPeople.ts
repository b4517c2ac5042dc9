import { compareText } from '../../kernel';
import { nameWords } from './nameWords';
import type { Person } from './roster';

/** The most people one search answers with. */
const foundAtMost = 10;

/**
 * People whose name has, for each word that was typed, a word that begins like it. Accents and case make no difference,
 * so that "sian" finds Siân. Nothing typed finds the first ones. Who has left is not found.
 *
 * @param readerId - who searches: people name themselves more often than others
 * @returns at most 10, the reader first if they are found, the others by name
 */
export function findPeople<Somebody extends Pick<Person, 'id' | 'name' | 'active'>>(
  roster: readonly Somebody[],
  search: string,
  readerId: string,
): readonly Somebody[] {
  const typed = nameWords(search);
  const isOther = ({ id }: Somebody): number => Number(id !== readerId);
  return roster
    .filter(({ active, name }) => {
      const words = nameWords(name);
      return active && typed.every((begin) => words.some((word) => word.startsWith(begin)));
    })
    .map((person) => ({ person, name: nameWords(person.name).join(' ') }))
    .sort(
      (a, b) =>
        isOther(a.person) - isOther(b.person) || compareText(a.name, b.name) || compareText(a.person.id, b.person.id),
    )
    .slice(0, foundAtMost)
    .map(({ person }) => person);
}
