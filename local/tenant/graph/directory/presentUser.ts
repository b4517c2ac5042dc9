import type { DirectoryUser } from '../../../seed';
import type { Caller } from '../caller';
import { pick } from '../odata/select';
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

/** Everything that the tenant knows of a user, under Graph's names. Lists that cannot be null in Graph are empty. */
export const wholeUser = (user: DirectoryUser): Entity => ({
  ...user,
  proxyAddresses: user.mail ? [`SMTP:${user.mail}`] : [],
  otherMails: [],
  assignedLicenses: [],
  assignedPlans: [],
  provisionedPlans: [],
  mailNickname: user.userPrincipalName.split('@')[0],
});

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
  const whole = wholeUser(user);
  const hidden = (name: string): boolean =>
    name !== 'id' && (sight === 'id' || (sight === 'basic' && !basicUserProperties.has(name)));
  const seen = Object.fromEntries(
    Object.entries(whole).map(([name, value]) => [name, hidden(name) ? (listProperties.has(name) ? [] : null) : value]),
  );
  return pick(seen, selected ?? userDefaults);
}
