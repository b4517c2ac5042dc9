import {
  asPlanChange,
  changePlan,
  checkCadence,
  previewDates,
  type Cadence,
  type ChangePlanBody,
  type PlanPreviewView,
  type PlanView,
} from '../../../../src/domain/sessions';
import type { Clock } from '../../platform/clock';
import { kindOf, type Log } from '../../platform/log';
import { Refusal } from '../../platform/refusal';
import type { Caller } from '../../platform/route';
import type { CommunitySettings } from '../../platform/settings';
import type { Brakes } from '../Brakes';
import { sessionsAround, type RhythmParts } from './followRhythm';
import type { PlanningService } from './planningService';
import type { Plan } from '../PlanStore';
import type { Plans } from './plans';

/** What deciding on plans works with. */
export interface PlanParts extends RhythmParts {
  readonly plans: Plans;
  readonly planning: Pick<PlanningService, 'keep'>;
  readonly brakes: Brakes;
  readonly clock: Clock;
  /** How many people get the invitations of a community. */
  countInvited(community: CommunitySettings): Promise<number>;
}

/** What a lead decides about how the community meets. */
type Decision = Pick<ChangePlanBody, 'cadence' | 'cancelWithoutTopics'>;

/** Shows how a community meets, and lets its leads decide. */
export class PlanService {
  constructor(private readonly parts: PlanParts) {}

  async view({ community, role }: Pick<Caller, 'community' | 'role'>): Promise<PlanView> {
    const [plan, brake] = await Promise.all([this.parts.plans.of(community), this.parts.brakes.brakeOn(community.id)]);
    const { cadence, cancelWithoutTopics, released, etag } = plan;
    const isLead = role === 'lead';
    return {
      ...(cadence ? { cadence } : {}),
      timeZone: cadence?.timeZone ?? community.timeZone,
      ...(cancelWithoutTopics === undefined ? {} : { cancelWithoutTopics }),
      invitations: released ? 'released' : 'toBeSeen',
      ...(brake && isLead ? { stopped: { since: brake.since, reason: brake.reason } } : {}),
      mailbox: community.mailbox,
      mayChange: isLead,
      etag,
    };
  }

  /**
   * What would come of a rhythm; nothing is changed.
   * @throws Refusal as `checkCadence` refuses
   */
  async preview(community: CommunitySettings, cadence: Cadence | null): Promise<PlanPreviewView> {
    const { store, clock, zones, holidays, countInvited } = this.parts;
    const now = clock.now().toISOString();
    const wanted = this.checked(cadence, now);
    const standing = await sessionsAround(store, community.id, now);
    const steps = changePlan(standing, wanted, now, zones, holidays);
    const isTold = steps.some(
      (step) => (step.kind === 'moved' || step.kind === 'cancelled') && step.session.invited !== undefined,
    );
    return {
      dates: wanted ? previewDates(wanted, now, zones, holidays) : [],
      changes: steps.map(asPlanChange),
      people: isTold ? await countInvited(community) : 0,
    };
  }

  /**
   * Decides how the community meets, and brings what is planned in line with it. Saving the same again changes nothing.
   * @throws Refusal as `checkCadence` refuses, `planChanged` when another lead was faster
   */
  async save(caller: Caller, { etag, ...wish }: ChangePlanBody, log: Log): Promise<PlanView> {
    const { plans, clock } = this.parts;
    const { community } = caller;
    this.checked(wish.cadence, clock.now().toISOString());
    const plan = await plans.of(community);
    // An answer that was lost is asked for again under the old name.
    const isSaved = plan.etag !== '' && isSame(plan, wish);
    if (!isSaved) {
      const { cadence, cancelWithoutTopics } = wish;
      const next: Plan = {
        ...(cadence ? { cadence } : {}),
        ...(cancelWithoutTopics === null ? {} : { cancelWithoutTopics }),
        ...{ released: plan.released, etag: plan.etag },
      };
      // What the browser says it saw is not for storage to judge.
      const isSeen = etag === plan.etag;
      if (!isSeen || (await plans.save(community, next)) === 'conflict') throw new Refusal({ code: 'planChanged' });
      log('info', 'planChanged', { community: community.id });
    }
    await this.follow(community, log);
    return this.view(caller);
  }

  /** The plan stands whatever becomes of this: planning does what is left. */
  private async follow(community: CommunitySettings, log: Log): Promise<void> {
    try {
      await this.parts.planning.keep(community, log);
    } catch (error) {
      log('warn', 'planNotFollowed', { community: community.id, error: kindOf(error) });
    }
  }

  private checked(cadence: Cadence | null, now: string): Cadence | undefined {
    if (!cadence) return undefined;
    const checked = checkCadence(cadence, now, this.parts.zones);
    if (!checked.ok) throw new Refusal(checked.refusal);
    return checked.value;
  }
}

function isSame(plan: Plan, { cadence, cancelWithoutTopics }: Decision): boolean {
  return (
    (plan.cancelWithoutTopics ?? null) === cancelWithoutTopics && textOf(plan.cadence) === textOf(cadence ?? undefined)
  );
}

/** The same for the same rhythm, in whatever order its parts were written. */
function textOf(cadence: Cadence | undefined): string {
  if (!cadence) return '';
  const { bankHolidays, ...rest } = cadence;
  const parts = { ...rest, nation: bankHolidays?.nation, then: bankHolidays?.then };
  return JSON.stringify(
    Object.entries(parts)
      .filter(([, value]) => value !== undefined)
      .sort(),
  );
}
