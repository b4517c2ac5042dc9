import {
  buildPerson,
  communitiesMailbox,
  dataAndDevOpsGroupId,
  digitalPracticeGroupId,
  domain,
  harbourAndCoast,
  people,
  serviceDesignersGroupId,
  siteOfGroup,
  type DirectoryUser,
  type TenantSeed,
} from '../../local/seed';

/** A handful of people, one of them a guest from outside, one without a mailbox, one who has left the organisation. */
export const small = dataAndDevOpsGroupId;
/** As many people as one event takes, give or take a few. */
export const large = digitalPracticeGroupId;
/** One person at first, and whoever a test puts there. */
export const growing = serviceDesignersGroupId;
export const leadOf: Readonly<Record<string, string>> = {
  [small]: 'facilitator',
  [large]: 'facilitator',
  [growing]: 'starter',
};

export const service = { id: communitiesMailbox.id, address: communitiesMailbox.userPrincipalName };

/** How many people each history has to itself: they join, leave, mute and answer. */
export const actorsEach = 8;
/** How many people outside each history has whom members forward their invitation to. */
export const outsidersEach = 2;
/** Beside the lead and the crowd there is room for half of them on one event. */
const crowdInLarge = 495;

function staff(name: string, count: number, more: Partial<Pick<DirectoryUser, 'mail'>> = {}): DirectoryUser[] {
  return Array.from({ length: count }, (_, index) =>
    buildPerson(
      {
        ...{ givenName: name, surname: `Number${index}`, jobTitle: null, department: null, officeLocation: null },
        userPrincipalName: `${name.toLowerCase()}${index}@${domain}`,
        ...more,
      },
      domain,
    ),
  );
}

/** Somebody with a mailbox. */
export interface Actor {
  readonly id: string;
  readonly address: string;
}
const actorOf = ({ id, userPrincipalName }: DirectoryUser): Actor => ({ id, address: userPrincipalName });

/** An organisation for so many histories, one after the other, with people of its own for each. */
export function organisation(histories: number) {
  const crowd = staff('Crowd', 1_000);
  const casts = Array.from({ length: histories }, (_, index) => staff(`Actor${index}x`, actorsEach));
  const unreachable = staff('Unreachable', 1, { mail: null });
  const ids = (...users: readonly DirectoryUser[]): string[] => users.map(({ id }) => id);
  const membersOf: Readonly<Record<string, string[]>> = {
    [small]: ids(people.bethan, people.rhys, people.dafydd, people.owain, people.kevin, ...unreachable),
    [large]: ids(people.bethan, ...crowd.slice(0, crowdInLarge)),
    [growing]: ids(people.grace),
  };
  const ownersOf: Readonly<Record<string, string[]>> = {
    [small]: ids(people.bethan),
    [large]: ids(people.bethan),
    [growing]: ids(people.grace),
  };
  const seed: TenantSeed = {
    ...harbourAndCoast,
    name: `histories-${histories}`,
    users: [...harbourAndCoast.users, ...crowd, ...unreachable, ...casts.flat()],
    groups: harbourAndCoast.groups.map((group) => ({
      ...group,
      members: membersOf[group.id] ?? group.members,
      owners: ownersOf[group.id] ?? group.owners,
    })),
  };
  const invitable = (communityId: string): string[] =>
    seed.users
      .filter(({ id, accountEnabled }) => accountEnabled && membersOf[communityId]?.includes(id))
      .flatMap(({ mail }) => mail?.toLowerCase() ?? []);
  return {
    seed,
    casts: casts.map((cast) => cast.map(actorOf)),
    crowd: crowd.map(actorOf),
    /** The addresses of those who are in a community all the time and are invited. */
    regulars: { [small]: invitable(small), [large]: invitable(large), [growing]: invitable(growing) } as Readonly<
      Record<string, readonly string[]>
    >,
    /** Addresses of people who are in a community and can't be invited. */
    never: [people.kevin.mail, ...unreachable.map(({ userPrincipalName }) => userPrincipalName)].map(String),
  };
}

/** GUILDHALL_COMMUNITIES for these three, without a rhythm: people start their sessions. */
export const communitySettings = JSON.stringify(
  [
    { id: small, name: 'Data and DevOps Circle' },
    { id: large, name: 'Digital Practice' },
    { id: growing, name: 'Service Designers' },
  ].map((community) => ({
    ...community,
    mailbox: service.address,
    boardUrl: `https://sharepoint.${domain}/sites/communities`,
    siteId: siteOfGroup(community.id).id,
  })),
);
