import type { Entity } from '../odata/select';
import type { BookedMeeting } from './bookedMeeting';
import { exchangeNever } from './meeting';
import type { Attendee } from './meeting';
import { plainText } from './meetingBody';
import { changeKeyOf } from './outlookIds';
import { cancelledOccurrenceId, occurrenceICalUId, occurrenceIdOf } from './series/occurrenceIds';
import { seriesOf } from './series/occurrences';
import { writeZonedTime } from './zonedTime';

/** How a caller wants events written (its Prefer header). */
export interface EventManner {
  /** IANA or Windows name. */
  zone: string;
  bodyAs: 'html' | 'text';
}

const previewLength = 255;

/** Outlook's own zero for a missing instant of an organiser. */
const own = { response: 'organizer', time: exchangeNever };

/** The strong-enough name of one version of an event. */
export const etagOf = ({ meeting }: BookedMeeting): string => `W/"${changeKeyOf(meeting.iCalUId, meeting.revision)}"`;

/** The id of an event or of an occurrence. */
export const idOf = ({ copy, occurrence }: BookedMeeting): string =>
  occurrence ? occurrenceIdOf(copy.id, occurrence.day) : copy.id;

/**
 * The organiser sees who has answered what. Others see who is invited, or only themselves when the organiser wants it so
 * ("hideAttendees").
 */
function shownAttendees({ meeting, copy }: BookedMeeting): Attendee[] {
  if (copy.isOrganizer) return meeting.attendees;
  const status = { response: 'none' as const, time: exchangeNever };
  return meeting.attendees
    .filter(
      ({ emailAddress }) => !meeting.settings.hideAttendees || emailAddress.address.toLowerCase() === copy.mailbox,
    )
    .map((attendee) => ({ ...attendee, status }));
}

/** What tells a single event, a series and an occurrence apart. Somebody with single days of a series has no series. */
function partOfSeries(booked: BookedMeeting): Entity {
  const { meeting, copy, occurrence } = booked;
  const series = seriesOf(meeting);
  if (!series) return { seriesMasterId: null, type: 'singleInstance', recurrence: null };
  if (!occurrence) return { seriesMasterId: null, type: 'seriesMaster', recurrence: series.recurrence };
  const { originalStart, isException } = occurrence;
  if (copy.days) return { seriesMasterId: null, type: 'singleInstance', recurrence: null };
  return { seriesMasterId: copy.id, type: isException ? 'exception' : 'occurrence', recurrence: null, originalStart };
}

/** "Returned only on $select in a Get operation which specifies the ID of a series master event" (resource type event). */
export const cancelledOccurrencesOf = ({ meeting, copy, occurrence }: BookedMeeting): string[] =>
  occurrence ? [] : (seriesOf(meeting)?.cancelled ?? []).map((day) => cancelledOccurrenceId(copy.id, day));

/** An event with all the properties that Graph returns by default. */
export function presentEvent(booked: BookedMeeting, { zone, bodyAs }: EventManner): Entity {
  const { meeting, copy, occurrence } = booked;
  const id = idOf(booked);
  const linkShows = meeting.joinUrl !== null && meeting.linkHiddenForReads === 0;
  const text = plainText(meeting.bodyHtml);
  return {
    '@odata.etag': etagOf(booked),
    id,
    createdDateTime: copy.createdDateTime,
    lastModifiedDateTime: meeting.lastModifiedDateTime,
    changeKey: changeKeyOf(meeting.iCalUId, meeting.revision),
    categories: [],
    transactionId: copy.isOrganizer && !occurrence ? meeting.transactionId : null,
    originalStartTimeZone: meeting.originalStartTimeZone,
    originalEndTimeZone: meeting.originalEndTimeZone,
    iCalUId: occurrence ? occurrenceICalUId(meeting.iCalUId, occurrence.day) : meeting.iCalUId,
    ...(copy.isOrganizer
      ? meeting.settings
      : { ...meeting.settings, categories: [], showAs: copy.response === 'accepted' ? 'busy' : 'tentative' }),
    hasAttachments: false,
    subject: meeting.subject,
    bodyPreview: text.slice(0, previewLength),
    isAllDay: meeting.isAllDay,
    isCancelled: false,
    isOrganizer: copy.isOrganizer,
    isDraft: false,
    ...partOfSeries(booked),
    webLink: `https://outlook.office365.com/owa/?itemid=${encodeURIComponent(id)}&exvsurl=1&path=/calendar/item`,
    onlineMeetingUrl: null,
    isOnlineMeeting: meeting.isOnlineMeeting,
    onlineMeetingProvider: meeting.isOnlineMeeting ? 'teamsForBusiness' : 'unknown',
    responseStatus: copy.isOrganizer ? own : { response: copy.response, time: copy.responseTime },
    body: { contentType: bodyAs, content: bodyAs === 'html' ? meeting.bodyHtml : text },
    start: writeZonedTime(meeting.start, zone),
    end: writeZonedTime(meeting.end, zone),
    location: meeting.location,
    locations: meeting.locations,
    attendees: shownAttendees(booked),
    organizer: { emailAddress: meeting.organizer },
    onlineMeeting: linkShows ? { joinUrl: meeting.joinUrl } : null,
  };
}
