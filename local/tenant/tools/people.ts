import type { DirectoryUser, TenantSeed } from '../../seed';
import type { Directory } from '../graph/directory/directory';

/** Somebody whom a loopback tool may be. */
export interface ListedPerson {
  /** A persona's key; null for everybody else. */
  key: string | null;
  id: string;
  displayName: string;
  mail: string | null;
  jobTitle: string | null;
  note: string;
  userType: DirectoryUser['userType'];
  employeeType: string | null;
  accountEnabled: boolean;
}

/** As many as a search finds at most. */
const mostFound = 50;

type Present = (user: DirectoryUser) => ListedPerson;

function presenter({ personas }: TenantSeed): Present {
  const byId = new Map(personas.map((persona) => [persona.userId, persona]));
  return ({ id, displayName, mail, jobTitle, userType, employeeType, accountEnabled }) => ({
    key: byId.get(id)?.key ?? null,
    id,
    displayName,
    mail,
    jobTitle,
    note: byId.get(id)?.note ?? '',
    userType,
    employeeType,
    accountEnabled,
  });
}

/** Those whom one is usually, in the order of the seed; who was deleted is left out. */
export function listPersonas(seed: TenantSeed, directory: Directory): ListedPerson[] {
  return seed.personas.flatMap(({ userId }) => directory.userById(userId) ?? []).map(presenter(seed));
}

/** All people of the tenant, personas first; service mailboxes are no people. */
export function listPeople(seed: TenantSeed, directory: Directory): ListedPerson[] {
  const hidden = new Set(seed.serviceMailboxes.map((address) => address.toLowerCase()));
  const personas = listPersonas(seed, directory);
  const first = new Set(personas.map(({ id }) => id));
  const others = directory
    .users()
    .filter(({ id, userPrincipalName }) => !first.has(id) && !hidden.has(userPrincipalName.toLowerCase()));
  return [...personas, ...others.map(presenter(seed))];
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/** At most fifty accounts of all kinds in whose name or address every one of these words is, without regard to accents and case. */
export function findPeople(seed: TenantSeed, directory: Directory, words: string): ListedPerson[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  const fits = ({ displayName, userPrincipalName }: DirectoryUser): boolean => {
    const text = plain(`${displayName} ${userPrincipalName}`);
    return wanted.every((word) => text.includes(word));
  };
  const found: DirectoryUser[] = [];
  for (const user of directory.users()) {
    if (fits(user)) found.push(user);
    if (found.length === mostFound) break;
  }
  return found.map(presenter(seed));
}
