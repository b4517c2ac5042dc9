import {
  addCounts,
  bestSlots,
  countFree,
  isReadable,
  stepMinutes,
  type HourSearch,
} from '../../../src/domain/protectedHour';
import { CalendarRefusal } from '../invitations';
import type { Community } from '../platform/Communities';
import { growingDelay } from '../platform/growingDelay';
import { kindOf, type Log } from '../platform/log';
import { mailboxLease } from '../platform/mailboxLease';
import { Unavailable } from '../platform/unavailable';
import { calendarsAtOnce } from './FreeBusy';
import { calendarsOf, type Calendar, type HourParts } from './hourParts';
import type { HourMessage } from './HourQueue';
import { movesWithinMs } from './hourService';
import type { SearchTrouble, StoredSearch } from './HourStore';

/** How long a look waits for others of the same mailbox before it goes back into the queue, in milliseconds. */
const patienceMs = 5_000;
/** After this a look that could not have its turn comes back, in milliseconds. */
const comesBackAfterMs = 2_000;
/** So many looks are taken for one message; then whatever else waits has its turn. */
const looksAtOnce = 10;
/** So often a look is tried that Outlook does not answer: some five minutes. */
const attemptsAtMost = 7;

/**
 * Looks at the calendars of a community, some at a time, and counts at once. What was counted is noted together with how
 * far it has come, so that a search that is broken off goes on where it was, and nobody is counted twice.
 */
export class HourWork {
  constructor(private readonly parts: HourParts) {}

  async goOn(message: HourMessage, log: Log): Promise<void> {
    const { communities, queue } = this.parts;
    const community = await communities.find(message.communityId);
    let current = community && (await this.load(message));
    if (!community || !current) return;
    const calendars = await calendarsOf(this.parts, community.id);
    for (let looks = 1; current; looks += 1) {
      const next = await this.look(community, current, calendars, log);
      if (next === 'busy') return queue.send(message, comesBackAfterMs);
      if (next === 'ended') return;
      // From so few one could tell who is busy: that is not written down.
      if (next.read < next.fewest) current = next;
      else {
        const saved = await this.save(community, next);
        if (!saved) return;
        if (looks >= looksAtOnce) return queue.send(message);
        current = saved;
      }
    }
  }

  /** Takes note that a search failed again and again. */
  async giveUp(message: HourMessage, log: Log): Promise<void> {
    const community = await this.parts.communities.find(message.communityId);
    const current = community && (await this.load(message));
    if (community && current) await this.fail(community, current, 'unexpected', log);
  }

  private async load({ communityId, searchId }: HourMessage): Promise<StoredSearch | undefined> {
    const stored = await this.parts.store.load(communityId);
    return stored?.id === searchId && stored.state === 'looking' ? stored : undefined;
  }

  /** Looks at the next calendars. @returns how far it has come, not written down yet */
  private async look(
    community: Community,
    current: StoredSearch,
    calendars: readonly Calendar[],
    log: Log,
  ): Promise<StoredSearch | 'busy' | 'ended'> {
    const { search, after = '' } = current;
    if (!search) return 'ended';
    const next = calendars.filter(({ id }) => id > after).slice(0, calendarsAtOnce);
    if (next.length === 0) return this.end(community, current, search, log);
    try {
      return await this.count(community, current, search, next);
    } catch (error) {
      if (error instanceof CalendarRefusal) return this.fail(community, current, error.reason, log, error);
      if (error instanceof Unavailable) return this.tryLater(community, current, error, log);
      throw error;
    }
  }

  private async count(
    { mailbox }: Community,
    current: StoredSearch,
    search: HourSearch,
    next: readonly Calendar[],
  ): Promise<StoredSearch | 'busy'> {
    const { freeBusy, leases } = this.parts;
    const addresses = next.map(({ mail }) => mail);
    const views = await leases.whileHolding(
      mailboxLease(mailbox),
      () => freeBusy.look(mailbox, addresses, search, stepMinutes),
      patienceMs,
    );
    if (views === 'busy') return views;
    const readable = views.filter((view): view is string => isReadable(search, view));
    return {
      ...current,
      counts: addCounts(current.counts, countFree(search, readable)),
      read: current.read + readable.length,
      unknown: current.unknown + next.length - readable.length,
      after: next[next.length - 1]?.id ?? '',
      attempts: 0,
    };
  }

  private async end(community: Community, current: StoredSearch, search: HourSearch, log: Log): Promise<'ended'> {
    const { counts = [], read, unknown, wish, fewest } = current;
    const slots = bestSlots(search, counts, read, wish.weeks, fewest);
    const found = { ...withoutCounts(current), state: 'found' as const, slots, people: read + unknown };
    if (await this.save(community, found)) log('info', 'hourFound', { community: community.id, count: read });
    return 'ended';
  }

  private async tryLater(community: Community, current: StoredSearch, outage: Unavailable, log: Log): Promise<'ended'> {
    const attempts = current.attempts + 1;
    if (attempts >= attemptsAtMost) return this.fail(community, current, 'outOfReach', log, outage);
    const delayMs = growingDelay(current.attempts, outage);
    const stored =
      current.read < current.fewest ? await this.load({ communityId: community.id, searchId: current.id }) : current;
    if (!stored || !(await this.save(community, { ...stored, attempts }, delayMs))) return 'ended';
    await this.parts.queue.send({ communityId: community.id, searchId: current.id }, delayMs);
    log('warn', 'hourSearchDelayed', { community: community.id, ms: delayMs, count: attempts, error: kindOf(outage) });
    return 'ended';
  }

  private async fail(
    community: Community,
    current: StoredSearch,
    trouble: SearchTrouble,
    log: Log,
    cause?: Error,
  ): Promise<'ended'> {
    // It was in vain, and does not count among the searches of the day.
    const begun = current.begun.filter((at) => at !== current.startedAt);
    if (await this.save(community, { ...withoutCounts(current), state: 'failed', trouble, begun }))
      log('error', 'hourSearchFailed', {
        ...{ community: community.id, code: trouble },
        ...(cause ? { error: kindOf(cause) } : {}),
      });
    return 'ended';
  }

  /** @returns undefined when somebody else has gone on with it, or has begun a new one */
  private async save({ id }: Community, next: StoredSearch, delayMs = 0): Promise<StoredSearch | undefined> {
    const { store, time } = this.parts;
    const saved = await store.save(id, { ...next, dueBy: time() + delayMs + movesWithinMs });
    return saved === 'conflict' ? undefined : saved;
  }
}

/** What is left of a search that has ended. */
function withoutCounts({ search: _search, counts: _counts, after: _after, ...rest }: StoredSearch): StoredSearch {
  return rest;
}
