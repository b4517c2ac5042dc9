import { GraphFailure } from '../graphFailure';
import { objectBody } from '../graphCall';
import type { MatchedCall } from '../graphCall';
import type { Operation } from '../operation';
import { storedCopy } from './calendarBook';
import type { BookedMeeting } from './bookedMeeting';
import type { CalendarBook } from './calendarBook';
import { toWriteCalendars } from './eventOperations';
import { takeOut } from './invite';
import type { Postman } from './invite';
import type { MailboxAccess } from './mailboxAccess';
import type { Response } from './meeting';
import type { OutlookIds } from './outlookIds';
import { noteOnDay } from './series/organiseOccurrence';

const answers: Record<string, { response: Response; subject: string }> = {
  accept: { response: 'accepted', subject: 'Accepted' },
  tentativelyAccept: { response: 'tentativelyAccepted', subject: 'Tentative' },
  decline: { response: 'declined', subject: 'Declined' },
};

/** What people answer to an invitation, from their own calendar: to a meeting, a series or one occurrence. */
export function responseOperations({
  book,
  access,
  postman,
  ids,
  now,
}: {
  book: CalendarBook;
  access: MailboxAccess;
  postman: Postman;
  ids: OutlookIds;
  now: () => Date;
}): Operation[] {
  /** Somebody who declines loses the event, as Outlook does by default. */
  const noteInOwnCalendar = (booked: BookedMeeting, response: Response, responseTime: string): void => {
    const copy = storedCopy(book, booked);
    const day = booked.occurrence?.day;
    if (response === 'declined') takeOut(book, copy, day);
    else if (day === undefined) book.saveCopy({ ...copy, response, responseTime });
    else book.saveCopy({ ...copy, answers: { ...copy.answers, [day]: { response, responseTime } } });
  };

  const noteAtOrganiser = (
    { meeting, occurrence }: BookedMeeting,
    mailbox: string,
    response: Response,
    time: string,
  ) => {
    const attendees = meeting.attendees.map((attendee) =>
      book.mailboxOf(attendee.emailAddress.address) === mailbox
        ? { ...attendee, status: { response, time } }
        : attendee,
    );
    if (occurrence) noteOnDay({ book, postman, now }, occurrence, { attendees });
    else book.saveMeeting({ ...meeting, attendees, revision: meeting.revision + 1 });
  };

  const respond = (name: string) => (call: MatchedCall) => {
    const { mailbox, booked } = access.openEvent(call);
    const answer = answers[name];
    if (!answer || booked.copy.isOrganizer) {
      throw new GraphFailure(
        400,
        'ErrorInvalidRequest',
        "Your request can't be completed. You can't respond to this meeting because you're the meeting organizer.",
      );
    }
    const { sendResponse = true } = objectBody(call);
    const { meeting } = booked;
    const time = now().toISOString();
    noteInOwnCalendar(booked, answer.response, time);
    if (sendResponse === false) return { status: 202 };
    noteAtOrganiser(booked, mailbox.name, answer.response, time);
    const mail = {
      id: ids.item(),
      kind: 'response' as const,
      iCalUId: meeting.iCalUId,
      answer: answer.response,
      from: { name: mailbox.owner.displayName, address: mailbox.owner.mail ?? '' },
      subject: `${answer.subject}: ${meeting.subject}`,
      bodyHtml: '',
      start: meeting.start,
      end: meeting.end,
      joinUrl: null,
      sentDateTime: time,
    };
    book.deliver(mail, [{ mailbox: meeting.organizerMailbox, deliveryId: ids.item() }]);
    return { status: 202 };
  };

  return Object.keys(answers).map((name) => ({
    method: 'POST',
    path: `/users/{}/events/{}/${name}`,
    workload: 'outlook',
    application: toWriteCalendars,
    delegated: toWriteCalendars,
    run: respond(name),
  }));
}
