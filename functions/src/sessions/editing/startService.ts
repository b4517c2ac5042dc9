import { startSession, type Holidays, type StartSessionBody, type ZoneRules } from '../../../../src/domain/sessions';
import type { Clock } from '../../platform/clock';
import type { Log } from '../../platform/log';
import { Refusal } from '../../platform/refusal';
import type { CommunitySettings } from '../../platform/settings';
import { untilCommitted } from '../../platform/untilCommitted';
import { tellOthers, type AftermathParts } from './aftermath';
import { calendarOf } from './calendarOf';
import type { Plans } from '../planning/plans';
import type { SessionStore } from '../SessionStore';

/** What starting a session works with. */
export interface StartParts {
  readonly store: Pick<SessionStore, 'listComing' | 'plan'>;
  readonly plans: Pick<Plans, 'of' | 'release'>;
  readonly aftermath: AftermathParts;
  readonly clock: Clock;
  readonly zones: ZoneRules;
  readonly holidays: Holidays;
}

/** Starts sessions that no rhythm has planned. */
export class StartService {
  constructor(private readonly parts: StartParts) {}

  /**
   * Puts a session into the calendar and orders its invitation. Who starts it was told who gets it: from now on the
   * invitations of the community go out. The same key again starts no second one.
   *
   * @returns whether it is new
   * @throws Refusal when the rule refuses, or `tooBusy`
   */
  async start(community: CommunitySettings, { key, ...wish }: StartSessionBody, log: Log): Promise<{ isNew: boolean }> {
    const { store, plans, clock, zones, holidays, aftermath } = this.parts;
    const now = clock.now().toISOString();
    const started = await untilCommitted(async () => {
      const calendar = await calendarOf({ store, plans }, community, now);
      if (calendar.sessions.some(({ startKey }) => startKey === key)) return 'startedBefore';
      const session = startSession(calendar, wish, now, zones, holidays);
      if (!session.ok) throw new Refusal(session.refusal);
      const planned = await store.plan(community.id, { ...session.value, startKey: key, setByHand: true });
      return planned === 'planned' ? session.value : 'conflict';
    }, 'tellPerson');
    // Also when it was started before: whoever asks again may have lost their answer half-way.
    await plans.release(community);
    if (started === 'startedBefore') return { isNew: false };
    await tellOthers(aftermath, community.id, { changed: [started.id], boards: true }, log);
    return { isNew: true };
  }
}
