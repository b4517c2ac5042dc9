import { DIGITAL_PRACTICE_GROUP_ID } from '../../local/seed';
import { expectOneInvitationEach } from './letters';
import { openStage, planUntilInvited, type Stage, type StagedHost, type Ways } from './stage';
import { graphStep, queueStep, Steps, tableStep, type Cut } from './steps';
import { openTap, type Tap } from './tap';

/** Fewer than these would mean that the taps have missed something. */
const stepsAtLeast = 12;
/** More than any way of inviting could need: the enumeration has gone astray. */
const stepsAtMost = 60;

describe('the host, killed between any two steps of inviting', () => {
  let stage: Stage;
  let taps: Tap[];
  let ways: Ways;
  let steps: Steps;

  beforeAll(async () => {
    stage = await openStage(DIGITAL_PRACTICE_GROUP_ID);
    const { tablePort, queuePort } = stage.azurite;
    const [tables, queues, graph] = await Promise.all([
      openTap(`http://127.0.0.1:${tablePort}`, (passing) => steps.fateOf(tableStep(passing))),
      openTap(`http://127.0.0.1:${queuePort}`, (passing) => steps.fateOf(queueStep(passing))),
      openTap(stage.tenant.origin.replace('localhost', '127.0.0.1'), (passing) => steps.fateOf(graphStep(passing))),
    ]);
    taps = [tables, queues, graph];
    ways = { tablePort: tables.port, queuePort: queues.port, graph: graph.origin };
    // The first quarter is planned in peace; from then on each try brings one session more.
    const host = await stage.startHost('first');
    await planUntilInvited(stage, host);
    await host.stop();
  }, 60_000);

  afterAll(async () => {
    await stage.close();
    await Promise.all(taps.map((tap) => tap.close()));
  });

  /** Invites to one more session on a host that is killed at the cut, or until it is done when there was none. */
  async function inviteUntil(cut: Cut): Promise<string> {
    const sessionId = stage.comeToNextSession();
    let victim: StagedHost | undefined;
    steps = new Steps(cut, () => void process.kill(victim!.pid, 'SIGKILL'));
    victim = await stage.startHost('victim', ways);
    await Promise.race([
      victim.exited,
      // Its death breaks the call off.
      planUntilInvited(stage, victim, sessionId).catch((error: unknown) => {
        if (!steps.hasCut) throw error;
      }),
    ]);
    await (steps.hasCut ? victim.exited : victim.stop());
    return sessionId;
  }

  it.each(['before', 'after'] as const)('leaves each member with exactly one invitation, killed %s every step', async (when) => {
    let walked: readonly string[] = [];
    for (let step = 1; ; step += 1) {
      expect(step).toBeLessThan(stepsAtMost);
      const sessionId = await inviteUntil({ step, when });
      if (steps.hasCut) walked = steps.seen;
      try {
        const survivor = await stage.startHost('survivor');
        await planUntilInvited(stage, survivor, sessionId);
        await survivor.stop();
        await expectOneInvitationEach(stage, sessionId);
      } catch (error) {
        const at = steps.hasCut ? `killed ${when} step ${step}, "${steps.seen[step - 1]}"` : 'not killed';
        throw new Error(`${at}, after ${JSON.stringify(steps.seen.slice(0, step - 1))}: ${String(error)}`, { cause: error });
      }
      // What the dead host had in hand would come back in the middle of the next try and add steps to it.
      await stage.queue().clearMessages();
      if (!steps.hasCut) break;
    }
    expect(walked.length).toBeGreaterThanOrEqual(stepsAtLeast);
    expect(walked).toEqual(expect.arrayContaining(['send a message of invitations', 'POST events in the calendar']));
  }, 120_000);
});
