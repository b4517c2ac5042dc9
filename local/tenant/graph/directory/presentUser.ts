import type { DirectoryUser } from '../../../seed';
import type { Caller } from '../caller';
import type { Entity } from '../odata/select';
import { basicUserProperties, userDefaults } from './userProperties';

/** How much of other people a caller may see. */
export type Sight = 'all' | 'basic' | 'id';

const toSeeAll = ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'];

/** Reading a group's members tells who they are only to a caller that may read users too. */
export function sightOf({ permissions }: Caller): Sight {
  if (toSeeAll.some((permission) => permissions.includes(permission))) return 'all';
  return permissions.includes('User.ReadBasic.All') ? 'basic' : 'id';
}

/** What follows from the rest. Lists that cannot be null in Graph are empty. */
const derived: Record<string, (user: DirectoryUser) => unknown> = {
  proxyAddresses: ({ mail }) => (mail ? [`SMTP:${mail}`] : []),
  otherMails: () => [],
  assignedLicenses: () => [],
  assignedPlans: () => [],
  provisionedPlans: () => [],
  mailNickname: ({ userPrincipalName }) => userPrincipalName.split('@')[0],
};

/** One property of a user, under Graph's name; null when the tenant does not keep it. */
export const valueOf = (user: DirectoryUser, name: string): unknown =>
  derived[name]?.(user) ?? user[name as keyof DirectoryUser] ?? null;

const listProperties = new Set([
  'businessPhones',
  'proxyAddresses',
  'otherMails',
  'assignedLicenses',
  'assignedPlans',
  'provisionedPlans',
]);

/**
 * A user as Graph shows it to this caller: the selected (or default) properties; what the caller may not see is null,
 * and lists are empty, as Graph documents for members that are not accessible.
 */
export function presentUser(user: DirectoryUser, selected: readonly string[] | null, sight: Sight): Entity {
  const hidden = (name: string): boolean =>
    name !== 'id' && (sight === 'id' || (sight === 'basic' && !basicUserProperties.has(name)));
  const shown: Entity = {};
  // Only what is wanted: an organisation of 80,000 is read to its end.
  for (const name of ['id', ...(selected ?? userDefaults)])
    shown[name] = hidden(name) ? (listProperties.has(name) ? [] : null) : valueOf(user, name);
  return shown;
}
