import type { Persona } from './tenantShapes';
import { webPartsByWord, type WebPart } from './webParts';
import type { CommunitySite, WorkbenchOptions } from './workbenchOptions';

/** Who is offered at the entrance, in this order, and what each is good for. */
const offered: Readonly<Record<string, string>> = {
  facilitator: 'Leads the community: proposes and votes like everybody, and closes the voting.',
  member: 'A member of staff: proposes topics and spends three votes.',
  contractor: 'Works here for another company, and takes part like everybody.',
  guest: 'Comes from another organisation; the invitation goes to a mailbox outside.',
  neighbour: 'Works here in another community, and can look at this one and join.',
  outsider: 'Works here but is not in the community, and is told so.',
  newcomer: 'Started not long ago, is in no community yet, and has a job title that could suit one.',
  starter: 'Leads a community that has not met yet, and starts its first Lean Coffee.',
  manager: 'Looks after all communities: makes, merges and retires them.',
  administrator:
    'Operates Guildhall and is in no community: what failed and what is stopped stands under “Operations”.',
};

/** What somebody opens at the entrance, by the word of the web part; the first one in each host. Everybody else: `usualDoors`. */
const doors: Readonly<Record<string, readonly string[]>> = {
  facilitator: ['leanCoffee', 'sessions', 'charter', 'membership', 'directory'],
  starter: ['leanCoffee', 'sessions', 'charter', 'membership', 'directory'],
  newcomer: ['directory'],
  manager: ['communitiesManager', 'directory'],
};
const usualDoors = ['leanCoffee', 'sessions', 'charter', 'directory'];

/** The web parts that a person is led to, the most useful first. */
export function doorsOf({ key }: Persona): readonly WebPart[] {
  return (doors[key] ?? usualDoors).flatMap((word) => webPartsByWord[word] ?? []);
}

/** The people one can choose at the entrance. */
export function peopleAtTheEntrance(people: readonly Persona[]): readonly Persona[] {
  return Object.keys(offered).flatMap((key) => people.filter((person) => person.key === key));
}

/** The community somebody is taken to when the address names none: the one they belong to, or else the first. */
export function homeOf(personKey: string, communities: WorkbenchOptions['communities']): CommunitySite {
  return communities.find(({ insider }) => insider === personKey) ?? communities[0];
}

/** For looking somebody up by the word in an address. */
export function byKey(people: readonly Persona[]): Readonly<Record<string, Persona>> {
  return Object.fromEntries(people.map((person) => [person.key, person]));
}

export function nameAndRole({ displayName, key }: Persona): string {
  return `${displayName}, ${key}`;
}

/** One line on what a person is for. */
export function purposeOf(person: Persona): string {
  return offered[person.key] ?? person.note ?? '';
}

/** `BM` for Bethan Morris-Evans. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words[words.length - 1] : undefined]
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('');
}
