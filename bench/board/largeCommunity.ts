import { buildPerson, digitalPracticeGroupId, domain, harbourAndCoast, type TenantSeed } from '../../local/seed';

export const communityId = digitalPracticeGroupId;

/** The seed organisation with a community large enough for the load. */
export function largeCommunity(people: number): TenantSeed {
  const added = Array.from({ length: people }, (_, index) =>
    buildPerson(
      {
        givenName: 'Voter',
        surname: `Number${index}`,
        userPrincipalName: `voter${index}@${domain}`,
        mail: `voter${index}@${domain}`,
        jobTitle: null,
        department: null,
        officeLocation: null,
      },
      domain,
    ),
  );
  const join = (group: TenantSeed['groups'][number]) =>
    group.id === communityId ? { ...group, members: [...group.members, ...added.map(({ id }) => id)] } : group;
  return {
    ...harbourAndCoast,
    name: `bench-${people}`,
    users: [...harbourAndCoast.users, ...added],
    groups: harbourAndCoast.groups.map(join),
  };
}

export function voterName(index: number): string {
  return `voter${index}@${domain}`;
}
