import { badRequest } from '../graphFailure';
import { objectBody } from '../graphCall';
import type { MatchedCall } from '../graphCall';
import type { Operation } from '../operation';
import type { BookedMeeting } from './bookedMeeting';
import type { CalendarBook } from './calendarBook';
import { toReadCalendars } from './eventOperations';
import type { Postman } from './invite';
import type { MailboxAccess } from './mailboxAccess';
import { exchangeNever } from './meeting';
import type { Attendee } from './meeting';
import { readAttendees } from './readAttendees';
import { noteOnDay } from './series/organiseOccurrence';

/**
 * Passes an invitation on: who gets it stands in the organiser's list of attendees from then on, and the organiser is told when
 * somebody else did it ("event: forward").
 */
export function forwardOperations({
  book,
  access,
  postman,
  now,
}: {
  book: CalendarBook;
  access: MailboxAccess;
  postman: Postman;
  now: () => Date;
}): Operation[] {
  const addToList = ({ meeting, occurrence }: BookedMeeting, recipients: Attendee[]): void => {
    const known = new Set(postman.invited(meeting)).add(meeting.organizerMailbox);
    const status = { response: 'none' as const, time: exchangeNever };
    const added = recipients
      .filter(({ emailAddress }) => !known.has(book.mailboxOf(emailAddress.address)))
      .map((recipient) => ({ ...recipient, status }));
    if (added.length === 0) return;
    const attendees = [...meeting.attendees, ...added];
    if (occurrence) noteOnDay({ book, postman, now }, occurrence, { attendees });
    else book.saveMeeting({ ...meeting, attendees, revision: meeting.revision + 1 });
  };

  const forward = (call: MatchedCall) => {
    const { mailbox, booked } = access.openEvent(call);
    const body = objectBody(call);
    const recipients = readAttendees(body.toRecipients ?? body.ToRecipients ?? []);
    if (recipients.length === 0) throw badRequest("At least one recipient isn't valid.", 'ErrorInvalidRecipients');
    const { displayName, mail } = mailbox.owner;
    const forwardedBy = {
      from: { name: displayName, address: mail ?? mailbox.name },
      mailbox: mailbox.name,
      comment: String(body.comment ?? body.Comment ?? ''),
    };
    addToList(booked, recipients);
    const mailboxes = recipients.map(({ emailAddress }) => book.mailboxOf(emailAddress.address));
    const others = [...new Set(mailboxes)].filter((name) => name !== booked.meeting.organizerMailbox);
    postman.invite(booked.meeting, others, { day: booked.occurrence?.day, forwardedBy });
    if (!booked.copy.isOrganizer)
      postman.tellOfForward(
        booked.meeting,
        forwardedBy,
        recipients.map(({ emailAddress }) => emailAddress),
      );
    return { status: 202 };
  };

  const at = (path: string): Operation => ({
    method: 'POST',
    path: `${path}/{}/forward`,
    workload: 'outlook',
    application: toReadCalendars,
    delegated: toReadCalendars,
    run: forward,
  });
  return [at('/users/{}/events'), at('/users/{}/calendar/events')];
}
