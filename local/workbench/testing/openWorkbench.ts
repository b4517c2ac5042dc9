import { openFrontDoor } from '../../frontDoor';
import type { TimerFunction } from '../advanceClock';
import { TenantRefused } from '../askTenant';
import { createWorkbench } from '../createWorkbench';
import type { DirectoryAccount, DirectoryState, DirectoryTools } from '../directoryTools';
import { OutlookRefused } from '../outlook';
import type { ActivityFeed, CalendarEvent, Documents, MailMessage, Persona, SiteView } from '../tenantShapes';
import type { TenantTools } from '../tenantTools';

export const bethan: Persona = {
  key: 'facilitator',
  id: '11111111-1111-4111-8111-111111111111',
  displayName: 'Bethan Morris-Evans',
  mail: 'bethan@harbourcoast.example',
  jobTitle: 'Delivery Manager',
};
/** A community that has not met yet; who leads it is the persona `starter`. */
export const newCommunityId = 'c1f5a3d2-4b6e-4f7a-8c9d-0e1f2a3b4c5d';

const owain: Persona = {
  ...bethan,
  key: 'guest',
  displayName: 'Owain Tudor',
  mail: 'owain@tideway.example',
  userType: 'Guest',
};

/** A mailbox that sends invitations. */
const shared: Persona = {
  key: 'communities',
  id: 'communities@harbourcoast.example',
  displayName: 'Digital Communities',
  mail: 'communities@harbourcoast.example',
};

/** An invitation made in London, as Graph gives it. */
export const session: CalendarEvent = {
  id: '1',
  subject: 'Lean Coffee: Digital Practice',
  start: { dateTime: '2026-04-23T10:00:00.0000000', timeZone: 'UTC' },
  end: { dateTime: '2026-04-23T11:00:00.0000000', timeZone: 'UTC' },
  originalStartTimeZone: 'Europe/London',
  organizer: { emailAddress: { name: 'Digital Communities', address: 'communities@harbourcoast.example' } },
  attendees: [{ emailAddress: { address: 'one' } }, { emailAddress: { address: 'two' } }],
  responseStatus: { response: 'notResponded' },
  onlineMeeting: { joinUrl: 'https://teams.microsoft.com/l/meetup-join/1' },
};

/** What the tenant of a test holds; a test changes it in place. */
interface World {
  people: Persona[];
  events: CalendarEvent[];
  messages: MailMessage[];
  feed: ActivityFeed;
  /** What people did in their calendars. */
  readonly done: string[];
  /** By their decoded path. */
  readonly documents: Map<string, Documents>;
  readonly sites: Map<string, SiteView>;
  now: Date;
  /** Whom the directory knows. */
  accounts: DirectoryAccount[];
  directory: DirectoryState;
  /** The timer functions of the hosts, and those that were run. */
  timers: TimerFunction[];
  readonly ran: string[];
}

export interface WorkbenchStage {
  readonly origin: string;
  readonly world: World;
  close(): Promise<void>;
}

/** A workbench behind a front door, before a tenant of two people and no API: its pages, and nothing of the product. */
export async function openWorkbench({
  // Nothing is released and nothing is installed in this folder.
  repository = __dirname,
  // Nobody answers there.
  apiUrl = 'http://127.0.0.1:9/api',
}: {
  readonly repository?: string;
  readonly apiUrl?: string;
} = {}): Promise<WorkbenchStage> {
  const world: World = {
    people: [bethan, owain],
    events: [session],
    messages: [],
    feed: { teamsApp: false, activities: [] },
    done: [],
    documents: new Map(),
    sites: new Map(),
    now: new Date('2026-04-22T09:00:00Z'),
    accounts: [],
    directory: {
      weather: { lagMs: 0, staleReads: 1, emptyPages: 0, replays: 0, lostNotifications: 0 },
      deletedPeople: [],
      subscriptions: [],
      waiting: 0,
    },
    timers: [{ name: 'planSessions', schedule: '0 */5 * * * *' }],
    ran: [],
  };
  const did =
    (what: string) =>
    async (...given: readonly unknown[]): Promise<void> => {
      if (given[0] === 'nobody') throw new TenantRefused('Nobody in this tenant is "nobody".');
      world.done.push([what, ...given.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)))].join(' '));
    };
  const directory: DirectoryTools = {
    find: async (words) => world.accounts.filter(({ displayName }) => displayName.includes(words)),
    account: async (id) => world.accounts.find((account) => account.id === id),
    change: did('change'),
    remove: did('remove'),
    restore: did('restore'),
    belong: did('belong'),
    state: async () => world.directory,
    setWeather: did('weather'),
    withdrawTokens: did('tokens'),
    loseSubscription: did('lose'),
  };
  const tenant: TenantTools = {
    people: async () => world.people,
    membersOf: async () => world.people.map(({ id, mail }) => ({ id, mail, isOutside: false })),
    mailbox: async (address) => ({ address, events: world.events, messages: world.messages }),
    activity: async () => world.feed,
    documents: async (path) => world.documents.get(path),
    changeDocument: did('change'),
    deleteDocument: did('delete'),
    uploadDocument: did('upload'),
    restrictDocument: did('restrict'),
    changeColumn: did('column'),
    site: async (path) => world.sites.get(path),
    editPage: async (path, edit) => {
      if (edit.as === 'outsider') throw new TenantRefused('Margaret may not change pages of this site.');
      world.done.push(`${edit.as} edits ${path}: ${JSON.stringify(edit)}`);
    },
    time: async () => ({ now: world.now, offsetMs: 0 }),
    advance: async (ms) => {
      world.now = new Date(world.now.getTime() + ms);
      return { now: world.now, offsetMs: ms };
    },
    tokenOf: async () => 'token',
    outlookTokenOf: async () => 'token',
  };
  const door = await openFrontDoor({ port: 0 });
  door.admitTo([
    createWorkbench({
      repository,
      communities: [
        { id: '3d9a1c64-7b1e-4c55-a2f7-6a0f5e8b9d30', name: 'Digital Practice', sitePath: '/sites/dp' },
        { id: newCommunityId, name: 'Service Designers', sitePath: '/sites/sd', insider: 'starter' },
      ],
      tenantId: '7c1f2f0a-5f0e-4f6b-9c53-2b8d1f6a9e01',
      apiClientId: '5b0a8a3e-4e0c-4a9f-8f6d-0c6d2f1b7a10',
      tenant,
      directory,
      outlook: {
        answer: async (...what) => void world.done.push(what.join(' ')),
        forward: async (person, eventId, to) => {
          if (to === 'nobody@nowhere.example') throw new OutlookRefused('Nobody there.');
          world.done.push(`${person} ${eventId} to ${to}`);
        },
        makeSeries: async (person, series) => void world.done.push(`${person} ${JSON.stringify(series)}`),
      },
      sharedMailboxes: [shared],
      timers: {
        list: async () => world.timers,
        run: async (name) => void world.ran.push(name),
        settle: async () => undefined,
      },
      apiUrl,
    }),
  ]);
  return { origin: door.origin, world, close: () => door.close() };
}
