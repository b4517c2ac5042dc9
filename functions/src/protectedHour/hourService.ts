import {
  checkWish,
  fewestCalendars,
  mayLook,
  planSearch,
  type FindHourBody,
  type HourView,
} from '../../../src/domain/protectedHour';
import type { Community } from '../platform/Communities';
import { kindOf, type Log } from '../platform/log';
import { Refusal } from '../platform/refusal';
import type { Caller } from '../platform/route';
import { untilCommitted } from '../platform/untilCommitted';
import { calendarsOf, type HourParts } from './hourParts';
import type { StoredSearch } from './HourStore';
import { viewOf } from './hourView';

/** A search that has not moved for so long has lost its message, in milliseconds. */
export const movesWithinMs = 60_000;
/** One that is overdue by so much is taken for dead: a new one may take its place. */
const deadAfterMs = 5 * 60_000;

/** Looks for the hour of the week that suits most, and tells what was found. */
export class HourService {
  constructor(private readonly parts: HourParts) {}

  /**
   * Begins a search, which takes the place of the last one.
   * @param who - the lead who asks
   * @throws Refusal as `checkWish` refuses, `hourBeingLooked`, `hourAskedTooOften`, `tooBusy`
   */
  async find(
    { community, id: askerId }: Pick<Caller, 'community' | 'id'>,
    body: FindHourBody,
    log: Log,
  ): Promise<HourView> {
    const { store, queue, clock, newId, officeHoursOf } = this.parts;
    const checked = checkWish(body);
    if (!checked.ok) throw new Refusal(checked.refusal);
    const now = clock.now().toISOString();
    const where = await officeHoursOf(community);
    const mayBegin = (before: StoredSearch | undefined) => this.mayBegin(before, now, where.timeZone);
    mayBegin(await store.load(community.id));
    const [held, calendars] = await Promise.all([
      this.parts.sessionsOf(community.id),
      calendarsOf(this.parts, community.id),
    ]);
    const search = planSearch(checked.value, now, where, this.parts, held);
    const id = newId();
    const begun: Omit<StoredSearch, 'etag' | 'begun'> = {
      ...{ id, wish: checked.value, search, startedAt: now, people: calendars.length },
      // Whoever asks knows their own calendar: it hides nobody else's.
      fewest: fewestCalendars + (calendars.some((one) => one.id === askerId) ? 1 : 0),
      ...{ state: 'looking', read: 0, unknown: 0, attempts: 0, dueBy: this.parts.time() + movesWithinMs },
    };
    const saved = await untilCommitted(async () => {
      const before = await store.load(community.id);
      return store.save(community.id, { ...begun, begun: mayBegin(before), etag: before?.etag ?? '' });
    }, 'tellPerson');
    log('info', 'hourSearchBegun', { community: community.id, count: calendars.length });
    // It stands whatever becomes of this: whoever looks at it sets it going again.
    await queue.send({ communityId: community.id, searchId: id }).catch((error: unknown) => {
      log('warn', 'hourSearchDelayed', { community: community.id, error: kindOf(error) });
    });
    return viewOf(saved, community, now);
  }

  /** The last search. One whose message was lost is set going again by whoever looks at it. */
  async view(community: Community): Promise<HourView> {
    const { store, queue, clock, time } = this.parts;
    const stored = await store.load(community.id);
    if (stored?.state === 'looking' && stored.dueBy < time()) {
      const woken = await store.save(community.id, { ...stored, dueBy: time() + movesWithinMs });
      if (woken !== 'conflict') await queue.send({ communityId: community.id, searchId: stored.id });
    }
    return viewOf(stored, community, clock.now().toISOString());
  }

  /** @returns when the searches of the day began, with the new one */
  private mayBegin(before: StoredSearch | undefined, now: string, timeZone: string): readonly string[] {
    const isLooking = before?.state === 'looking';
    if (isLooking && before.dueBy + deadAfterMs >= this.parts.time()) throw new Refusal({ code: 'hourBeingLooked' });
    // One that has died came to no end, and does not count.
    const counted = before?.begun.filter((at) => !isLooking || at !== before.startedAt) ?? [];
    const may = mayLook(counted, now);
    if (!may.ok) throw new Refusal({ ...may.refusal, timeZone });
    return may.value;
  }
}
