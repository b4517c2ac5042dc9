import { changePlan, type Cadence, type Holidays, type ZoneRules } from '../../../../src/domain/sessions';
import { untilCommitted } from '../../platform/untilCommitted';
import { orderedAnew, type PlannedSession, type SessionStore } from '../SessionStore';

/** What bringing sessions in line with a rhythm works with. */
export interface RhythmParts {
  readonly store: Pick<SessionStore, 'listComing' | 'plan' | 'change'>;
  readonly zones: ZoneRules;
  readonly holidays: Holidays;
}

/** What a rhythm has changed: ids of sessions. */
export interface Followed {
  readonly added: readonly string[];
  readonly moved: readonly string[];
  readonly cancelled: readonly string[];
}

/**
 * Brings what is planned in line with a rhythm: each session and the order to tell people of it are written together. It
 * does only what is missing, so that it may be broken off anywhere and done again.
 *
 * @param cadence - undefined: coming sessions that nobody has touched are cancelled
 * @throws Unavailable when others change the same sessions all the time
 */
export async function followRhythm(
  { store, zones, holidays }: RhythmParts,
  communityId: string,
  cadence: Cadence | undefined,
  now: string,
): Promise<Followed> {
  const done: Record<keyof Followed, string[]> = { added: [], moved: [], cancelled: [] };
  return untilCommitted(async () => {
    const standing = await sessionsAround(store, communityId, now);
    let isOvertaken = false;
    for (const step of changePlan(standing, cadence, now, zones, holidays)) {
      if (step.kind === 'added') {
        // Another host may have been faster, which is as good.
        if ((await store.plan(communityId, step.session)) === 'planned') done.added.push(step.session.id);
      } else if (step.change) {
        const order = step.kind === 'kept' ? {} : { order: orderedAnew };
        const changed = await store.change(communityId, step.session, { ...step.change, ...order });
        if (changed === 'conflict') isOvertaken = true;
        else if (step.kind !== 'kept') done[step.kind].push(step.session.id);
      }
    }
    return isOvertaken ? 'conflict' : done;
  }, 'tryLater');
}

/** A session of the rhythm may have been moved to an earlier day and be over by now: so many days are looked at. */
const rememberedDays = 120;

/** The sessions that rules about the calendar look at: coming ones, and the last of the past. */
export function sessionsAround(
  store: Pick<SessionStore, 'listComing'>,
  communityId: string,
  now: string,
): Promise<readonly PlannedSession[]> {
  return store.listComing(communityId, new Date(Date.parse(now) - rememberedDays * 86_400_000).toISOString());
}
