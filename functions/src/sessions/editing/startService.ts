import {
  checkStarting,
  checkTelling,
  startSession,
  type CommunityCalendar,
  type Holidays,
  type StartSessionBody,
  type ZoneRules,
} from '../../../../src/domain/sessions';
import type { Clock } from '../../platform/clock';
import type { Community } from '../../platform/Communities';
import type { Log } from '../../platform/log';
import { Refusal } from '../../platform/refusal';
import type { Leases } from '../../platform/Leases';
import { untilCommitted } from '../../platform/untilCommitted';
import { tellOthers, type AftermathParts } from './aftermath';
import { calendarOf } from './calendarOf';
import { tellOfNew, waitFor, type QuietMinute } from './quietMinute';
import { whileCounting } from './whileCounting';
import { orderedAgain } from '../order';
import type { Plans } from '../planning/plans';
import type { PlannedSession, SessionStore } from '../SessionStore';

/** What starting a session works with. */
export interface StartParts {
  readonly store: Pick<SessionStore, 'listComing' | 'plan'>;
  readonly plans: Pick<Plans, 'of' | 'release'>;
  readonly aftermath: AftermathParts;
  readonly leases: Leases;
  readonly clock: Clock;
  readonly zones: ZoneRules;
  readonly holidays: Holidays;
  readonly quiet: QuietMinute;
}

/** A session that begins so soon is told of at once, in milliseconds: an hour. */
const soonMs = 3_600_000;

/** Starts sessions that no rhythm has planned. */
export class StartService {
  constructor(private readonly parts: StartParts) {}

  /**
   * Puts a session into the calendar and orders its invitation. Who starts it was told who gets it: from now on the
   * invitations of the community go out. The same key again starts no second one.
   *
   * @returns whether it is new
   * @throws Refusal when the rule refuses, `tooManySessions` or `communityToldTooOften` when it is one too many, or `tooBusy`
   */
  async start(community: Community, { key, ...wish }: StartSessionBody, log: Log): Promise<{ isNew: boolean }> {
    const { plans, quiet, aftermath, leases } = this.parts;
    const started = await whileCounting(leases, community.id, () => this.add(community, key, wish));
    // Also when it was started before: whoever asks again may have lost their answer half-way.
    await plans.release(community);
    if (started === 'startedBefore') return { isNew: false };
    const waitMs = started.isSoon ? undefined : waitFor(quiet.quietMs);
    await tellOthers(aftermath, community.id, { changed: [started.id], boards: true, waitMs }, log);
    return { isNew: true };
  }

  private add(community: Community, key: string, wish: Omit<StartSessionBody, 'key'>) {
    const { store, plans, clock, zones, holidays, quiet } = this.parts;
    const now = clock.now().toISOString();
    return untilCommitted(async () => {
      const calendar = await calendarOf({ store, plans }, community, now);
      if (calendar.sessions.some(({ startKey }) => startKey === key)) return 'startedBefore' as const;
      const session = startSession(calendar, wish, now, zones, holidays);
      if (!session.ok) throw new Refusal(session.refusal);
      checkLimits(calendar, now);
      const { order, tellings } = tellOfNew(quiet, now);
      const isSoon = Date.parse(session.value.startsAt) - Date.parse(now) <= soonMs;
      const added = { ...session.value, startKey: key, setByHand: true, tellings };
      const planned = await store.plan(community.id, added, isSoon ? orderedAgain(order) : order);
      return planned === 'planned' ? { id: added.id, isSoon } : 'conflict';
    }, 'tellPerson');
  }
}

function checkLimits({ sessions, timeZone }: CommunityCalendar<PlannedSession>, now: string): void {
  const started = sessions
    .filter(({ startKey }) => startKey !== undefined)
    .map(({ origin, endsAt, cancelled }) => ({ at: origin?.startedAt, isToCome: !cancelled && endsAt > now }));
  const checks = [checkStarting(started, now, timeZone), checkTelling([{}], sessions, now, timeZone)];
  for (const checked of checks) if (!checked.ok) throw new Refusal(checked.refusal);
}
