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

/** All people of the tenant, personas first; service mailboxes are no people. */
export function listPeople(seed: TenantSeed, directory: Directory): ListedPerson[] {
  const service = new Set(seed.serviceMailboxes.map((address) => address.toLowerCase()));
  const people = directory.users().filter((user) => !service.has(user.userPrincipalName.toLowerCase()));
  const show = (user: DirectoryUser): ListedPerson => {
    const persona = seed.personas.find(({ userId }) => userId === user.id);
    const { id, displayName, mail, jobTitle, userType, employeeType, accountEnabled } = user;
    return {
      key: persona?.key ?? null,
      id,
      displayName,
      mail,
      jobTitle,
      note: persona?.note ?? '',
      userType,
      employeeType,
      accountEnabled,
    };
  };
  const personas = seed.personas.flatMap(({ userId }) => people.filter((user) => user.id === userId));
  return [...personas, ...people.filter((user) => !personas.includes(user))].map(show);
}
