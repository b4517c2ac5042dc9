import {
  buildPerson,
  digitalPracticeGroupId,
  domain,
  harbourAndCoast,
  siteOfGroup,
  type DirectoryUser,
  type TenantSeed,
} from '../../local/seed';

export const communityId = digitalPracticeGroupId;
export const mailbox = harbourAndCoast.serviceMailboxes[0] ?? '';

function staff(prefix: string, count: number): DirectoryUser[] {
  return Array.from({ length: count }, (_, index) => {
    const address = `${prefix}${index}@${domain}`;
    return buildPerson(
      {
        givenName: prefix,
        surname: `Number${index}`,
        userPrincipalName: address,
        mail: address,
        jobTitle: null,
        department: null,
        officeLocation: null,
      },
      domain,
    );
  });
}

/**
 * An organisation whose Digital Practice has exactly so many members, all of whom can be invited, and people beside it who
 * may join.
 */
export function organisation(
  members: number,
  outside: number,
): { seed: TenantSeed; inside: string[]; outside: string[] } {
  const owners = harbourAndCoast.groups.find(({ id }) => id === communityId)?.owners ?? [];
  const inside = staff('member', members - owners.length);
  const beside = staff('joiner', outside);
  const groups = harbourAndCoast.groups.map((group) =>
    group.id === communityId ? { ...group, members: [...owners, ...inside.map(({ id }) => id)] } : group,
  );
  const users = [...harbourAndCoast.users, ...inside, ...beside];
  const mailOf = new Map(users.map(({ id, mail }) => [id, mail ?? '']));
  return {
    seed: { ...harbourAndCoast, name: `invitations-${members}`, users, groups },
    inside: [...owners.map((id) => mailOf.get(id) ?? ''), ...inside.map(({ mail }) => mail ?? '')],
    outside: beside.map(({ mail }) => mail ?? ''),
  };
}

/** GUILDHALL_COMMUNITIES for that one community, without a rhythm: the measurement plans its own sessions. */
export const communitySettings = JSON.stringify([
  {
    id: communityId,
    name: 'Digital Practice',
    mailbox,
    boardUrl: 'https://sharepoint.harbourcoast.example/sites/digital-practice',
    siteId: siteOfGroup(communityId).id,
    released: true,
  },
]);
