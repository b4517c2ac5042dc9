import { planUntilInvited, type Stage, type StagedHost } from './stage';
import { Steps, type Cut } from './steps';
import { openTaps } from './openTaps';

export type Victims = Awaited<ReturnType<typeof openVictims>>;

/** What a host is to do, by the session it is about. */
type Work = (host: StagedHost, sessionId: string | undefined) => Promise<unknown>;

/**
 * Runs hosts that are killed at a step of their work.
 * @param work - what they do until they are killed; plan and invite when it is not said
 * @param isCounted - which steps are those of the work, by their names; all when it is not said
 */
export async function openVictims(
  stage: Stage,
  work: Work = (host, sessionId) => planUntilInvited(stage, host, sessionId),
  isCounted: (step: string) => boolean = () => true,
) {
  let steps: Steps | undefined;
  const taps = await openTaps(stage, (step) => {
    if (!steps) throw new Error('a request through a tap, and no host was started behind it');
    return steps.fateOf(step !== undefined && isCounted(step) ? step : undefined);
  });
  return {
    /**
     * Starts a host, has it work until all is done, and kills it at the cut. Answers when its process has
     * ended; `hasCut` of the steps tells whether it was killed.
     *
     * @param sessionId - the session that the work is about
     */
    async work(cut: Cut, sessionId?: string): Promise<Steps> {
      let victim: StagedHost | undefined = undefined;
      const walked = new Steps(cut, () => victim?.kill9());
      steps = walked;
      victim = await stage.startHost('victim', taps.ways);
      // A message that was waiting for it can bring it to the cut before it says that it is ready.
      if (walked.hasCut) await victim.kill9();
      const working = work(victim, sessionId).catch((error: unknown) => {
        // Its death breaks the work off.
        if (!walked.hasCut) throw error;
      });
      await Promise.race([victim.exited, working]);
      await (walked.hasCut ? victim.exited : victim.stop());
      return walked;
    },
    close: () => taps.close(),
  };
}
