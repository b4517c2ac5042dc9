import { mayGoOut } from '../../../src/domain/notifications';
import type { Community } from '../platform/Communities';
import { kindOf, type Log } from '../platform/log';
import { untilCommitted } from '../platform/untilCommitted';
import type { DeliveryParts } from './DeliveryParts';
import { takenAtOnce } from './NoticeStore';
import { waitOpenly } from './waitOpenly';

/** Who had messages is forgotten after so long, in milliseconds: 30 days. */
const rememberedMs = 30 * 86_400_000;
/** What is to be done once a brake has come off waits so long, in milliseconds. */
const untilReleasedMs = 10_000;
/** How often a host looks what there is to forget, in milliseconds. */
const forgetEveryMs = 86_400_000;

/** What the sweep works with. */
export type SweepParts = Pick<
  DeliveryParts,
  'communities' | 'store' | 'brakes' | 'officeHoursOf' | 'almanac' | 'queue' | 'clock' | 'time'
>;

/** Sees to it that nobody who waits for a message is forgotten: those of the night, of a full day, of an outage. */
export class NoticeSweep {
  private readonly forgotten = new Map<string, number>();

  constructor(private readonly parts: SweepParts) {}

  /** Sets delivery going for everybody for whom something waits; a community that fails keeps no other waiting. */
  async run(log: Log): Promise<void> {
    for (const community of await this.parts.communities.all()) {
      try {
        await this.sweep(community);
        await this.forget(community.id);
      } catch (error) {
        log('error', 'noticeSweepFailed', { community: community.id, error: kindOf(error) });
      }
    }
  }

  /** For how many people something waits, whether or not it may go out at this hour; questions whether to join are not counted. */
  async count(communityId: string): Promise<{ readonly recipients: number }> {
    const { store } = this.parts;
    const people = await store.waiting(communityId, Number.POSITIVE_INFINITY);
    return { recipients: (await waitOpenly(store, communityId, people)).size };
  }

  /** A brake comes off: what waited goes out from now on, or nobody is ever told of it. */
  async release(communityId: string, held: 'send' | 'drop', log: Log): Promise<void> {
    const { store, queue } = this.parts;
    const people = await store.waiting(communityId, Number.POSITIVE_INFINITY);
    const { recipients } = await this.count(communityId);
    for (const personId of people) {
      if (held === 'send') await queue.send({ communityId, personId });
      // The brake is still on: nothing is touched in a mailbox before it has come off.
      else if ((await this.drop(communityId, personId)) === 'draftLeft')
        await queue.send({ communityId, personId }, untilReleasedMs);
    }
    if (held === 'drop' && recipients > 0) {
      log('info', 'noticesDropped', { community: communityId, count: recipients, code: 'brake' });
    }
  }

  private async sweep(community: Community): Promise<void> {
    const { store, queue, brakes, clock, time, almanac, officeHoursOf } = this.parts;
    if (await brakes.isStopped(community.id)) return;
    const now = clock.now().toISOString();
    if (mayGoOut(now, await officeHoursOf(community), almanac) > now) return;
    for (const personId of await store.waiting(community.id, time())) {
      await queue.send({ communityId: community.id, personId });
    }
  }

  /** A message that may lie in the mailbox as a draft stays noted, without anything to tell: delivery takes it out. */
  private async drop(communityId: string, personId: string): Promise<'empty' | 'draftLeft'> {
    return untilCommitted(async () => {
      const inbox = await this.parts.store.load(communityId, personId);
      if (inbox.waiting.length === 0) return inbox.sending?.channel === 'mail' ? 'draftLeft' : 'empty';
      const keys = inbox.waiting.slice(0, takenAtOnce).map(({ key }) => key);
      const isDraft = inbox.sending?.channel === 'mail';
      const sending = isDraft ? inbox.sending : undefined;
      const change = { sending, attempts: 0, trouble: undefined, notBefore: 0 };
      const saved = await this.parts.store.save(communityId, inbox, change, keys);
      return saved === 'conflict' || keys.length < inbox.waiting.length ? 'conflict' : isDraft ? 'draftLeft' : 'empty';
    }, 'tryLater');
  }

  private async forget(communityId: string): Promise<void> {
    const { store, clock, time } = this.parts;
    if ((this.forgotten.get(communityId) ?? Number.NEGATIVE_INFINITY) + forgetEveryMs > time()) return;
    await store.forget(communityId, new Date(clock.now().getTime() - rememberedMs).toISOString());
    this.forgotten.set(communityId, time());
  }
}
