import type { Entity } from '../odata/select';
import type { BookedMeeting } from './calendarBook';
import { exchangeNever } from './meeting';
import { plainText } from './meetingBody';
import { changeKeyOf } from './outlookIds';
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

/** An event with all the properties that Graph returns by default. */
export function presentEvent(booked: BookedMeeting, { zone, bodyAs }: EventManner): Entity {
  const { meeting, copy } = booked;
  const linkShows = meeting.joinUrl !== null && meeting.linkHiddenForReads === 0;
  const text = plainText(meeting.bodyHtml);
  return {
    '@odata.etag': etagOf(booked),
    id: copy.id,
    createdDateTime: copy.createdDateTime,
    lastModifiedDateTime: meeting.lastModifiedDateTime,
    changeKey: changeKeyOf(meeting.iCalUId, meeting.revision),
    categories: [],
    transactionId: copy.isOrganizer ? meeting.transactionId : null,
    originalStartTimeZone: meeting.originalStartTimeZone,
    originalEndTimeZone: meeting.originalEndTimeZone,
    iCalUId: meeting.iCalUId,
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
    seriesMasterId: null,
    type: 'singleInstance',
    webLink: `https://outlook.office365.com/owa/?itemid=${encodeURIComponent(copy.id)}&exvsurl=1&path=/calendar/item`,
    onlineMeetingUrl: null,
    isOnlineMeeting: meeting.isOnlineMeeting,
    onlineMeetingProvider: meeting.isOnlineMeeting ? 'teamsForBusiness' : 'unknown',
    recurrence: null,
    responseStatus: copy.isOrganizer ? own : { response: copy.response, time: copy.responseTime },
    body: { contentType: bodyAs, content: bodyAs === 'html' ? meeting.bodyHtml : text },
    start: writeZonedTime(meeting.start, zone),
    end: writeZonedTime(meeting.end, zone),
    location: meeting.location,
    locations: meeting.locations,
    attendees: meeting.attendees,
    organizer: { emailAddress: meeting.organizer },
    onlineMeeting: linkShows ? { joinUrl: meeting.joinUrl } : null,
  };
}
