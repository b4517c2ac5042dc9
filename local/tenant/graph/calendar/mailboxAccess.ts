import type { DirectoryUser, TenantSeed } from '../../../seed';
import type { Directory } from '../directory/directory';
import { GraphFailure } from '../graphFailure';
import type { MatchedCall } from '../graphCall';
import type { BookedMeeting, CalendarBook } from './calendarBook';

export interface Mailbox {
  owner: DirectoryUser;
  /** Its one name: the owner's mail address in small letters. */
  name: string;
}

export const accessDenied = (): GraphFailure =>
  new GraphFailure(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');

/** Whose mailbox "/users/{name}/..." is. An application's grants hold for the service mailboxes only (Exchange RBAC for Applications); a person has their own. */
export function createMailboxAccess(directory: Directory, book: CalendarBook, { serviceMailboxes }: TenantSeed) {
  const scoped = new Set(serviceMailboxes.map((address) => book.mailboxOf(address)));

  /** The mailbox that a name means. @throws GraphFailure 404 for unknown people and for guests, who have their mail elsewhere */
  const find = (name: string): Mailbox => {
    const owner = directory.userById(name) ?? directory.userBySignInName(name) ?? directory.userByMail(name);
    if (!owner) throw new GraphFailure(404, 'ErrorInvalidUser', `The requested user '${name}' is invalid.`);
    if (owner.userType === 'Guest' || owner.mail === null) {
      throw new GraphFailure(
        404,
        'MailboxNotEnabledForRESTAPI',
        'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
      );
    }
    return { owner, name: owner.mail.toLowerCase() };
  };

  /** @throws GraphFailure 404; 403 ErrorAccessDenied for a mailbox that is not the caller's business */
  const open = (call: MatchedCall): Mailbox => {
    const mailbox = find(call.params[0] ?? '');
    const allowed = call.caller.actor === 'app' ? scoped.has(mailbox.name) : call.caller.objectId === mailbox.owner.id;
    if (!allowed) throw accessDenied();
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
