import { digitalPracticeGroupId } from '../../local/seed';
import { openClosings } from './closings';
import { openStage, type Stage } from './stage';
import { openVictims } from './victims';

/** Fewer than these would mean that the taps have missed something. */
const stepsAtLeast = 12;
/** More than any way of closing could need: the enumeration has gone astray. */
const stepsAtMost = 60;

describe('the host, killed between any two steps of closing', () => {
  let stage: Stage;
  let closings: Awaited<ReturnType<typeof openClosings>>;
  let victims: Awaited<ReturnType<typeof openVictims>>;

  beforeAll(async () => {
    // A mail that was just sent is nowhere to be seen for a while: nobody may take that for "not sent".
    stage = await openStage(digitalPracticeGroupId, { sentCopyAfterReads: 3 });
    closings = await openClosings(stage);
    victims = await openVictims(stage, (host, sessionId = '') => closings.closeUntilDone(host, sessionId));
    // The tables are made, and everything is walked once, in peace.
    await stage.withHost('first', async (host) => closings.closeUntilDone(host, await closings.closeOne()));
  }, 60_000);

  afterAll(async () => {
    await stage.close();
    await victims.close();
  });

  // Killed before a step is the same as killed after the one before it: nothing outside has changed in between.
  it('leaves one mail, one record and each topic once, killed after every step', async () => {
    let walked: readonly string[] = [];
    for (let step = 1; step <= stepsAtMost; step += 1) {
      const sessionId = await closings.closeOne();
      const { seen, hasCut } = await victims.work({ step, when: 'after' }, sessionId);
      try {
        await stage.withHost('survivor', (survivor) => closings.closeUntilDone(survivor, sessionId));
        await closings.expectAllOnce(sessionId);
      } catch (error) {
        const at = hasCut ? `killed after step ${step}, "${seen[step - 1]}"` : 'not killed';
        throw new Error(`${at}, after ${JSON.stringify(seen.slice(0, step - 1))}: ${String(error)}`, {
          cause: error,
        });
      } finally {
        // What the dead host had in hand would come back in the middle of the next try and add steps to it.
        await stage
          .queue('closings')
          .clearMessages()
          .catch(() => undefined);
      }
      walked = seen;
      // It got through: there is no further step to be killed at.
      if (!hasCut) break;
    }
    expect(walked.length).toBeGreaterThanOrEqual(stepsAtLeast);
    expect(walked.length).toBeLessThan(stepsAtMost);
    expect(walked).toEqual(expect.arrayContaining(['put a file into the library', 'write a mail', 'send a mail']));
  }, 300_000);
});
