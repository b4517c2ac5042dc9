import {
  allowedGroups,
  communitiesMailbox,
  dataAndDevOpsGroupId,
  digitalPracticeGroupId,
  serviceDesignersGroupId,
  type TenantSeed,
} from '../seed';

/** A community that Guildhall serves on this machine: its place, and how often it meets, if it does. */
export interface LocalCommunity {
  readonly id: string;
  readonly name: string;
  /** What its group says that it is for. */
  readonly purpose?: string;
  /** Path of its SharePoint site in the workbench. */
  readonly sitePath: string;
  /** That site's id, as Graph has it. */
  readonly siteId: string;
  /** A persona who is in it, and may ask the API about it; absent where that depends on the size of the organisation. */
  readonly insider?: string;
  /** A community without one has not met yet. */
  readonly cadence?: object;
  /** Its leads have seen the invitation and let it go out. */
  readonly released?: boolean;
}

const rhythm = { kind: 'nthWeekday', timeZone: 'Europe/London' };

/** What is set of the three communities of the small office. */
const known: Readonly<Record<string, Pick<LocalCommunity, 'insider' | 'cadence' | 'released'>>> = {
  [digitalPracticeGroupId]: {
    insider: 'facilitator',
    cadence: { ...rhythm, nth: 4, weekday: 'thursday', time: '11:00', minutes: 60 },
    released: true,
  },
  [dataAndDevOpsGroupId]: {
    insider: 'neighbour',
    cadence: { ...rhythm, nth: 'last', weekday: 'tuesday', time: '15:00', minutes: 45 },
    released: true,
  },
  [serviceDesignersGroupId]: { insider: 'starter' },
};

/** Of the further ones of a department, one in so many meets, and its leads have not let an invitation go out yet. */
const oneMeetsOf = 5;
const furtherCadence = { ...rhythm, nth: 2, weekday: 'wednesday', time: '14:00', minutes: 60 };

/** The communities of an organisation: its groups that have a site. */
export function localCommunitiesOf({ groups, sites }: TenantSeed): readonly [LocalCommunity, ...LocalCommunity[]] {
  const byId = new Map(groups.map((group) => [group.id, group]));
  const [first, ...others] = sites.map(({ groupId, id: siteId, path }, index): LocalCommunity => {
    const usual = index % oneMeetsOf === 0 ? { cadence: furtherCadence } : {};
    const { displayName: name = groupId, description: purpose } = byId.get(groupId) ?? {};
    return { id: groupId, name, ...(purpose ? { purpose } : {}), sitePath: path, siteId, ...(known[groupId] ?? usual) };
  });
  if (!first) throw new Error('The organisation has no community.');
  return [first, ...others];
}

/** The mailbox that invites, which one can look into on this machine. */
export const sharedMailboxes = [
  {
    key: 'communities',
    id: communitiesMailbox.id,
    displayName: communitiesMailbox.displayName,
    mail: communitiesMailbox.mail ?? communitiesMailbox.userPrincipalName,
  },
] as const;

/** The value of GUILDHALL_COMMUNITIES: what an administrator allows Guildhall to serve. */
export function communitySettings(communities: readonly LocalCommunity[], origin: string): string {
  return JSON.stringify(
    communities.map(({ id, name, purpose, siteId, cadence, released }) => ({
      id,
      name,
      purpose,
      mailbox: communitiesMailbox.userPrincipalName,
      boardUrl: `${origin}/webpart/leanCoffee?${new URLSearchParams({ community: id })}`,
      siteId,
      cadence,
      released,
    })),
  );
}

/** The value of GUILDHALL_ALLOWED_GROUPS: further groups that may become communities, and that rules may name. */
export const allowedGroupSettings = allowedGroups.map(({ id }) => id).join(',');
