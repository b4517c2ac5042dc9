import type { TenantState } from '../../store/tenantState';
import type { StoredMessage } from './storedMessage';

/** Drafts and sent mails, by mailbox. */
export interface MessageBox {
  /** By either of its ids. */
  byId(mailbox: string, id: string): StoredMessage | undefined;
  inMailbox(mailbox: string): StoredMessage[];
  save(message: StoredMessage): void;
  remove(message: StoredMessage): void;
}

/** @param state the tenant's. */
export function createMessageBox({ messages }: Pick<TenantState, 'messages'>): MessageBox {
  const byMailbox = messages.lookUp(({ mailbox }) => mailbox);
  const byItemId = messages.lookUp(({ id }) => id);
  return {
    byId: (mailbox, id) => {
      const message = messages.get(id) ?? byItemId.first(id);
      return message?.mailbox === mailbox ? message : undefined;
    },
    inMailbox: (mailbox) => byMailbox.all(mailbox),
    save: (message) => messages.set(message.immutableId, message),
    remove: ({ immutableId }) => messages.delete(immutableId),
  };
}
