import { isOld, mayGoOut, nextMessage, type Notice } from '../../../src/domain/notifications';
import type { Community } from '../platform/Communities';
import { growingDelay } from '../platform/growingDelay';
import { kindOf, type Log } from '../platform/log';
import { Unavailable } from '../platform/unavailable';
import type { DeliveryParts } from './DeliveryParts';
import { discardDraft } from './discardDraft';
import { MailRefused } from './Mailer';
import { takenAtOnce, type InboxChange, type NoticeTrouble, type Sending, type StoredInbox } from './NoticeStore';
import { noticeKey } from './notifier';
import { openlyTold } from './openly';
import { recipientOf, type Recipient } from './recipient';
import { sendMessage, Stopped, type Outgoing } from './sendMessage';

/** A message that finds somebody else at work looks again so much later, in milliseconds. */
const whenBusyMs = 2_000;
/** What needs a person is tried again so much later, in milliseconds: an hour. */
const afterRefusalMs = 3_600_000;
/** A day may have three messages; more rounds than these mean that others change the same inbox all the time. */
const mostRounds = 12;
/** Somebody who was reached by mail is looked for in Teams again after so long, in milliseconds: a day. */
const mailRememberedMs = 86_400_000;

const untroubled = { attempts: 0, trouble: undefined, notBefore: 0 } as const;

/** How a round ended: there may be more to do, or not now. */
type Round = 'more' | 'done';

/**
 * Tells people what waits for them: in one message, through one channel, once. What is on its way is noted before
 * anything goes out, so that any number of repetitions and crashes end in the same place.
 */
export class DeliveryService {
  constructor(private readonly parts: DeliveryParts) {}

  /** Tells one person what they may be told now. */
  async deliver(communityId: string, personId: string, log: Log): Promise<void> {
    const community = await this.parts.communities.find(communityId);
    if (!community) return;
    const lease = `notices_${communityId}_${noticeKey(personId)}`;
    const outcome = await this.parts.leases.whileHolding(lease, () => this.work(community, personId, log));
    if (outcome === 'busy') await this.parts.queue.send({ communityId, personId }, whenBusyMs);
  }

  private async work(community: Community, personId: string, log: Log): Promise<void> {
    for (let round = 0; round < mostRounds; round += 1) {
      const inbox = await this.parts.store.load(community.id, personId);
      if (inbox.waiting.length === 0 && !inbox.sending) return;
      if (inbox.notBefore > this.parts.time()) return;
      if ((await this.goOn(community, inbox, log)) === 'done') return;
    }
  }

  private async goOn(community: Community, inbox: StoredInbox, log: Log): Promise<Round> {
    const { store, clock, almanac, officeHoursOf, preferences } = this.parts;
    if (await this.parts.brakes.isStopped(community.id)) return 'done';
    const where = await officeHoursOf(community);
    const now = clock.now().toISOString();
    const muted = new Set((await preferences.find(community.id, inbox.personId))?.muted);
    const recipient = await recipientOf(this.parts.people, community.id, inbox);
    if (await this.isAskedInVain(community.id, inbox)) muted.add('joining');
    const answered = await this.answered(community.id, inbox);
    const isGone = (notice: Notice) => muted.has(notice.kind) || isOld(notice, now) || answered.includes(notice);

    if (inbox.sending) {
      const { keys } = inbox.sending;
      const notices = inbox.waiting.filter(({ key }) => keys.includes(key));
      if (!recipient || notices.every(isGone)) {
        await discardDraft(this.parts, community, inbox.sending, notices, log);
        return this.take(community.id, inbox, notices, { sending: undefined });
      }
      if (mayGoOut(now, where, almanac) > now) return 'done';
      return this.send({ community, recipient, notices, where }, inbox, inbox.sending, log);
    }
    if (answered.length > 0) return this.take(community.id, inbox, answered, {});
    const { dropped, then } = nextMessage(inbox, (kind) => !recipient || muted.has(kind), now, where, almanac);
    if (dropped.length > 0) return this.take(community.id, inbox, dropped, {});
    if (!recipient || then.do !== 'send') return 'done';
    const sending = await this.sendingOf(recipient, then.notices, now);
    if (!sending) return this.take(community.id, inbox, then.notices, {});
    // Whoever goes on after us finds this message, and no other, on its way.
    const noted = await store.save(community.id, inbox, { sending, attempts: 0 });
    if (noted === 'conflict') return 'more';
    return this.send({ community, recipient, notices: then.notices, where }, noted, sending, log);
  }

