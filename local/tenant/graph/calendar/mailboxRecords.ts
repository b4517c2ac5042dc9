import type { TenantState } from '../../store/tenantState';
import type { MailboxRecord } from './mailboxRecord';

/** The records of mailboxes; one that was never touched is as usual. */
export interface MailboxRecords {
  of(mailbox: string): MailboxRecord;
  keep(record: MailboxRecord): void;
}

/** @param state the tenant's. */
export const createMailboxRecords = ({ mailboxes }: Pick<TenantState, 'mailboxes'>): MailboxRecords => ({
  of: (mailbox) => mailboxes.get(mailbox) ?? { mailbox, state: 'ok', sent: [] },
  keep: (record) => mailboxes.set(record.mailbox, record),
});
