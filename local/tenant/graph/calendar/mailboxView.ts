import type { Entity } from '../odata/select';
import type { BookedMeeting } from './bookedMeeting';
import type { CalendarBook } from './calendarBook';
import type { Delivery, Mail, Response } from './meeting';
import { plainText } from './meetingBody';
import { answerTypes } from './answerTypes';
import { presentEvent } from './presentEvent';
import { instancesBetween, seriesOf } from './series/occurrences';
import { writeZonedTime } from './zonedTime';

/** What stands in one mailbox, in Graph's shapes. */
export interface MailboxView {
  address: string;
  /** Sorted by start; of a series the occurrences of half a year. What the organiser knows of answers stands in `answers`. */
  events: Entity[];
  /** Newest first. */
  messages: Entity[];
}

const messageTypes: Record<Mail['kind'], string | null> = {
  invitation: 'meetingRequest',
  update: 'meetingRequest',
  cancellation: 'meetingCancelled',
  response: 'meetingAccepted',
  forwarded: null,
  undeliverable: null,
  message: null,
};

const half = 183 * 86_400_000;

/** How many of those invited have answered what. */
function answersTo({ meeting }: BookedMeeting): Record<'accepted' | 'tentative' | 'declined' | 'none', number> {
  const count = (...responses: Response[]): number =>
    meeting.attendees.filter(({ status }) => responses.includes(status.response)).length;
  return {
    accepted: count('accepted'),
    tentative: count('tentativelyAccepted'),
    declined: count('declined'),
    none: count('none', 'notResponded'),
  };
}

function presentMessage(mail: Mail, delivery: Delivery, zone: string): Entity {
  const meetingMessageType = mail.answer ? answerTypes[mail.answer] : messageTypes[mail.kind];
  return {
    '@odata.type': meetingMessageType ? '#microsoft.graph.eventMessageRequest' : '#microsoft.graph.message',
    id: delivery.id,
    createdDateTime: mail.sentDateTime,
    receivedDateTime: mail.sentDateTime,
    sentDateTime: mail.sentDateTime,
    subject: mail.subject,
    bodyPreview: (mail.text ?? plainText(mail.bodyHtml)).slice(0, 255),
    body:
      mail.text === undefined
        ? { contentType: 'html', content: mail.bodyHtml }
        : { contentType: 'text', content: mail.text },
    from: { emailAddress: mail.from },
    sender: { emailAddress: mail.from },
    toRecipients: (mail.to ?? [{ name: delivery.mailbox, address: delivery.mailbox }]).map((emailAddress) => ({
      emailAddress,
    })),
    isRead: false,
    ...(meetingMessageType && {
      meetingMessageType,
      // Both an invitation and a later change come as a request; this tells them apart.
      meetingRequestType:
        mail.kind === 'invitation' ? 'newMeetingRequest' : mail.kind === 'update' ? 'fullUpdate' : 'none',
      startDateTime: mail.start && writeZonedTime(mail.start, zone),
      endDateTime: mail.end && writeZonedTime(mail.end, zone),
      iCalUId: mail.iCalUId,
      joinUrl: mail.joinUrl,
    }),
    kind: mail.kind,
  };
}

/**
 * The calendar and inbox of an address, of a person inside or of anybody outside. Each half is put together when it is
 * looked at: a mailbox that has been in use for months costs nothing to who looks at its calendar.
 *
 * @param now the tenant's time: a series without an end is shown around it.
 */
export function viewMailbox(book: CalendarBook, address: string, now: Date, zone = 'UTC'): MailboxView {
  const mailbox = book.mailboxOf(address);
  const around = now.getTime();
  const instances = (one: BookedMeeting): BookedMeeting[] =>
    seriesOf(one.meeting) && !one.occurrence ? instancesBetween(one, around - half, around + half) : [one];
  return {
    address: mailbox,
    get events() {
      return book
        .inMailbox(mailbox)
        .flatMap(instances)
        .sort((a, b) => (a.meeting.start < b.meeting.start ? -1 : 1))
        .map((booked) => ({
          ...presentEvent(booked, { zone, bodyAs: 'html' }),
          ...(booked.copy.isOrganizer && { answers: answersTo(booked) }),
        }));
    },
    get messages() {
      return book
        .inbox(mailbox)
        .reverse()
        .map(({ mail, delivery }) => presentMessage(mail, delivery, zone));
    },
  };
}
