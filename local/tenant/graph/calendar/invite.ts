import type { Directory } from '../directory/directory';
import type { CalendarBook } from './calendarBook';
import { isDeliverable } from '../mail/deliverable';
import { exchangeNever } from './meeting';
import type { Mail, MailKind, Meeting } from './meeting';
import type { OutlookIds } from './outlookIds';

/** Carries meetings to the people invited: event copies and mails. */
export interface Postman {
  /** Mailboxes of all attendees, each once; the organiser is not its own attendee. */
  invited(meeting: Meeting): string[];
  invite(meeting: Meeting, mailboxes: string[]): void;
  tellOfUpdate(meeting: Meeting, mailboxes: string[]): void;
  cancel(meeting: Meeting, mailboxes: string[], comment?: string): void;
}

const subjectPrefix: Partial<Record<MailKind, string>> = {
  cancellation: 'Canceled: ',
  undeliverable: 'Undeliverable: ',
};

/** @param domain mail domain of the organisation. */
export function createPostman(
  book: CalendarBook,
  directory: Directory,
  { ids, now, domain }: { ids: OutlookIds; now: () => Date; domain: string },
): Postman {
  const write = (kind: MailKind, meeting: Meeting, bodyHtml = meeting.bodyHtml): Mail => ({
    id: ids.item(),
    kind,
    iCalUId: meeting.iCalUId,
    from: meeting.organizer,
    subject: `${subjectPrefix[kind] ?? ''}${meeting.subject}`,
    bodyHtml,
    start: meeting.start,
    end: meeting.end,
    joinUrl: meeting.joinUrl,
    sentDateTime: now().toISOString(),
  });
  const deliver = (mail: Mail, mailboxes: string[]): void =>
    book.deliver(
      mail,
      mailboxes.map((mailbox) => ({ mailbox, deliveryId: ids.item() })),
    );
  const exists = isDeliverable(directory, domain);

  const invited = (meeting: Meeting): string[] => {
    const mailboxes = meeting.attendees.map(({ emailAddress }) => book.mailboxOf(emailAddress.address));
    return [...new Set(mailboxes)].filter((mailbox) => mailbox !== meeting.organizerMailbox);
  };

  return {
    invited,
    invite: (meeting, mailboxes) => {
      const reachable = mailboxes.filter(exists);
      for (const mailbox of reachable) {
        const createdDateTime = now().toISOString();
        book.saveCopy({
          id: ids.item(),
          iCalUId: meeting.iCalUId,
          mailbox,
          isOrganizer: false,
          response: 'notResponded',
          responseTime: exchangeNever,
          createdDateTime,
        });
      }
      deliver(write('invitation', meeting), reachable);
      for (const mailbox of mailboxes.filter((candidate) => !exists(candidate))) {
        const report = write(
          'undeliverable',
          meeting,
          `<html><body>Delivery has failed to these recipients: ${mailbox}. The address wasn't found.</body></html>`,
        );
        deliver(report, [meeting.organizerMailbox]);
      }
    },
    tellOfUpdate: (meeting, mailboxes) => deliver(write('update', meeting), mailboxes.filter(exists)),
    cancel: (meeting, mailboxes, comment) => {
      const leaving = new Set(mailboxes);
      book
        .copiesOf(meeting.iCalUId)
        .filter(({ mailbox, isOrganizer }) => !isOrganizer && leaving.has(mailbox))
        .forEach(({ id }) => book.removeCopy(id));
      deliver(
        write(
          'cancellation',
          meeting,
          comment ? `<html><body>${comment.replace(/</g, '&lt;')}</body></html>` : undefined,
        ),
        mailboxes.filter(exists),
      );
    },
  };
}
