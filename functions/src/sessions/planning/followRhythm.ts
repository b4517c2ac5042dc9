import {
  changePlan,
  type Cadence,
  type Holidays,
  type PlanStep,
  type ZoneRules,
} from '../../../../src/domain/sessions';
import { untilCommitted } from '../../platform/untilCommitted';
import { tellAfter, tellOfNew, type QuietMinute } from '../editing/quietMinute';
import { mayTakeBack } from '../editing/takingBack';
import { sessionsAround } from '../sessionsAround';
import { orderedAnew } from '../order';
import type { PlannedSession, SessionStore } from '../SessionStore';

/** What bringing sessions in line with a rhythm works with. */
export interface RhythmParts {
  readonly store: Pick<SessionStore, 'listComing' | 'plan' | 'change'>;
  readonly zones: ZoneRules;
  readonly holidays: Holidays;
  readonly quiet: QuietMinute;
}

/** What a rhythm has changed: ids of sessions. */
export interface Followed {
  readonly added: readonly string[];
  readonly moved: readonly string[];
  readonly cancelled: readonly string[];
  /** Taken back before anybody was told that they are cancelled. */
  readonly restored: readonly string[];
}

/**
 * Brings what is planned in line with a rhythm: each session and the order to tell people of it are written together. It
 * does only what is missing, so that it may be broken off anywhere and done again.
 *
 * @param cadence - undefined: coming sessions that nobody has touched are cancelled
 * @param isNews - somebody has just decided it, and people will be told: what is new waits for the quiet minute too, and counts
 * @throws Unavailable when others change the same sessions all the time
 */
export async function followRhythm(
  parts: RhythmParts,
  communityId: string,
  cadence: Cadence | undefined,
  now: string,
  isNews: boolean,
): Promise<Followed> {
  const done: Record<keyof Followed, string[]> = { added: [], moved: [], cancelled: [], restored: [] };
  const { store, quiet } = parts;
  return untilCommitted(async () => {
    let isOvertaken = false;
    for (const step of await stepsToFollow(parts, communityId, cadence, now)) {
      if (step.kind === 'added') {
        const telling = isNews ? tellOfNew(quiet, now) : undefined;
        const session = telling ? { ...step.session, tellings: telling.tellings } : step.session;
        // Another host may have been faster, which is as good.
        const planned = await store.plan(communityId, session, telling?.order ?? orderedAnew);
        if (planned === 'planned') done.added.push(step.session.id);
      } else if (step.change) {
        const telling = step.kind === 'kept' ? {} : tellAfter(step.session, step.change, quiet, now);
        const changed = await store.change(communityId, step.session, { ...step.change, ...telling });
        if (changed === 'conflict') isOvertaken = true;
        else if (step.kind !== 'kept') done[step.kind].push(step.session.id);
      }
    }
    return isOvertaken ? 'conflict' : done;
  }, 'tryLater');
}

/** What is missing in the calendar of a community, as `changePlan` says; nothing is changed. */
export async function stepsToFollow(
  { store, zones, holidays }: RhythmParts,
  communityId: string,
  cadence: Cadence | undefined,
  now: string,
): Promise<readonly PlanStep<PlannedSession>[]> {
  return changePlan(await sessionsAround(store, communityId, now), cadence, now, zones, holidays, isUntold);

  function isUntold(session: PlannedSession): boolean {
    return mayTakeBack(session, now);
  }
}
