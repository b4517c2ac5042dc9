import type { CommunityPerson } from '../../../domain/membership';
import { folded, wordsBegin } from '../../../components/words/folded';

/** Whom the reader looks for. */
export interface PeopleWish {
  readonly text: string;
  /** These three: empty for any. */
  readonly place: string;
  readonly discipline: string;
  readonly role: '' | 'leads';
}

export const everybody: PeopleWish = { text: '', place: '', discipline: '', role: '' };

/** A roster that is made ready once to be searched at every keystroke. */
export interface SearchableRoster {
  readonly people: readonly CommunityPerson[];
  readonly places: readonly string[];
  readonly disciplines: readonly string[];
  readonly hasLeads: boolean;
  find(wish: PeopleWish): readonly CommunityPerson[];
}

/**
 * @param language - BCP 47, decides the order of places and disciplines
 * @returns finds people by the beginnings of words of their name and of what they can be asked about
 */
export function searchable(people: readonly CommunityPerson[], language: string): SearchableRoster {
  const texts = people.map(({ name, askAbout = [] }) => folded(`${name} ${askAbout.join(' ')}`));
  const namesOf = (values: readonly (string | undefined)[]): readonly string[] =>
    [...new Set(values.filter((value): value is string => Boolean(value)))].sort((a, b) =>
      a.localeCompare(b, language),
    );
  return {
    people,
    places: namesOf(people.map(({ place }) => place)),
    disciplines: namesOf(people.map(({ discipline }) => discipline)),
    hasLeads: people.some(({ leads }) => leads),
    find: ({ text, place, discipline, role }) => {
      const typed = folded(text);
      if (!typed && !place && !discipline && !role) return people;
      return people.filter(
        (person, index) =>
          (!place || person.place === place) &&
          (!discipline || person.discipline === discipline) &&
          (!role || person.leads !== undefined) &&
          wordsBegin(texts[index] ?? '', typed),
      );
    },
  };
}
