import { digitalPracticeGroupId, type TenantSeed } from '../../local/seed';
import { afterKill } from './afterKill';
import { expectOneInvitationEach } from './letters';
import { openStage, planUntilInvited, type Stage, type StagedHost } from './stage';
import { openVictims, type Victims } from './victims';

/** More than any such work could need: the enumeration has gone astray. */
const stepsAtMost = 60;

/** A work that hosts are killed at, again and again. */
interface Attempts {
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
 * @returns the steps of the host that got through
 */
export async function killAfterEachStep(
  stage: Stage,
  victims: Victims,
  { begin, goOn }: Attempts,
): Promise<readonly string[]> {
  for (let step = 1; step <= stepsAtMost; step += 1) {
    const sessionId = await begin();
    const walked = await victims.work({ step, when: 'after' }, sessionId);
    await afterKill(stage, walked, step, () => stage.withHost('survivor', (survivor) => goOn(survivor, sessionId)));
    // It got through: there is no further step to be killed at.
    if (!walked.hasCut) return walked.seen;
  }
  throw new Error(`no host got through ${stepsAtMost} steps`);
}

/**
 * Kills hosts that invite the Digital Practice after each of their steps; each time everybody has exactly one invitation
 * afterwards.
 *
 * @param isCounted - which steps are those where hosts are killed, by their names
 * @returns the steps of the host that got through
 */
export async function killWhileInviting(
  seed: TenantSeed,
  isCounted: (step: string) => boolean,
): Promise<readonly string[]> {
  const stage = await openStage(digitalPracticeGroupId, { seed });
  const victims = await openVictims(stage, undefined, isCounted);
  try {
    // The first quarter is planned in peace; from then on each try brings one session more.
    await stage.withHost('first', (host) => planUntilInvited(stage, host));
    return await killAfterEachStep(stage, victims, {
      begin: () => stage.comeToNextSession(),
      goOn: async (survivor, sessionId) => {
        await planUntilInvited(stage, survivor, sessionId);
        await expectOneInvitationEach(stage, sessionId);
      },
    });
  } finally {
    await stage.close();
    await victims.close();
  }
}
