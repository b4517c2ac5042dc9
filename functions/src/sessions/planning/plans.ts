import { usualNation, type OfficeHours } from '../../../../src/domain/notifications';
import type { Cadence } from '../../../../src/domain/sessions';
import type { RealTime } from '../../platform/clock';
import type { Community } from '../../platform/Communities';
import { Remembered } from '../../platform/remembered';
import { untilCommitted } from '../../platform/untilCommitted';
import type { Plan, PlanStore } from '../PlanStore';

/** How old a plan may be when it is only shown, in milliseconds: they change a few times a year. */
const plansFreshFor = 1_000;

/** By whose clocks and bank holidays a community lives: those of its rhythm, else what is usual in its zone. */
export function clocksOf(community: Pick<Community, 'timeZone'>, cadence: Cadence | undefined): OfficeHours {
  const timeZone = cadence?.timeZone ?? community.timeZone;
  const nation = cadence?.bankHolidays?.nation ?? usualNation(timeZone);
  return { timeZone, ...(nation ? { nation } : {}) };
}

/** Knows how each community meets: as its leads decided or, until they have, as its settings say. */
export class Plans {
  private readonly kept: Remembered<Plan>;

  constructor(
    private readonly store: PlanStore,
    time: RealTime,
  ) {
    this.kept = new Remembered(time, plansFreshFor);
  }

  /** As it is now. */
  async of(community: Community): Promise<Plan> {
    const { cadence, released } = community;
    return (await this.store.load(community.id)) ?? { cadence, released: released ?? false, etag: '' };
  }

  /** As it was a moment ago, which does for what is only shown. */
  recent(community: Community): Promise<Plan> {
    return this.kept.recall(community.id, () => this.of(community));
  }

  /** By whose clocks and bank holidays it lives, as it was a moment ago. */
  async clocksOf(community: Community): Promise<OfficeHours> {
    return clocksOf(community, (await this.recent(community)).cadence);
  }

  /** Writes it if it is still as it was loaded. */
  async save(community: Community, plan: Plan): Promise<Plan | 'conflict'> {
    const saved = await this.store.save(community.id, plan);
    this.kept.forget(community.id);
    return saved;
  }

  /**
   * Lets the invitations of a community go out. The rhythm stays as the lead saw it, whatever the settings say later;
   * releasing twice changes nothing.
   * @throws Refusal `tooBusy`
   */
  release(community: Community): Promise<Plan> {
    return untilCommitted(async () => {
      const plan = await this.of(community);
      return plan.released ? plan : this.save(community, { ...plan, released: true });
    }, 'tellPerson');
  }
}
