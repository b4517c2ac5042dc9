import type { MailboxRecords } from '../calendar/mailboxRecords';
import type { Directory } from '../directory/directory';

/** Says why a mail to a mailbox does not arrive; null when it does. */
export type Obstacle = (mailbox: string) => string | null;

/**
 * What Exchange writes into its reports: an unknown address of the organisation cannot be delivered to, nor one that is switched
 * off or full; one outside is taken on trust.
 *
 * @param domain - mail domain of the organisation.
 */
export const createObstacle =
  (directory: Directory, records: MailboxRecords, domain: string): Obstacle =>
  (mailbox) => {
    if (!mailbox.endsWith(`@${domain}`)) return null;
    const { state } = records.of(mailbox);
    if (directory.userByMail(mailbox) === undefined || state === 'disabled') return "The address wasn't found.";
    return state === 'full' ? "The recipient's mailbox is full and can't accept messages now." : null;
  };
