import type { DirectoryUser, TenantSeed } from '../../seed';
import type { Collection } from './collection';
import { EntityStore } from './entityStore';
import { belongingId } from './storedDirectory';
import type { Belonging, DeletedObject, StoredGroup } from './storedDirectory';
import type { Delivery, Mail, Meeting, MeetingCopy } from '../graph/calendar/meeting';
import type { MailboxRecord } from '../graph/calendar/mailboxRecord';
import type { DirectoryChange } from '../graph/directory/directoryChange';
import type { OldFile } from '../graph/files/oldFile';
import type { ItemVersion, SiteItem, SiteList } from '../graph/sites/siteList';
import type { SitePermission } from '../graph/sites/sitePermissions';
import type { StoredMessage } from '../graph/mail/storedMessage';
import type { Subscription } from '../graph/subscriptions/subscription';
import type { AttendanceReport, MeetingOptions } from '../graph/teams/meetingRecords';
import type { Activity, AppInstall } from '../graph/teams/teamsApp';

/** Everything that the tenant remembers. */
export interface TenantState {
  store: EntityStore;
  settings: Collection<unknown>;
  keys: Collection<{ kid: string; pem: string }>;
  users: Collection<DirectoryUser>;
  groups: Collection<StoredGroup>;
  belongings: Collection<Belonging>;
  deletedObjects: Collection<DeletedObject>;
  /** What happened to users and groups of late, by number. */
  directoryChanges: Collection<DirectoryChange>;
  subscriptions: Collection<Subscription>;
  meetings: Collection<Meeting>;
  copies: Collection<MeetingCopy>;
  mails: Collection<Mail>;
  deliveries: Collection<Delivery>;
  /** By name; a mailbox that is as usual and has sent nothing of late need not be here. */
  mailboxes: Collection<MailboxRecord>;
  /** Drafts and sent mails of the mailboxes that send. */
  messages: Collection<StoredMessage>;
  /** Of older journals only. */
  driveItems: Collection<OldFile>;
  siteLists: Collection<SiteList>;
  /** Items of lists, pages among them, by list and id; those in the recycle bin too. */
  siteItems: Collection<SiteItem>;
  itemVersions: Collection<ItemVersion>;
  /** What applications may do on single sites. */
  sitePermissions: Collection<SitePermission>;
  /** What was set on Teams meetings. */
  meetingOptions: Collection<MeetingOptions>;
  attendance: Collection<AttendanceReport>;
  /** Rows of activity feeds, in the order in which they came. */
  activities: Collection<Activity>;
  appInstalls: Collection<AppInstall>;
}

function plant(state: TenantState, seed: TenantSeed): void {
  const { settings, users, groups, belongings } = state;
  settings.set('seed', { name: seed.name });
  seed.users.forEach((user) => users.set(user.id, user));
  for (const { owners, members, ...group } of seed.groups) {
    groups.set(group.id, group);
    const join = (as: Belonging['as']) => (userId: string) => {
      const belonging = { groupId: group.id, userId, as };
      belongings.set(belongingId(belonging), belonging);
    };
    owners.forEach(join('owners'));
    members.forEach(join('members'));
  }
}

/** The journal holds another organisation than the one asked for. */
export class OtherSeed extends Error {}

/**
 * The state of a tenant: what the journal holds, or the seed when there is nothing yet.
 *
 * @throws OtherSeed when the journal holds another seed's tenant.
 */
export function openState(seed: TenantSeed, journal?: string): TenantState {
  const store = new EntityStore(journal);
  const state: TenantState = {
    store,
    settings: store.collection('settings'),
    keys: store.collection('keys'),
    users: store.collection('users'),
    groups: store.collection('groups'),
    belongings: store.collection('belongings'),
    deletedObjects: store.collection('deletedObjects'),
    directoryChanges: store.collection('directoryChanges'),
    subscriptions: store.collection('subscriptions'),
    meetings: store.collection('meetings'),
    copies: store.collection('copies'),
    mails: store.collection('mails'),
    deliveries: store.collection('deliveries'),
    mailboxes: store.collection('mailboxes'),
    messages: store.collection('messages'),
    driveItems: store.collection('driveItems'),
    siteLists: store.collection('siteLists'),
    siteItems: store.collection('siteItems'),
    itemVersions: store.collection('itemVersions'),
    sitePermissions: store.collection('sitePermissions'),
    meetingOptions: store.collection('meetingOptions'),
    attendance: store.collection('attendance'),
    activities: store.collection('activities'),
    appInstalls: store.collection('appInstalls'),
  };
  const planted = state.settings.get('seed') as { name: string } | undefined;
  if (planted && planted.name !== seed.name) {
    store.close();
    throw new OtherSeed(
      `The journal ${journal ?? ''} holds the tenant "${planted.name}", not "${seed.name}". Start afresh with --reset.`,
    );
  }
  if (!planted) store.transaction(() => plant(state, seed));
  return state;
}
