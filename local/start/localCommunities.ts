import {
  communitiesMailbox,
  dataAndDevOpsGroupId,
  digitalPracticeGroupId,
  harbourAndCoast,
  serviceDesignersGroupId,
  siteOfGroup,
} from '../seed';

/** A community that Guildhall serves on this machine: its place, and how often it meets, if it does. */
export interface LocalCommunity {
  readonly id: string;
  readonly name: string;
  /** Path of its SharePoint site in the workbench. */
  readonly sitePath: string;
  /** A persona who is in it, and may ask the API about it. */
  readonly insider: string;
  /** A community without one has not met yet. */
  readonly cadence?: object;
  /** Its leads have seen the invitation and let it go out. */
  readonly released?: boolean;
}

/** The three communities of the made-up agency. */
export const localCommunities: readonly [LocalCommunity, ...LocalCommunity[]] = [
  {
    id: digitalPracticeGroupId,
    name: 'Digital Practice',
    sitePath: siteOfGroup(digitalPracticeGroupId).path,
    insider: 'facilitator',
    cadence: { kind: 'nthWeekday', nth: 4, weekday: 'thursday', time: '11:00', minutes: 60, timeZone: 'Europe/London' },
    released: true,
  },
  {
    id: dataAndDevOpsGroupId,
    name: 'Data and DevOps Circle',
    sitePath: siteOfGroup(dataAndDevOpsGroupId).path,
    insider: 'neighbour',
    cadence: {
      kind: 'nthWeekday',
      nth: 'last',
      weekday: 'tuesday',
      time: '15:00',
      minutes: 45,
      timeZone: 'Europe/London',
    },
    released: true,
  },
  {
    id: serviceDesignersGroupId,
    name: 'Service Designers',
    sitePath: siteOfGroup(serviceDesignersGroupId).path,
    insider: 'starter',
  },
];

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
export function communitySettings(origin: string): string {
  return JSON.stringify(
    localCommunities.map(({ id, name, cadence, released }) => ({
      id,
      name,
      mailbox: harbourAndCoast.serviceMailboxes[0],
      boardUrl: `${origin}/webpart/leanCoffee?${new URLSearchParams({ community: id })}`,
      siteId: siteOfGroup(id).id,
      cadence,
      released,
    })),
  );
}
