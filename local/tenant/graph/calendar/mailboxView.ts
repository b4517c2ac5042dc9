import type { Entity } from '../odata/select';
import type { CalendarBook } from './calendarBook';
import type { Delivery, Mail } from './meeting';
import { plainText } from './meetingBody';
import { presentEvent } from './presentEvent';
import { writeZonedTime } from './zonedTime';

/** What stands in one mailbox, in Graph's shapes. */
export interface MailboxView {
  address: string;
  /** Sorted by start. */
  events: Entity[];
  /** Newest first. */
  messages: Entity[];
}

const messageTypes: Record<Mail['kind'], string | null> = {
  invitation: 'meetingRequest',
  update: 'meetingRequest',
  cancellation: 'meetingCancelled',
  response: 'meetingAccepted',
  undeliverable: null,
  message: null,
};

function presentMessage(mail: Mail, delivery: Delivery, zone: string): Entity {
  const meetingMessageType = messageTypes[mail.kind];
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

/** The calendar and inbox of an address, of a person inside or of anybody outside. */
export function viewMailbox(book: CalendarBook, address: string, zone = 'UTC'): MailboxView {
  const mailbox = book.mailboxOf(address);
  const events = book.inMailbox(mailbox).sort((a, b) => (a.meeting.start < b.meeting.start ? -1 : 1));
  return {
    address: mailbox,
    events: events.map((booked) => presentEvent(booked, { zone, bodyAs: 'html' })),
    messages: book
      .inbox(mailbox)
      .reverse()
      .map(({ mail, delivery }) => presentMessage(mail, delivery, zone)),
  };
}
