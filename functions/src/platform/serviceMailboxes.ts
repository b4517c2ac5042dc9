import type { Communities } from './Communities';

/** Addresses of the mailboxes that organise sessions, in small letters. */
export async function serviceMailboxes(communities: Pick<Communities, 'all'>): Promise<ReadonlySet<string>> {
  return new Set((await communities.all()).map(({ mailbox }) => mailbox.toLowerCase()));
}
