import {
  countMessage,
  wordActivity,
  wordMail,
  type Message,
  type Notice,
  type OfficeHours,
} from '../../../src/domain/notifications';
import type { Community } from '../platform/Communities';
import type { Log } from '../platform/log';
import { mailboxLease } from '../platform/mailboxLease';
import { Unavailable } from '../platform/unavailable';
import type { DeliveryParts } from './DeliveryParts';
import type { Channel, Sending, StoredInbox } from './NoticeStore';
import { isOpenly } from './openly';
import type { Recipient } from './recipient';

/** How long mail waits for others that use the same mailbox, in milliseconds. */
export const mailboxPatienceMs = 20_000;
const busyMs = 2_000;

/** An administrator has stopped everything while it was on its way: it stays where it is. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** A message with everything it is made of. */
export interface Outgoing {
  readonly community: Community;
  readonly recipient: Recipient;
  readonly notices: readonly Notice[];
  readonly where: OfficeHours;
}

/**
 * Sends one message that is noted as on its way: to Teams if the person has the app, else by mail. Safe to repeat.
 *
 * @returns the way it went; `nowhere`: there is none; `conflict`: somebody else sees to it
 * @throws Unavailable, MailRefused or Stopped; then it is still on its way
 */
export async function sendMessage(
  parts: DeliveryParts,
  outgoing: Outgoing,
  inbox: StoredInbox,
  sending: Sending,
  log: Log,
): Promise<Channel | 'nowhere' | 'conflict'> {
  const { store, activity, clock } = parts;
  const { community, recipient, notices, where } = outgoing;
  const now = clock.now().toISOString();
  const message: Message = { ...recipient, community: community.name, notices };
  let standing = inbox;

  if (sending.channel === 'teams') {
    await stopIfHeld();
    const outcome = await activity.show(recipient.personId, sending.id, wordActivity(message));
    await store.noteChannel(recipient.personId, outcome === 'shown' ? 'teams' : 'mail', now);
    if (outcome === 'shown') return finish('teams');
    if (outcome === 'refused' && notices.some(isOpenly)) log('warn', 'activityRefused', { community: community.id });
    if (recipient.mail === undefined) return finish('nowhere');
    if (!(await note({ ...sending, channel: 'mail' }))) return 'conflict';
  }
  const { mail } = recipient;
  if (mail === undefined) return finish('nowhere');
  const lease = mailboxLease(community.mailbox);
  const outcome = await parts.leases.whileHolding(lease, () => post(mail), mailboxPatienceMs);
  if (outcome === 'busy') throw new Unavailable('mailbox', { retryAfterMs: busyMs });
  return outcome === 'conflict' ? outcome : finish('mail');

  async function post(address: string): Promise<'posted' | 'conflict'> {
    const { mailer } = parts;
    let letterId = sending.letterId;
    if (letterId === undefined) {
      await stopIfHeld();
      const worded = wordMail(message, (kind) => parts.links.urlOf(community.id, recipient, kind));
      letterId = await mailer.prepare(community.mailbox, sending.id, {
        to: { name: recipient.name, mail: address },
        ...worded,
      });
      // Gone out already, by somebody whose process ended before they could say so.
      if (letterId === undefined) return 'posted';
      if (!(await note({ ...sending, channel: 'mail', letterId }))) return 'conflict';
    }
    await stopIfHeld();
    await mailer.send(community.mailbox, letterId);
    return 'posted';
  }

  async function note(changed: Sending): Promise<boolean> {
    const saved = await store.save(community.id, standing, { sending: changed });
    if (saved !== 'conflict') standing = saved;
    return saved !== 'conflict';
  }

  async function finish(way: Channel | 'nowhere'): Promise<Channel | 'nowhere' | 'conflict'> {
    const sent = way === 'nowhere' ? standing.sent : countMessage(standing.sent, now, where, parts.almanac);
    const change = { sent, sending: undefined, attempts: 0, trouble: undefined, notBefore: 0 };
    const saved = await store.save(community.id, standing, change, sending.keys);
    return saved === 'conflict' ? 'conflict' : way;
  }

  async function stopIfHeld(): Promise<void> {
    if (await parts.brakes.isStopped(community.id)) throw new Stopped();
  }
}