  private async isAskedInVain(communityId: string, { waiting, personId }: StoredInbox): Promise<boolean> {
    if (!waiting.some(({ kind }) => kind === 'joining')) return false;
    return !(await this.parts.isStillAsked(communityId, personId));
  }

  /** Questions about sync runs that wait no more. */
  private async answered(communityId: string, { waiting }: StoredInbox): Promise<readonly Notice[]> {
    const runs = new Set(waiting.flatMap(({ aboutRun }) => aboutRun ?? []));
    for (const runId of runs) if (await this.parts.isRunWaiting(communityId, runId)) runs.delete(runId);
    return waiting.filter(({ aboutRun }) => aboutRun !== undefined && runs.has(aboutRun));
  }

  /** Notices that nobody is to be told: they are taken out for good. */
  private async take(
    communityId: string,
    inbox: StoredInbox,
    notices: readonly Notice[],
    change: InboxChange,
  ): Promise<Round> {
    const keys = notices.slice(0, takenAtOnce).map(({ key }) => key);
    await this.parts.store.save(communityId, inbox, { ...change, ...untroubled }, keys);
    return 'more';
  }

  /** Undefined when there is no way to reach them at all. */
  private async sendingOf(
    { personId, mail }: Recipient,
    notices: readonly Notice[],
    now: string,
  ): Promise<Sending | undefined> {
    const keys = notices.map(({ key }) => key);
    const id = noticeKey('message', personId, ...keys);
    const known = personId.startsWith('mail:') ? undefined : await this.parts.store.channelOf(personId);
    const isMail = known?.channel === 'mail' && Date.parse(known.at) + mailRememberedMs > Date.parse(now);
    if (!personId.startsWith('mail:') && !isMail) return { id, keys, channel: 'teams' };
    return mail === undefined ? undefined : { id, keys, channel: 'mail' };
  }

  private async send(outgoing: Outgoing, inbox: StoredInbox, sending: Sending, log: Log): Promise<Round> {
    const about = openlyTold(outgoing.community.id, outgoing.notices);
    try {
      const way = await sendMessage(this.parts, outgoing, inbox, sending, log);
      if (way === 'conflict') return 'more';
      if (about) log('info', way === 'nowhere' ? 'noticesDropped' : 'noticesTold', { ...about, code: way });
      return 'more';
    } catch (error) {
      if (error instanceof Stopped) return 'done';
      await this.putOff(outgoing.community.id, inbox.personId, error);
      const isOutage = error instanceof Unavailable;
      // An outage passes without anybody's help; what somebody has to mend is said in any case.
      if (isOutage && !about) return 'done';
      log(isOutage ? 'warn' : 'error', 'noticesNotTold', {
        ...about,
        ...(error instanceof MailRefused ? { code: error.reason } : {}),
        error: kindOf(error),
      });
      return 'done';
    }
  }

  /** Outages are waited out with growing pauses; what needs a person is looked at once an hour. */
  private async putOff(communityId: string, personId: string, fault: unknown): Promise<void> {
    const { store, queue, time } = this.parts;
    const inbox = await store.load(communityId, personId);
    const outage = fault instanceof Unavailable ? fault : {};
    const delayMs = fault instanceof MailRefused ? afterRefusalMs : growingDelay(inbox.attempts, outage);
    const saved = await store.save(communityId, inbox, {
      ...{ attempts: inbox.attempts + 1, trouble: troubleOf(fault), notBefore: time() + delayMs },
    });
    if (saved !== 'conflict') await queue.send({ communityId, personId }, delayMs + 100);
  }
}

function troubleOf(fault: unknown): NoticeTrouble {
  if (fault instanceof MailRefused) return fault.reason;
  return fault instanceof Unavailable ? 'stillTrying' : 'unexpected';
}
