import type { DirectoryUser, TenantSeed } from '../../../seed';
import type { Directory } from '../directory/directory';
import { GraphFailure } from '../graphFailure';
import type { MatchedCall } from '../graphCall';
import type { BookedMeeting } from './bookedMeeting';
import type { CalendarBook } from './calendarBook';
import type { MailboxRecords } from './mailboxRecords';

export interface Mailbox {
  owner: DirectoryUser;
  /** Its one name: the owner's mail address in small letters. */
  name: string;
}

export const accessDenied = (): GraphFailure =>
  new GraphFailure(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');

const notEnabled = (): GraphFailure =>
  new GraphFailure(
    404,
    'MailboxNotEnabledForRESTAPI',
    'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
  );

/** Reading and deleting goes on in a mailbox over its quota; asking for other people's free time stores nothing. */
const needsRoom = ({ method, segments }: MatchedCall): boolean =>
  method !== 'GET' && method !== 'DELETE' && !/^getSchedule$/i.test(segments.at(-1) ?? '');

/** Whose mailbox "/users/{name}/..." is. An application's grants hold for the service mailboxes only (Exchange RBAC for Applications); a person has their own. */
export function createMailboxAccess(
  directory: Directory,
  book: CalendarBook,
  records: MailboxRecords,
  { serviceMailboxes }: TenantSeed,
) {
  const scoped = new Set(serviceMailboxes.map((address) => book.mailboxOf(address)));

  /** The mailbox that a name means. @throws GraphFailure 404 for unknown people and for guests, who have their mail elsewhere */
  const find = (name: string): Mailbox => {
    const owner = directory.userById(name) ?? directory.userBySignInName(name) ?? directory.userByMail(name);
    if (!owner) throw new GraphFailure(404, 'ErrorInvalidUser', `The requested user '${name}' is invalid.`);
    if (owner.userType === 'Guest' || owner.mail === null) throw notEnabled();
    return { owner, name: owner.mail.toLowerCase() };
  };

  /**
   * @throws GraphFailure 404, also for a mailbox that is switched off; 403 ErrorAccessDenied for one that is not the caller's
   * business (any more); 507 ErrorQuotaExceeded when something is to be stored in one that is full
   */
  const open = (call: MatchedCall): Mailbox => {
    const mailbox = find(call.params[0] ?? '');
    const allowed = call.caller.actor === 'app' ? scoped.has(mailbox.name) : call.caller.objectId === mailbox.owner.id;
    const { state } = records.of(mailbox.name);
    if (!allowed || (state === 'permissionLost' && call.caller.actor === 'app')) throw accessDenied();
    if (state === 'disabled') throw notEnabled();
    if (state === 'full' && needsRoom(call))
      throw new GraphFailure(507, 'ErrorQuotaExceeded', 'The mailbox has exceeded its maximum size.');
    return mailbox;
  };

  /** The event that "/users/{name}/events/{id}" means. @throws GraphFailure 404 ErrorItemNotFound, and as `open` does */
  const openEvent = (call: MatchedCall): { mailbox: Mailbox; booked: BookedMeeting } => {
    const mailbox = open(call);
    const booked = book.copy(call.params[1] ?? '');
    if (!booked || booked.copy.mailbox !== mailbox.name) {
      throw new GraphFailure(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
    }
    return { mailbox, booked };
  };

  return { open, openEvent };
}

export type MailboxAccess = ReturnType<typeof createMailboxAccess>;
