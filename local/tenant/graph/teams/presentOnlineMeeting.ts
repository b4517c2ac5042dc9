import type { Directory } from '../directory/directory';
import type { Entity } from '../odata/select';
import type { OnlineMeeting } from './onlineMeeting';

/** What Teams assumes for a new meeting unless a policy of the organisation says otherwise. */
export const meetingDefaults: Entity = {
  allowedPresenters: 'everyone',
  allowedLobbyAdmitters: 'organizerAndCoOrganizersAndPresenters',
  allowAttendeeToEnableCamera: true,
  allowAttendeeToEnableMic: true,
  allowBreakoutRooms: true,
  allowCopyingAndSharingMeetingContent: true,
  allowLiveShare: 'enabled',
  allowMeetingChat: 'enabled',
  allowPowerPointSharing: true,
  allowRecording: true,
  allowTeamworkReactions: true,
  allowTranscription: true,
  allowWhiteboard: true,
  isEntryExitAnnounced: false,
  recordAutomatically: false,
  lobbyBypassSettings: { scope: 'organization', isDialInBypassEnabled: false },
};

/** Properties of microsoft.graph.onlineMeeting in v1.0 that $select may name. */
export const onlineMeetingProperties = [
  ...Object.keys(meetingDefaults),
  ...'id,creationDateTime,startDateTime,endDateTime,joinWebUrl,subject,participants,chatInfo,meetingOptionsWebUrl'.split(
    ',',
  ),
  ...'audioConferencing,externalId,isBroadcast,joinInformation,joinMeetingIdSettings,videoTeleconferenceId'.split(','),
  ...'broadcastSettings,chatRestrictions,expiryDateTime,isEndToEndEncryptionEnabled,meetingSpokenLanguageTag'.split(','),
  ...'meetingType,watermarkProtection,shareMeetingChatHistoryDefault,meetingTemplateId'.split(','),
];

/** Somebody in a meeting, as Graph writes them. */
export interface Participant {
  identity: { user: { id: string; displayName: string | null; tenantId?: string; identityProvider?: string } };
  upn: string | null;
  role: string;
}

/** Everybody whom the meeting knows besides its organiser: as they were set, or else who is invited to the event. */
export function attendeesOf({ event, changed }: OnlineMeeting, directory: Directory): Participant[] {
  const set = (changed.participants as { attendees?: Participant[] } | undefined)?.attendees;
  if (set) return set;
  return event.attendees.flatMap(({ emailAddress }) => {
    const user = directory.userByMail(emailAddress.address);
    if (!user) return [];
    const { id, userPrincipalName: upn } = user;
    return [{ identity: { user: { id, displayName: null } }, upn, role: 'attendee' }];
  });
}

/** Members of enumerations that came later are hidden from callers that do not say they can take them. */
const laterValues = new Set(['coorganizer', 'producer', 'invited', 'organizationExcludingGuests']);
const hideLater = (value: string): string => (laterValues.has(value) ? 'unknownFutureValue' : value);

/** @param takesAll the caller sent `Prefer: include-unknown-enum-members`. */
export function presentOnlineMeeting(
  meeting: OnlineMeeting,
  directory: Directory,
  { tenantId, takesAll }: { tenantId: string; takesAll: boolean },
): Entity {
  const { id, thread, joinUrl, organizer, event, changed } = meeting;
  const { participants: _set, ...options } = changed;
  const lobby = { ...(meetingDefaults.lobbyBypassSettings as Entity), ...(changed.lobbyBypassSettings as Entity) };
  const shown = (value: string): string => (takesAll ? value : hideLater(value));
  const known = { identityProvider: 'AAD', tenantId };
  const query = new URLSearchParams({ organizerId: organizer.id, tenantId, threadId: thread, messageId: '0' });
  return {
    id,
    creationDateTime: event.createdDateTime,
    startDateTime: event.start,
    endDateTime: event.end,
    joinWebUrl: joinUrl,
    subject: event.subject,
    isBroadcast: false,
    meetingOptionsWebUrl: `https://teams.microsoft.com/meetingOptions/?${query}`,
    videoTeleconferenceId: null,
    externalId: null,
    audioConferencing: null,
    chatInfo: { threadId: thread, messageId: '0', replyChainMessageId: null },
    ...meetingDefaults,
    ...options,
    lobbyBypassSettings: { ...lobby, scope: shown(String(lobby.scope)) },
    participants: {
      organizer: {
        identity: { user: { id: organizer.id, displayName: null, ...known } },
        upn: organizer.userPrincipalName,
        role: 'presenter',
      },
      attendees: attendeesOf(meeting, directory).map(({ role, ...person }) => ({ ...person, role: shown(role) })),
    },
  };
}
