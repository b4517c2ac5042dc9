import { checkWish, planSearch, type FindHourBody, type HourView } from '../../../src/domain/protectedHour';
import { kindOf, type Log } from '../platform/log';
import { Refusal } from '../platform/refusal';
import type { CommunitySettings } from '../platform/settings';
import { untilCommitted } from '../platform/untilCommitted';
import { calendarsOf, type HourParts } from './hourParts';
import type { StoredSearch } from './HourStore';
import { viewOf } from './hourView';

/** A search that has not moved for so long has lost its message, in milliseconds. */
export const movesWithinMs = 60_000;

/** Looks for the hour of the week that suits most, and tells what was found. */
export class HourService {
  constructor(private readonly parts: HourParts) {}

  /**
   * Begins a search, which takes the place of the last one.
   * @throws Refusal as `checkWish` refuses, `tooBusy`
   */
  async find(community: CommunitySettings, body: FindHourBody, log: Log): Promise<HourView> {
    const { store, queue, clock, time, newId, officeHoursOf, sessionsOf } = this.parts;
    const checked = checkWish(body);
    if (!checked.ok) throw new Refusal(checked.refusal);
    const wish = checked.value;
    const now = clock.now().toISOString();
    const [where, held, calendars] = await Promise.all([
      officeHoursOf(community),
      sessionsOf(community.id),
      calendarsOf(this.parts, community.id),
    ]);
    const search = planSearch(wish, now, where, this.parts, held);
    const id = newId();
    const begun: Omit<StoredSearch, 'etag'> = {
      ...{ id, wish, search, startedAt: now, people: calendars.length },
      ...{ state: 'looking', read: 0, unknown: 0, attempts: 0, dueBy: time() + movesWithinMs },
    };
    const saved = await untilCommitted(async () => {
      const etag = (await store.load(community.id))?.etag ?? '';
      return store.save(community.id, { ...begun, etag });
    }, 'tellPerson');
    log('info', 'hourSearchBegun', { community: community.id, count: calendars.length });
    // It stands whatever becomes of this: whoever looks at it sets it going again.
    await queue.send({ communityId: community.id, searchId: id }).catch((error: unknown) => {
      log('warn', 'hourSearchDelayed', { community: community.id, error: kindOf(error) });
    });
    return viewOf(saved, community);
  }

  /** The last search. One whose message was lost is set going again by whoever looks at it. */
  async view(community: CommunitySettings): Promise<HourView> {
    const { store, queue, time } = this.parts;
    const stored = await store.load(community.id);
    if (stored?.state === 'looking' && stored.dueBy < time()) {
      const woken = await store.save(community.id, { ...stored, dueBy: time() + movesWithinMs });
      if (woken !== 'conflict') await queue.send({ communityId: community.id, searchId: stored.id });
    }
    return viewOf(stored, community);
  }
}
