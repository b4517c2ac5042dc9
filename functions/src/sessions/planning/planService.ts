import { sameFields } from '../../../../src/domain/kernel';
import {
  asPlanChange,
  checkCadence,
  checkTelling,
  isMove,
  markDecided,
  previewDates,
  type Cadence,
  type ChangePlanBody,
  type PlanPreviewView,
  type PlanStep,
  type PlanView,
} from '../../../../src/domain/sessions';
import type { Clock } from '../../platform/clock';
import type { Community } from '../../platform/Communities';
import type { Leases } from '../../platform/Leases';
import { kindOf, type Log } from '../../platform/log';
import { Refusal } from '../../platform/refusal';
import type { Caller } from '../../platform/route';
import type { Brakes } from '../Brakes';
import { isOneMore } from '../editing/quietMinute';
import { whileCounting } from '../editing/whileCounting';
import { stepsToFollow, type RhythmParts } from './followRhythm';
import type { PlanningService } from './planningService';
import type { Plan } from '../PlanStore';
import { clocksOf, type Plans } from './plans';
import { sessionsAround } from '../sessionsAround';
import type { PlannedSession } from '../SessionStore';

/** What deciding on plans works with. */
export interface PlanParts extends RhythmParts {
  readonly plans: Plans;
  readonly planning: Pick<PlanningService, 'keep'>;
  readonly brakes: Brakes;
  readonly leases: Leases;
  readonly clock: Clock;
  /** How many people get the invitations of a community. */
  countInvited(community: Community): Promise<number>;
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
      timeZone: clocksOf(community, cadence).timeZone,
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
  async preview(community: Community, cadence: Cadence | null): Promise<PlanPreviewView> {
    const { clock, zones, holidays, countInvited } = this.parts;
    const now = clock.now().toISOString();
    const wanted = this.checked(cadence, now);
    const [standing, steps] = await Promise.all([
      sessionsAround(this.parts.store, community.id, now),
      stepsToFollow(this.parts, community.id, wanted, now),
    ]);
    return {
      dates: wanted ? markDecided(previewDates(wanted, now, zones, holidays), standing, wanted) : [],
      changes: steps.map(asPlanChange),
      people: steps.some(isMailed) ? await countInvited(community) : 0,
    };
  }

  /**
   * Decides how the community meets, and brings what is planned in line with it. Saving the same again changes nothing.
   * @throws Refusal as `checkCadence` refuses, `planChanged` when another lead was faster, `toldTooOften` or
   * `communityToldTooOften` when people would hear of it too often, `tooBusy`
   */
  async save(caller: Caller, wish: ChangePlanBody, log: Log): Promise<PlanView> {
    const { clock, leases } = this.parts;
    const { community } = caller;
    this.checked(wish.cadence, clock.now().toISOString());
    await whileCounting(leases, community.id, () => this.decide(community, wish, log));
    return this.view(caller);
  }

  private async decide(community: Community, { etag, ...wish }: ChangePlanBody, log: Log): Promise<void> {
    const { plans } = this.parts;
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
      if (isSeen) await this.checkTellings(community, plan, next.cadence);
      if (!isSeen || (await plans.save(community, next)) === 'conflict') throw new Refusal({ code: 'planChanged' });
      log('info', 'planChanged', { community: community.id });
    }
    await this.follow(community, log);
  }

  /** Whoever calls sessions off one by one is always let do so; a rhythm calls off many, and may be taken up again at once. */
  private async checkTellings(community: Community, plan: Plan, cadence: Cadence | undefined): Promise<void> {
    const now = this.parts.clock.now().toISOString();
    const steps = await stepsToFollow(this.parts, community.id, cadence, now);
    const told = steps.filter((step) =>
      step.kind === 'added' ? plan.released : step.kind !== 'kept' && isOneMore(step.session),
    );
    if (told.length === 0) return;
    const toTell = told.map((step) => (step.kind === 'added' || step.kind === 'cancelled' ? {} : step.session));
    const all = await sessionsAround(this.parts.store, community.id, now);
    const checked = checkTelling(toTell, all, now, clocksOf(community, cadence).timeZone);
    if (!checked.ok) throw new Refusal(checked.refusal);
  }

  /** The plan stands whatever becomes of this: planning does what is left. */
  private async follow(community: Community, log: Log): Promise<void> {
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

/** Whether people get a mail of what a rhythm makes of a session: an invitation, or a change of one they have. */
function isMailed(step: PlanStep<PlannedSession>): boolean {
  if (step.kind === 'added') return true;
  return (step.kind === 'cancelled' || isMove(step)) && step.session.invited !== undefined;
}

function isSame(plan: Plan, { cadence, cancelWithoutTopics }: Decision): boolean {
  return (plan.cancelWithoutTopics ?? null) === cancelWithoutTopics && sameFields(plan.cadence, cadence ?? undefined);
}
