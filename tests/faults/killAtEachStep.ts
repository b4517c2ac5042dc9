import { digitalPracticeGroupId, type TenantSeed } from '../../local/seed';
import { afterKill } from './afterKill';
import { expectOneInvitationEach } from './letters';
import { openStage, planUntilInvited, type Stage, type StagedHost } from './stage';
import { openVictims, type Victims } from './victims';

/** More than any such work could need: the enumeration has gone astray. */
const stepsAtMost = 60;

/** Where hosts are killed at a work, again and again, one after the other. */
interface Lane {
  readonly stage: Pick<Stage, 'withHost' | 'queue'>;
  readonly victims: Victims;
  /** Makes ready what the next host is to do. @returns the session that it is about */
  begin(): Promise<string> | string;
  /** Has another host go on where the one that was killed has ended, and fails unless all is as it should be. */
  goOn(survivor: StagedHost, sessionId: string): Promise<void>;
}

/**
 * Kills a host right after its first step, another after its second, and so on until one gets through.
 *
 * What stands after a step is what stands before the next one, so nobody is killed before a step here: the answer that
 * was on its way is all the difference, and the kills in memory (`inviting.killed.test.ts`) go through both.
 *
 * @param lanes - alike, with nothing in common; each takes the next step that no other has taken. A try is mostly waiting
 * for what the dead host held, so two lanes take half the time of one.
 * @returns the steps of a host that got through
 */
export async function killAfterEachStep(...lanes: readonly Lane[]): Promise<readonly string[]> {
  let taken = 0;
  let through: readonly string[] | undefined;
  let hasFailed = false;
  const walkOn = async ({ stage, victims, begin, goOn }: Lane): Promise<void> => {
    while (!through && !hasFailed && taken < stepsAtMost) {
      const step = (taken += 1);
      const sessionId = await begin();
      const walked = await victims.work({ step, when: 'after' }, sessionId);
      await afterKill(stage, walked, step, () => stage.withHost('survivor', (survivor) => goOn(survivor, sessionId)));
      // It got through: there is no further step to be killed at.
      if (!walked.hasCut) through = walked.seen;
    }
  };
  const onLane = (lane: Lane): Promise<void> =>
    walkOn(lane).catch((error: unknown) => {
      hasFailed = true;
      throw error;
    });
  // All of them have ended before a stage is closed.
  const outcomes = await Promise.allSettled(lanes.map(onLane));
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  if (!through) throw new Error(`no host got through ${stepsAtMost} steps`);
  return through;
}

/**
 * Kills hosts that invite the Digital Practice after each of their steps; each time everybody has exactly one invitation
 * afterwards.
 *
 * @param isCounted - which steps are those where hosts are killed, by their names
 * @returns the steps of a host that got through
 */
export async function killWhileInviting(
  seed: TenantSeed,
  isCounted: (step: string) => boolean,
): Promise<readonly string[]> {
  const ends: (() => Promise<void>)[] = [];
  const openLane = async (): Promise<Lane> => {
    const stage = await openStage(digitalPracticeGroupId, { seed });
    ends.push(() => stage.close());
    const victims = await openVictims(stage, undefined, isCounted);
    ends.push(() => victims.close());
    // The first quarter is planned in peace; from then on each try brings one session more.
    await stage.withHost('first', (host) => planUntilInvited(stage, host));
    return {
      ...{ stage, victims },
      begin: () => stage.comeToNextSession(),
      goOn: async (survivor, sessionId) => {
        await planUntilInvited(stage, survivor, sessionId);
        await expectOneInvitationEach(stage, sessionId);
      },
    };
  };
  try {
    return await killAfterEachStep(await openLane(), await openLane());
  } finally {
    for (const end of ends) await end();
  }
}
