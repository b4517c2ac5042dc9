import type { Directory } from '../directory/directory';

/**
 * Whether a mail to a mailbox arrives: an unknown address of the organisation cannot be delivered to, one outside is taken on
 * trust.
 *
 * @param domain - mail domain of the organisation.
 */
export const isDeliverable =
  (directory: Directory, domain: string) =>
  (mailbox: string): boolean =>
    !mailbox.endsWith(`@${domain}`) || directory.userByMail(mailbox) !== undefined;
