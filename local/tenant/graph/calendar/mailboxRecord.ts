/**
 * How a mailbox is: as usual; switched off (no licence, soft-deleted); over its quota; or withdrawn from the reach of
 * applications (the Exchange RBAC assignment or its scope is gone).
 */
export const mailboxStates = ['ok', 'disabled', 'full', 'permissionLost'] as const;
export type MailboxState = (typeof mailboxStates)[number];

/** What is kept of a mailbox besides what is in it. */
export interface MailboxRecord {
  /** The mailbox's one name. */
  mailbox: string;
  state: MailboxState;
  /** How many recipients were written to when: milliseconds of the tenant's clock, oldest first. */
  sent: { at: number; recipients: number }[];
}
