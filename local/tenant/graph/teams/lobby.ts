import type { DirectoryUser } from '../../../seed';
import type { Directory } from '../directory/directory';
import type { Entity } from '../odata/select';
import type { OnlineMeeting } from './onlineMeeting';
import { attendeesOf, meetingDefaults } from './presentOnlineMeeting';

/** How somebody comes into a meeting. */
export interface Entry {
  address: string;
  role: 'coorganizer' | 'presenter' | 'attendee';
  enters: 'directly' | 'after waiting in the lobby';
}

const letsIn: Record<string, (user: DirectoryUser | undefined, invited: boolean) => boolean> = {
  organizer: () => false,
  organization: (user) => user !== undefined,
  organizationExcludingGuests: (user) => user?.userType === 'Member',
  organizationAndFederated: (user) => user !== undefined,
  invited: (_user, invited) => invited,
  everyone: () => true,
};

/**
 * Who of the addresses waits in the lobby ("lobbyBypassSettings resource type"). Co-organisers never wait, an address without
 * an account of the organisation is somebody from outside.
 *
 * @param addresses mail addresses; those invited to the event when none are given.
 */
export function entriesOf(meeting: OnlineMeeting, directory: Directory, addresses: readonly string[] = []): Entry[] {
  const { scope } = (meeting.changed.lobbyBypassSettings ?? meetingDefaults.lobbyBypassSettings) as Entity;
  const pass = letsIn[String(scope ?? 'organization')] ?? (() => false);
  const known = attendeesOf(meeting, directory);
  const invited = meeting.event.attendees.map(({ emailAddress }) => emailAddress.address);
  const isInvited = new Set(invited.map((address) => address.toLowerCase()));
  return (addresses.length > 0 ? addresses : invited).map((address) => {
    const user = directory.userByMail(address);
    const found = user && known.find(({ identity }) => identity.user.id === user.id);
    const role = (found?.role ?? 'attendee') as Entry['role'];
    const direct = role === 'coorganizer' || pass(user, isInvited.has(address.toLowerCase()));
    return { address, role, enters: direct ? 'directly' : 'after waiting in the lobby' };
  });
}
