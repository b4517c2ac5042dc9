import type { CalendarBook } from '../calendar/calendarBook';
import type { Address, Mail } from '../calendar/meeting';
import { readBodyHtml } from '../calendar/meetingBody';
import type { OutlookIds } from '../calendar/outlookIds';
import { GraphFailure } from '../graphFailure';
import type { Obstacle } from './deliverable';
import type { MessageBox } from './messageBox';
import type { RecipientCounter } from './recipientsADay';
import type { StoredMessage } from './storedMessage';

/** What sending needs of the tenant. */
export interface SendingParts {
  box: MessageBox;
  book: CalendarBook;
  ids: OutlookIds;
  now: () => Date;
  /** Mail domain of the organisation. */
  domain: string;
  obstacle: Obstacle;
  countRecipients: RecipientCounter;
}

const reportFrom = (domain: string): Address => ({
  name: 'Microsoft Outlook',
  address: `postmaster@${domain}`,
});

/** Sends drafts: into the inboxes of the recipients, and from Drafts to Sent Items. */
export function createSender({ box, book, ids, now, domain, obstacle, countRecipients }: SendingParts) {
  const report = (message: StoredMessage, address: string, reason: string): Mail => ({
    id: ids.item(),
    kind: 'undeliverable',
    iCalUId: null,
    from: reportFrom(domain),
    subject: `Undeliverable: ${message.subject}`,
    bodyHtml: `<html><body>Delivery has failed to these recipients: ${address}. ${reason}</body></html>`,
    start: null,
    end: null,
    joinUrl: null,
    sentDateTime: now().toISOString(),
  });

  /**
   * @param owner the address that the mailbox sends from.
   * @param hiddenForReads reads of the mailbox until the copy shows in Sent Items.
   * @throws GraphFailure 400 without recipients, 403 for another sender's address, 429 over the recipients of a day
   */
  return (message: StoredMessage, owner: Address, hiddenForReads: number): void => {
    const recipients = [...message.to, ...message.cc, ...message.bcc];
    if (recipients.length === 0)
      throw new GraphFailure(
        400,
        'ErrorInvalidRecipients',
        "At least one recipient isn't valid., A message can't be sent because it contains no recipients.",
      );
    if (message.from && message.from.address.toLowerCase() !== owner.address.toLowerCase())
      throw new GraphFailure(
        403,
        'ErrorSendAsDenied',
        'The user account which was used to submit this request does not have the right to send mail on behalf of the specified sending account.',
      );
    countRecipients(message.mailbox, recipients.length);
    const sentDateTime = now().toISOString();
    const { body, subject, to } = message;
    const mail: Mail = {
      id: ids.item(),
      kind: 'message',
      iCalUId: null,
      from: owner,
      to,
      subject,
      bodyHtml: readBodyHtml(body),
      ...(body.contentType === 'text' && { text: body.content }),
      start: null,
      end: null,
      joinUrl: null,
      sentDateTime,
    };
    const mailboxes = [...new Set(recipients.map(({ address }) => book.mailboxOf(address)))];
    const deliver = (what: Mail, where: string[]): void =>
      book.deliver(
        what,
        where.map((mailbox) => ({ mailbox, deliveryId: ids.item() })),
      );
    deliver(
      mail,
      mailboxes.filter((mailbox) => obstacle(mailbox) === null),
    );
    for (const address of mailboxes) {
      const reason = obstacle(address);
      if (reason !== null) deliver(report(message, address, reason), [message.mailbox]);
    }
    // The item moves to another folder: its id is another one, its immutable id stays.
    box.save({
      ...message,
      id: ids.item(),
      folder: 'sentitems',
      from: owner,
      sentDateTime,
      lastModifiedDateTime: sentDateTime,
      revision: message.revision + 1,
      hiddenForReads,
    });
  };
}
