import type { Clock } from '../../platform/clock';
import type { Communities, Community } from '../../platform/Communities';
import type { Leases } from '../../platform/Leases';
import { kindOf, type Log } from '../../platform/log';
import { Unavailable } from '../../platform/unavailable';
import { tellOthers, type AftermathParts } from '../editing/aftermath';
import { waitFor } from '../editing/quietMinute';
import { cancelWithoutTopics, type QuietParts } from './cancelWithoutTopics';
import { followRhythm, type RhythmParts } from './followRhythm';
import type { Plans } from './plans';

/** What planning works with. */
export interface PlanningParts extends Omit<RhythmParts, 'store'>, Omit<QuietParts, 'store'> {
  readonly store: RhythmParts['store'] & QuietParts['store'];
  readonly communities: Communities;
  readonly plans: Pick<Plans, 'of'>;
  readonly aftermath: AftermathParts;
  readonly leases: Leases;
  readonly clock: Clock;
}

/** How long a lead waits for planning that is under way, in milliseconds. */
const patienceMs = 10_000;

/**
 * Keeps the next three months of every community with a rhythm planned. Each run does only what is missing, so it may run
 * twice, at once, or be broken off anywhere.
 */
export class PlanningService {
  constructor(private readonly parts: PlanningParts) {}

  /** Plans all communities; one that fails does not keep the others from being planned. */
  async planAll(log: Log): Promise<void> {
    for (const community of await this.parts.communities.all()) {
      try {
        await this.alone(community, 0, async () => {
          await this.followPlan(community, false, log);
          await this.cancelQuiet(community, log);
        });
      } catch (error) {
        log('error', 'planningFailed', { community: community.id, error: kindOf(error) });
      }
    }
  }

  /**
   * Brings what is planned in line with the plan of a community now, because it has just changed.
   * @throws Unavailable when somebody else is at it for long
   */
  async keep(community: Community, log: Log): Promise<void> {
    const outcome = await this.alone(community, patienceMs, () => this.followPlan(community, true, log));
    if (outcome === 'busy') throw new Unavailable('planning');
  }

  /** One host at a time: another that still knew the plan before would plan what was just called off. */
  private alone(community: Community, patience: number, work: () => Promise<void>): Promise<void | 'busy'> {
    return this.parts.leases.whileHolding(`planning_${community.id}`, work, patience);
  }

  private async followPlan(community: Community, isDecided: boolean, log: Log): Promise<void> {
    const { plans, clock, aftermath, quiet } = this.parts;
    const { cadence, etag, released } = await plans.of(community);
    // Where nobody has decided, and the settings name no rhythm, there is none to follow.
    if (!cadence && etag === '') return;
    const { added, moved, cancelled, restored } = await followRhythm(
      this.parts,
      community.id,
      cadence,
      clock.now().toISOString(),
      isDecided && released,
    );
    const changed = [...moved, ...cancelled, ...restored];
    log('info', 'planned', {
      community: community.id,
      added: added.length + restored.length,
      removed: cancelled.length,
      count: moved.length,
    });
    if (changed.length + added.length === 0) return;
    const waitMs = waitFor(quiet.quietMs);
    const boards = cancelled.length + restored.length > 0;
    await tellOthers(aftermath, community.id, { changed, boards, waitMs }, log);
    await tellOthers(aftermath, community.id, { changed: added, boards: false, ...(isDecided ? { waitMs } : {}) }, log);
  }

  private async cancelQuiet(community: Community, log: Log): Promise<void> {
    const plan = await this.parts.plans.of(community);
    const now = this.parts.clock.now().toISOString();
    const sessionId = await cancelWithoutTopics(this.parts, community.id, plan.cancelWithoutTopics, now);
    if (sessionId === undefined) return;
    log('info', 'cancelledWithoutTopics', { community: community.id, session: sessionId });
    const waitMs = waitFor(this.parts.quiet.quietMs);
    await tellOthers(this.parts.aftermath, community.id, { changed: [sessionId], boards: true, waitMs }, log);
  }
}
