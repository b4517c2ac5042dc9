import { digitalPracticeGroupId, harbourAndCoast } from './harbourAndCoast';
import { buildStaff } from './staff';
import type { TenantSeed } from './tenantSeed';

const practice = harbourAndCoast.groups.find(({ id }) => id === digitalPracticeGroupId);

/** As few and as many members of the Digital Practice as `harbourAndCoastWith` makes. */
export const fewestMembers = practice?.members.length ?? 0;
export const mostMembers = 5_000;

/**
 * The Harbour and Coast Agency with so many further people that its Digital Practice has `members` members. Persona, ids and
 * everybody of the small office stay the same; the other two communities stay small.
 *
 * @param members - from `fewestMembers`, which is the small office itself, to `mostMembers`.
 * @throws RangeError for another number
 */
export function harbourAndCoastWith(members: number): TenantSeed {
  if (!Number.isInteger(members) || members < fewestMembers || members > mostMembers)
    throw new RangeError(`The Digital Practice has from ${fewestMembers} to ${mostMembers} members, not ${members}.`);
  if (members === fewestMembers) return harbourAndCoast;
  const { users, groups, organisation } = harbourAndCoast;
  const taken = new Set(users.map(({ userPrincipalName }) => userPrincipalName));
  const staff = buildStaff(members - fewestMembers, organisation.domain, taken);
  return {
    ...harbourAndCoast,
    // Another name: a journal of one size must not be taken for one of another.
    name: `harbour-and-coast-${members}-members-with-allowed-groups`,
    users: [...users, ...staff],
    groups: groups.map((group) =>
      group.id === digitalPracticeGroupId
        ? { ...group, members: [...group.members, ...staff.map(({ id }) => id)] }
        : group,
    ),
  };
}
