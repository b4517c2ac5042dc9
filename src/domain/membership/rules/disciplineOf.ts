import { normaliseTitle, readTitle, type TitleReading } from './normaliseTitle';
import { otherWork, professions } from './professions';
import { titleVariants } from './titleVariants';

const byPhrase = new Map<string, string>();
const byHeaded = new Map<string, string>();
for (const { name, synonyms, headed = [] } of professions) {
  for (const phrase of [name, ...synonyms]) byPhrase.set(normaliseTitle(phrase), name);
  for (const phrase of headed) byHeaded.set(normaliseTitle(phrase), name);
}
const longestPhrase = Math.max(...[...byPhrase.keys()].map((phrase) => phrase.split(' ').length));

/**
 * The role of the Government Digital and Data framework that a job title stands for; the first, where it names several.
 *
 * @returns the name of the role; undefined when the title stands for none that we know
 */
export function disciplineOf(jobTitle: string): string | undefined {
  return disciplinesIn(readTitle(jobTitle))[0];
}

/** All roles that a title stands for, in the order in which it names them. */
export function disciplinesIn(title: TitleReading): readonly string[] {
  const found = titleVariants(title).flatMap((words) => {
    const headed = title.leads ? byHeaded.get(words.join(' ')) : undefined;
    return headed === undefined ? rolesIn(words) : [headed];
  });
  return [...new Set(found)];
}

/** Longer names first: a programme delivery manager is no delivery manager. */
function rolesIn(words: readonly string[]): readonly string[] {
  const roles: string[] = [];
  for (let from = 0; from < words.length; from += 1) {
    for (let length = Math.min(longestPhrase, words.length - from); length > 0; length -= 1) {
      const role = byPhrase.get(words.slice(from, from + length).join(' '));
      if (role === undefined) continue;
      if (!otherWork.has(words[from + length] ?? '')) roles.push(role);
      from += length - 1;
      break;
    }
  }
  return roles;
}
