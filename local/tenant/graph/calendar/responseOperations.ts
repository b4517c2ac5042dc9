import { GraphFailure } from '../graphFailure';
import { objectBody } from '../graphCall';
import type { MatchedCall } from '../graphCall';
import type { Operation } from '../operation';
import type { CalendarBook } from './calendarBook';
import { toWriteCalendars } from './eventOperations';
import type { MailboxAccess } from './mailboxAccess';
import type { Response } from './meeting';
import type { OutlookIds } from './outlookIds';

const answers: Record<string, { response: Response; subject: string }> = {
  accept: { response: 'accepted', subject: 'Accepted' },
  tentativelyAccept: { response: 'tentativelyAccepted', subject: 'Tentative' },
  decline: { response: 'declined', subject: 'Declined' },
};

/** What people answer to an invitation, from their own calendar. */
export function responseOperations({
  book,
  access,
  ids,
  now,
}: {
  book: CalendarBook;
  access: MailboxAccess;
  ids: OutlookIds;
  now: () => Date;
}): Operation[] {
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
    const { meeting, copy } = booked;
    const time = now().toISOString();
    const attendees = meeting.attendees.map((attendee) =>
      book.mailboxOf(attendee.emailAddress.address) === mailbox.name
        ? { ...attendee, status: { response: answer.response, time } }
        : attendee,
    );
    // Somebody who declines loses the event, as Outlook does by default.
    if (answer.response === 'declined') book.removeCopy(copy.id);
    else book.saveCopy({ ...copy, response: answer.response, responseTime: time });
    if (sendResponse !== false) {
      book.saveMeeting({ ...meeting, attendees, revision: meeting.revision + 1 });
      const from = { name: mailbox.owner.displayName, address: mailbox.owner.mail ?? '' };
      const mail = {
        id: ids.item(),
        kind: 'response' as const,
        iCalUId: meeting.iCalUId,
        from,
        subject: `${answer.subject}: ${meeting.subject}`,
        bodyHtml: '',
        start: meeting.start,
        end: meeting.end,
        joinUrl: null,
        sentDateTime: time,
      };
      book.deliver(mail, [{ mailbox: meeting.organizerMailbox, deliveryId: ids.item() }]);
    }
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
