import type { Obstacle } from '../mail/deliverable';
import type { RecipientCounter } from '../mail/recipientsADay';
import type { CalendarBook } from './calendarBook';
import { exchangeNever } from './meeting';
import type { Address, Mail, MailKind, Meeting, MeetingCopy } from './meeting';
import type { OutlookIds } from './outlookIds';

/** Carries meetings to the people invited: event copies and mails. A day is that of one occurrence; without it all of the meeting is meant. */
export interface Postman {
  /** Mailboxes of all attendees, each once; the organiser is not its own attendee. */
  invited(meeting: Meeting): string[];
  invite(meeting: Meeting, mailboxes: string[], of?: { day?: string; forwardedBy?: Forwarder }): void;
  tellOfUpdate(meeting: Meeting, mailboxes: string[]): void;
  cancel(meeting: Meeting, mailboxes: string[], of?: { day?: string; comment?: string }): void;
  /** What the organiser gets when somebody invited has passed the invitation on. */
  tellOfForward(meeting: Meeting, by: Forwarder, to: Address[]): void;
}

/** Somebody who passes an invitation on, with words of their own. */
export interface Forwarder {
  from: Address;
  mailbox: string;
  comment: string;
}

const subjectPrefix: Partial<Record<MailKind, string>> = {
  cancellation: 'Canceled: ',
  undeliverable: 'Undeliverable: ',
  forwarded: 'Meeting Forward Notification: ',
};

const page = (text: string): string => `<html><body>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</body></html>`;

/** A calendar that gets a day, or all, of a meeting that it has part of already. */
function joined(copy: MeetingCopy, day?: string): MeetingCopy {
  const { days, without = [], ...rest } = copy;
  if (day === undefined) return rest;
  const left = without.filter((other) => other !== day);
  return { ...rest, ...(days && { days: [...new Set([...days, day])] }), ...(left.length > 0 && { without: left }) };
}

/** What is left in a calendar that loses a day, or all, of a meeting. */
function parted(copy: MeetingCopy, day?: string): MeetingCopy | null {
  if (day === undefined) return null;
  if (!copy.days) return { ...copy, without: [...(copy.without ?? []), day] };
  const days = copy.days.filter((other) => other !== day);
  return days.length > 0 ? { ...copy, days } : null;
}

/** Takes a day, or all, of a meeting out of one calendar. */
export function takeOut(book: CalendarBook, copy: MeetingCopy, day?: string): void {
  const left = parted(copy, day);
  if (left) book.saveCopy(left);
  else book.removeCopy(copy.id);
}

export function createPostman(
  book: CalendarBook,
  {
    ids,
    now,
    obstacle,
    countRecipients,
  }: { ids: OutlookIds; now: () => Date; obstacle: Obstacle; countRecipients: RecipientCounter },
): Postman {
  const write = (kind: MailKind, meeting: Meeting, changes: Partial<Mail> = {}): Mail => ({
    id: ids.item(),
    kind,
    iCalUId: meeting.iCalUId,
    from: meeting.organizer,
    subject: `${subjectPrefix[kind] ?? ''}${meeting.subject}`,
    bodyHtml: meeting.bodyHtml,
    start: meeting.start,
    end: meeting.end,
    joinUrl: meeting.joinUrl,
    sentDateTime: now().toISOString(),
    ...changes,
  });
  const deliver = (mail: Mail, mailboxes: string[]): void =>
    book.deliver(
      mail,
      mailboxes.map((mailbox) => ({ mailbox, deliveryId: ids.item() })),
    );
  const arrives = (mailbox: string): boolean => obstacle(mailbox) === null;

  const copiesIn = ({ iCalUId }: Meeting): Map<string, MeetingCopy> =>
    new Map(book.copiesOf(iCalUId).map((copy) => [copy.mailbox, copy]));

  const bookIn = ({ iCalUId }: Meeting, mailbox: string, known: MeetingCopy | undefined, day?: string): void => {
    book.saveCopy(
      known
        ? joined(known, day)
        : {
            id: ids.item(),
            iCalUId,
            mailbox,
            isOrganizer: false,
            response: 'notResponded',
            responseTime: exchangeNever,
            createdDateTime: now().toISOString(),
            ...(day !== undefined && { days: [day] }),
          },
    );
  };

  return {
    invited: (meeting) => {
      const mailboxes = new Set(meeting.attendees.map(({ emailAddress }) => book.mailboxOf(emailAddress.address)));
      mailboxes.delete(meeting.organizerMailbox);
      return [...mailboxes];
    },
    invite: (meeting, mailboxes, { day, forwardedBy } = {}) => {
      const sender = forwardedBy?.mailbox ?? meeting.organizerMailbox;
      countRecipients(sender, mailboxes.length);
      const known = copiesIn(meeting);
      const reachable = mailboxes.filter(arrives);
      reachable.forEach((mailbox) => bookIn(meeting, mailbox, known.get(mailbox), day));
      const passedOn = forwardedBy && {
        from: forwardedBy.from,
        subject: `FW: ${meeting.subject}`,
        bodyHtml: forwardedBy.comment ? page(forwardedBy.comment) : meeting.bodyHtml,
      };
      deliver(write('invitation', meeting, passedOn), reachable);
      for (const mailbox of mailboxes) {
        const reason = obstacle(mailbox);
        if (reason === null) continue;
        const bodyHtml = page(`Delivery has failed to these recipients: ${mailbox}. ${reason}`);
        deliver(write('undeliverable', meeting, { bodyHtml }), [sender]);
      }
    },
    tellOfUpdate: (meeting, mailboxes) => {
      countRecipients(meeting.organizerMailbox, mailboxes.length);
      deliver(write('update', meeting), mailboxes.filter(arrives));
    },
    cancel: (meeting, mailboxes, { day, comment } = {}) => {
      countRecipients(meeting.organizerMailbox, mailboxes.length);
      const known = copiesIn(meeting);
      for (const mailbox of mailboxes) {
        const copy = known.get(mailbox);
        if (copy && !copy.isOrganizer) takeOut(book, copy, day);
      }
      deliver(write('cancellation', meeting, comment ? { bodyHtml: page(comment) } : {}), mailboxes.filter(arrives));
    },
    tellOfForward: (meeting, { from }, to) => {
      const bodyHtml = page(
        `${from.name} has forwarded your meeting request to ${to.map(({ name }) => name).join(', ')}.`,
      );
      deliver(write('forwarded', meeting, { from, bodyHtml }), [meeting.organizerMailbox]);
    },
  };
}
