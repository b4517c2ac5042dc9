import { departmentOf, type DirectoryGroup, type TenantSeed } from '../../local/seed';

export interface BenchDepartment {
  readonly seed: TenantSeed;
  /** Its communities' groups; each has an owner. */
  readonly communities: readonly DirectoryGroup[];
  /** GUILDHALL_COMMUNITIES for them, without a rhythm: nothing but membership is measured. */
  readonly settings: string;
}

/** The seed's department, where every community has somebody who can set its rules. */
export function benchDepartment(people: number): BenchDepartment {
  const seed = departmentOf(people);
  const isCommunity = new Set(seed.sites.map(({ groupId }) => groupId));
  const canLead = new Set(
    seed.users.filter(({ accountEnabled, userType }) => accountEnabled && userType === 'Member').map(({ id }) => id),
  );
  const groups = seed.groups.map((group) => {
    const [leader] = group.members.filter((id) => canLead.has(id));
    return group.owners.length > 0 || !leader ? group : { ...group, owners: [leader] };
  });
  const communities = groups.filter(({ id }) => isCommunity.has(id));
  const mailbox = seed.serviceMailboxes[0] ?? '';
  const settings = seed.sites.map(({ groupId, id: siteId }) => ({
    ...{ id: groupId, siteId, mailbox },
    name: groups.find(({ id }) => id === groupId)?.displayName,
    boardUrl: 'https://sharepoint.harbourcoast.example/sites/board',
  }));
  return { seed: { ...seed, name: `sync-${seed.name}`, groups }, communities, settings: JSON.stringify(settings) };
}

/** Groups whose members an application may be shown that has no role in the directory. */
export function shownGroups({ groups }: TenantSeed): readonly DirectoryGroup[] {
  return groups.filter(
    ({ visibility, isAssignableToRole }) => visibility !== 'HiddenMembership' && !isAssignableToRole,
  );
}
