import { hasMeetingLink, linkMarkIn, wordsRevisionIn, type WantedAttendees } from '../../../src/domain/invitations';
import type { CalendarEvent, EventChange, EventDraft, EventTime } from '../invitations/SessionCalendar';
import { wallClockAt, zoneRules } from '../platform/zoneRules';

export interface GraphTime {
  readonly dateTime: string;
  readonly timeZone: string;
}

/** What we read of an event of Microsoft Graph. */
export interface GraphEvent {
  readonly '@odata.etag'?: string;
  readonly id: string;
  readonly transactionId?: string | null;
  readonly start?: GraphTime | null;
  readonly end?: GraphTime | null;
  readonly body?: { readonly content?: string | null } | null;
  readonly onlineMeeting?: { readonly joinUrl?: string | null } | null;
  readonly attendees?:
    | readonly {
        readonly emailAddress?: { readonly address?: string | null } | null;
        readonly status?: { readonly response?: string | null } | null;
      }[]
    | null;
}

export const eventProperties = '$select=id,start,end,body,attendees,onlineMeeting,transactionId';

type Answer = CalendarEvent['attendees'][number]['answer'];
const answers: Readonly<Record<string, Answer>> = {
  accepted: 'accepted',
  tentativelyAccepted: 'tentative',
  declined: 'declined',
};

/** An event of Graph as the rules of invitations see it. */
export function eventOf(event: GraphEvent): CalendarEvent {
  const { id, start, end, body, onlineMeeting, attendees } = event;
  const content = body?.content ?? '';
  const joinUrl = onlineMeeting?.joinUrl ?? undefined;
  const wordsRevision = wordsRevisionIn(content);
  const linkMark = linkMarkIn(content);
  return {
    ...{ id, etag: event['@odata.etag'] ?? '', startsAt: instantOf(start), endsAt: instantOf(end) },
    ...(joinUrl ? { joinUrl } : {}),
    hasLink: !!joinUrl || hasMeetingLink(content),
    ...(wordsRevision === undefined ? {} : { wordsRevision }),
    ...(linkMark === undefined ? {} : { linkMark }),
    attendees: (attendees ?? []).flatMap(({ emailAddress, status }) => {
      const address = emailAddress?.address?.toLowerCase();
      return address ? [{ address, answer: answers[status?.response ?? ''] ?? 'none' }] : [];
    }),
  };
}

/** The event to be made. */
export function newEvent(draft: EventDraft, transactionId: string): object {
  return {
    subject: draft.subject,
    body: htmlOf(draft.body),
    location: { displayName: draft.location },
    ...timesOf(draft),
    attendees: attendeesOf(draft.attendees),
    // Nobody's answer is for others to see, and no reply goes to 500 people.
    hideAttendees: true,
    allowNewTimeProposals: false,
    ...(draft.withMeeting ? { isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' } : {}),
    transactionId,
  };
}

/**
 * What changes in an event, and nothing else: a request with attendees only tells only those who have changed, any other
 * tells everybody ("Update event").
 *
 * @param body - the HTML, when the words change
 */
export function changedEvent({ attendees, time, words }: EventChange, body: string): object {
  return {
    ...(words ? { subject: words.subject, body: htmlOf(body), location: { displayName: words.location } } : {}),
    ...(time ? timesOf(time) : {}),
    ...(attendees ? { attendees: attendeesOf(attendees) } : {}),
  };
}

function htmlOf(content: string): object {
  return { contentType: 'html', content };
}

function timesOf({ startsAt, endsAt, timeZone }: EventTime): { start: GraphTime; end: GraphTime } {
  return { start: timeAt(startsAt, timeZone), end: timeAt(endsAt, timeZone) };
}

/** In the zone, so that Outlook shows it so; an hour that clocks show twice is named in UTC the second time. */
function timeAt(instant: string, timeZone: string): GraphTime {
  const dateTime = wallClockAt(instant, timeZone);
  const [date = '', time = ''] = dateTime.split('T');
  const isTheOne = Date.parse(zoneRules.toInstant(date, time, timeZone)) === Date.parse(instant);
  return isTheOne ? { dateTime, timeZone } : { dateTime: wallClockAt(instant, 'UTC'), timeZone: 'UTC' };
}

function attendeesOf({ people, guests }: WantedAttendees): readonly object[] {
  return [
    ...people.map(({ name, mail }) => ({ emailAddress: { name, address: mail }, type: 'required' })),
    ...guests.map((address) => ({ emailAddress: { address }, type: 'optional' })),
  ];
}

/** Graph writes times in UTC unless it is asked otherwise, without a Z and with seven decimals. */
export function instantOf(time: GraphTime | null | undefined): string {
  return time ? new Date(`${time.dateTime.slice(0, 19)}Z`).toISOString() : '';
}
