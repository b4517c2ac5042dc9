import type { TenantState } from '../../store/tenantState';
import type { Directory } from '../directory/directory';
import type { BookedMeeting } from './bookedMeeting';
import type { Delivery, Mail, Meeting, MeetingCopy } from './meeting';
import { readOccurrenceId } from './series/occurrenceIds';
import { instancesBetween, occurrenceOn, seriesOf } from './series/occurrences';

/** All calendars and inboxes, by mail address. Outside addresses have theirs too, so that one can see what guests get. */
export interface CalendarBook {
  /** One name for every spelling of a mailbox: the person's mail in small letters, or the address itself. */
  mailboxOf(address: string): string;
  /** @param id of an event or of an occurrence. */
  copy(id: string): BookedMeeting | undefined;
  /** Single meetings and series; of a series that somebody has only single days of, these days. */
  inMailbox(mailbox: string): BookedMeeting[];
  /** Single meetings and occurrences that overlap a window, in milliseconds. */
  between(mailbox: string, from: number, to: number): BookedMeeting[];
  copiesOf(iCalUId: string): MeetingCopy[];
  byTransaction(mailbox: string, transactionId: string): BookedMeeting | undefined;
  saveMeeting(meeting: Meeting): void;
  saveCopy(copy: MeetingCopy): void;
  removeCopy(id: string): void;
  removeMeeting(iCalUId: string): void;
  deliver(mail: Mail, mailboxes: { mailbox: string; deliveryId: string }[]): void;
  inbox(mailbox: string): { mail: Mail; delivery: Delivery }[];
}

/** What the book keeps of the event behind something booked; an occurrence shows its own answers instead. */
export const storedCopy = (book: CalendarBook, { copy }: BookedMeeting): MeetingCopy =>
  book.copy(copy.id)?.copy ?? copy;

/** The calendars and inboxes over the tenant's state. */
export function createCalendarBook(
  { meetings, copies, mails, deliveries }: TenantState,
  directory: Directory,
): CalendarBook {
  const byMailbox = copies.lookUp(({ mailbox }) => mailbox);
  const byMeeting = copies.lookUp(({ iCalUId }) => iCalUId);
  const byTransaction = meetings.lookUp(({ organizerMailbox, transactionId }) =>
    transactionId === null ? null : `${organizerMailbox} ${transactionId}`,
  );
  const byInbox = deliveries.lookUp(({ mailbox }) => mailbox);
  const booked = (copy: MeetingCopy | undefined): BookedMeeting | undefined => {
    const meeting = copy && meetings.get(copy.iCalUId);
    return meeting && { meeting, copy };
  };
  const all = (mailbox: string): BookedMeeting[] => byMailbox.all(mailbox).flatMap((copy) => booked(copy) ?? []);
  const partsOf = (one: BookedMeeting): BookedMeeting[] =>
    (one.copy.days ?? []).flatMap((day) => occurrenceOn(one, day) ?? []);

  return {
    mailboxOf: (address) => {
      const user = directory.userByMail(address) ?? directory.userBySignInName(address);
      return (user?.mail ?? address).toLowerCase();
    },
    copy: (id) => {
      const whole = booked(copies.get(id));
      if (whole) return whole;
      const { itemId, day } = readOccurrenceId(id) ?? {};
      const series = itemId === undefined ? undefined : booked(copies.get(itemId));
      return series && day !== undefined ? occurrenceOn(series, day) : undefined;
    },
    inMailbox: (mailbox) =>
      all(mailbox).flatMap((one) => (one.copy.days && seriesOf(one.meeting) ? partsOf(one) : [one])),
    between: (mailbox, from, to) => all(mailbox).flatMap((one) => instancesBetween(one, from, to)),
    copiesOf: (iCalUId) => byMeeting.all(iCalUId),
    byTransaction: (mailbox, transactionId) => {
      const meeting = byTransaction.first(`${mailbox} ${transactionId}`);
      return meeting && booked(byMeeting.all(meeting.iCalUId).find(({ isOrganizer }) => isOrganizer));
    },
    saveMeeting: (meeting) => meetings.set(meeting.iCalUId, meeting),
    saveCopy: (copy) => copies.set(copy.id, copy),
    removeCopy: (id) => copies.delete(id),
    removeMeeting: (iCalUId) => meetings.delete(iCalUId),
    deliver: (mail, to) => {
      if (to.length === 0) return;
      mails.set(mail.id, mail);
      for (const { mailbox, deliveryId } of to)
        deliveries.set(deliveryId, { id: deliveryId, mailId: mail.id, mailbox });
    },
    inbox: (mailbox) =>
      byInbox.all(mailbox).flatMap((delivery) => {
        const mail = mails.get(delivery.mailId);
        return mail ? [{ mail, delivery }] : [];
      }),
  };
}
