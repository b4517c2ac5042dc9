import type { Entity } from '../odata/select';
import type { Recurrence } from './series/recurrence';

export type Response = 'none' | 'organizer' | 'tentativelyAccepted' | 'accepted' | 'declined' | 'notResponded';

export interface Address {
  name: string;
  address: string;
}

export interface Attendee {
  emailAddress: Address;
  type: 'required' | 'optional' | 'resource';
  status: { response: Response; time: string };
}

/** How a meeting recurs. The meeting's own times are those of the first occurrence. */
export interface Series {
  recurrence: Recurrence;
  /** What differs on single days, by the day where the pattern has them. */
  exceptions: Record<string, OccurrenceChanges>;
  /** Days that were cancelled. */
  cancelled: string[];
}

/** What one occurrence may have of its own. */
export type OccurrenceChanges = Partial<
  Pick<
    Meeting,
    | 'subject'
    | 'bodyHtml'
    | 'start'
    | 'end'
    | 'isAllDay'
    | 'location'
    | 'locations'
    | 'attendees'
    | 'settings'
    | 'lastModifiedDateTime'
  >
>;

/** What everybody invited shares: one record for the organiser's event and all the copies of it. */
export interface Meeting {
  iCalUId: string;
  /** Mailbox that organises, small letters. */
  organizerMailbox: string;
  organizer: Address;
  transactionId: string | null;
  subject: string;
  /** Always HTML, as Exchange keeps it. */
  bodyHtml: string;
  /** UTC instants, ISO with Z. */
  start: string;
  end: string;
  originalStartTimeZone: string;
  originalEndTimeZone: string;
  isAllDay: boolean;
  location: Entity;
  locations: Entity[];
  attendees: Attendee[];
  isOnlineMeeting: boolean;
  /** The Teams meeting was there and went away with its block in the body; Outlook does not bring it back. */
  onlineMeetingLost: boolean;
  joinUrl: string | null;
  /** GETs of the organiser's event until its Teams link shows. */
  linkHiddenForReads: number;
  /** Other properties that a caller may set and that only come back: importance, categories, showAs... */
  settings: Entity;
  createdDateTime: string;
  lastModifiedDateTime: string;
  /** Counts changes; makes the change key. */
  revision: number;
  /** Absent or null for a single meeting. */
  series?: Series | null;
}

/** A meeting in one calendar. */
export interface MeetingCopy {
  id: string;
  iCalUId: string;
  /** Whose calendar, small letters. */
  mailbox: string;
  isOrganizer: boolean;
  response: Response;
  responseTime: string;
  createdDateTime: string;
  /** Only these days of a series: of somebody invited to single occurrences. */
  days?: string[];
  /** Days of a series that this calendar does not have any more. */
  without?: string[];
  /** What was answered to single occurrences. */
  answers?: Record<string, Pick<MeetingCopy, 'response' | 'responseTime'>>;
}

export type MailKind =
  'invitation' | 'update' | 'cancellation' | 'undeliverable' | 'response' | 'forwarded' | 'message';

/** A mail as sent, once for all its recipients. */
export interface Mail {
  id: string;
  kind: MailKind;
  iCalUId: string | null;
  /** What a response says. */
  answer?: Response;
  from: Address;
  /** Whom an ordinary mail names; a mail about a meeting goes to one mailbox at a time. */
  to?: Address[];
  subject: string;
  bodyHtml: string;
  /** The words of a mail that was written as plain text. */
  text?: string;
  /** When and where, as it was when the mail was sent. */
  start: string | null;
  end: string | null;
  joinUrl: string | null;
  sentDateTime: string;
}

/** A mail in one inbox. */
export interface Delivery {
  id: string;
  mailId: string;
  mailbox: string;
}

/** What Exchange writes for "never". */
export const exchangeNever = '0001-01-01T00:00:00Z';
