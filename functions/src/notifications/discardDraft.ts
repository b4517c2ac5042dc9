import type { Notice } from '../../../src/domain/notifications';
import type { Community } from '../platform/Communities';
import { kindOf, type Log } from '../platform/log';
import { mailboxLease } from '../platform/mailboxLease';
import type { DeliveryParts } from './DeliveryParts';
import type { Sending } from './NoticeStore';
import { isOpenly } from './openly';
import { mailboxPatienceMs } from './sendMessage';

/**
 * Takes the draft of a message out of the mailbox when nobody is to be told it any more: they have muted it or left, or an
 * administrator dropped it. A draft that can't be taken out harms nobody and keeps nothing waiting.
 *
 * @param notices - what it tells, as far as that is known still
 */
export async function discardDraft(
  { mailer, leases }: Pick<DeliveryParts, 'mailer' | 'leases'>,
  { id: communityId, mailbox }: Community,
  { id, channel }: Sending,
  notices: readonly Notice[],
  log: Log,
): Promise<void> {
  if (channel !== 'mail') return;
  const about = notices.some(isOpenly) ? { community: communityId } : {};
  try {
    const discard = () => mailer.discard(mailbox, id);
    const outcome = await leases.whileHolding(mailboxLease(mailbox), discard, mailboxPatienceMs);
    if (outcome === 'busy') log('warn', 'draftLeft', about);
  } catch (error) {
    log('warn', 'draftLeft', { ...about, error: kindOf(error) });
  }
}
