import type { Directory } from '../directory/directory';
import { badRequest } from '../graphFailure';
import type { Entity } from '../odata/select';
import { meetingDefaults } from './presentOnlineMeeting';
import type { Participant } from './presentOnlineMeeting';

const allowed: Record<string, readonly string[]> = {
  allowedPresenters: ['everyone', 'organization', 'roleIsPresenter', 'organizer'],
  allowedLobbyAdmitters: ['organizerAndCoOrganizersAndPresenters', 'organizerAndCoOrganizers'],
  allowLiveShare: ['enabled', 'disabled'],
  allowMeetingChat: ['enabled', 'disabled', 'limited'],
};
const scopes = [
  'organizer',
  'organization',
  'organizationAndFederated',
  'everyone',
  'invited',
  'organizationExcludingGuests',
];
const roles = ['attendee', 'presenter', 'coorganizer'];

const wrong = (what: string): never => {
  throw badRequest(`Invalid value specified for property '${what}'.`, 'BadRequest');
};

function oneOf(values: readonly string[], value: unknown, what: string): string {
  return values.find((known) => known.toLowerCase() === String(value).toLowerCase()) ?? wrong(what);
}

function readLobby(value: unknown, before: Entity): Entity {
  const { scope, isDialInBypassEnabled, ...others } = (value ?? {}) as Entity;
  if (Object.keys(others).some((name) => !name.includes('@'))) wrong('lobbyBypassSettings');
  if (isDialInBypassEnabled !== undefined && typeof isDialInBypassEnabled !== 'boolean')
    wrong('isDialInBypassEnabled');
  return {
    ...before,
    ...(scope !== undefined && { scope: oneOf(scopes, scope, 'scope') }),
    ...(isDialInBypassEnabled !== undefined && { isDialInBypassEnabled }),
  };
}

/** The whole list of attendees, as "Update onlineMeeting" asks for; a co-organiser needs an account of the organisation. */
function readAttendees(value: unknown, directory: Directory): Participant[] {
  if (!Array.isArray(value)) return wrong('attendees');
  return value.map((given: { identity?: { user?: { id?: string } }; upn?: string | null; role?: unknown } | null) => {
    const id = given?.identity?.user?.id;
    const user = id === undefined ? directory.userBySignInName(given?.upn ?? '') : directory.userById(id);
    const role = given?.role == null ? 'attendee' : oneOf(roles, given.role, 'role');
    if (!user && role === 'coorganizer') wrong('attendees');
    const upn = user?.userPrincipalName ?? given?.upn ?? null;
    return { identity: { user: { id: user?.id ?? id ?? '', displayName: null } }, upn, role };
  });
}

/**
 * What a PATCH changes of a meeting ("Update onlineMeeting").
 *
 * @throws GraphFailure 400 for what cannot be changed and for values that are none
 */
export function readMeetingChanges(body: Entity, before: Entity, directory: Directory): Entity {
  const changed: Entity = {};
  for (const [name, value] of Object.entries(body).filter(([key]) => !key.includes('@odata'))) {
    if (name === 'lobbyBypassSettings') changed[name] = readLobby(value, (before[name] ?? {}) as Entity);
    else if (name === 'participants') {
      const { attendees } = (value ?? {}) as { attendees?: unknown };
      // The organiser may stand in the list and is passed over: it never changes.
      if (attendees !== undefined) changed[name] = { attendees: readAttendees(attendees, directory) };
    } else if (allowed[name]) changed[name] = oneOf(allowed[name] ?? [], value, name);
    else if (name === 'subject') changed[name] = String(value ?? '');
    else if (name === 'startDateTime' || name === 'endDateTime') {
      if (body.startDateTime === undefined || body.endDateTime === undefined || Number.isNaN(Date.parse(String(value))))
        wrong(name);
      changed[name] = new Date(String(value)).toISOString();
    } else if (typeof meetingDefaults[name] === 'boolean') {
      changed[name] = typeof value === 'boolean' ? value : wrong(name);
    } else throw badRequest(`The property '${name}' cannot be updated.`, 'BadRequest');
  }
  return changed;
}
