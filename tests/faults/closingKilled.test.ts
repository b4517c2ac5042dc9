import { digitalPracticeGroupId } from '../../local/seed';
import { openClosings } from './closings';
import { openStage, type Stage, type StagedHost } from './stage';
import { openVictims } from './victims';

/** Fewer than these would mean that the taps have missed something. */
const stepsAtLeast = 12;
const killsAtLeast = 10;
/** A step that no host comes to: it gets through, and what it did is known. */
const never = { step: 'never', when: 'after' } as const;

describe('the host, killed between any two steps of closing', () => {
  let stage: Stage;
  let closings: Awaited<ReturnType<typeof openClosings>>;
  let victims: Awaited<ReturnType<typeof openVictims>>;
  let survivor: StagedHost;

  beforeAll(async () => {
    stage = await openStage(digitalPracticeGroupId);
    closings = await openClosings(stage);
    victims = await openVictims(stage, (host, sessionId = '') => closings.closeUntilDone(host, sessionId));
    // The tables are made, and everything is walked once, in peace.
    survivor = await stage.startHost('survivor');
    await closings.closeUntilDone(survivor, await closings.closeOne());
  });

  afterAll(async () => {
    await stage.close();
    await victims.close();
  });

  // Killed before a step is the same as killed after the one before it: nothing outside has changed in between.
  it('leaves one notice, one record and each topic once, killed after every step', async () => {
    const { seen: walked } = await victims.work(never, await closings.closeOne());
    expect(walked.length).toBeGreaterThanOrEqual(stepsAtLeast);
    expect(walked).toEqual(expect.arrayContaining(['put a file into the library', 'write notices together']));
    const kills: number[] = [];
    for (const [place, name] of walked.entries()) {
      // The tables are there already, and a lease is left behind by every other kill too.
      if (/^create the table|leases/.test(name)) continue;
      // It got through: the walk in peace had looked once more than it needs.
      if (!(await killAfter(place + 1))) break;
      kills.push(place + 1);
    }
    expect(kills.length).toBeGreaterThanOrEqual(killsAtLeast);
  }, 120_000);

  /** False when it had done all before it came to that step. */
  async function killAfter(step: number): Promise<boolean> {
    const sessionId = await closings.closeOne();
    const { seen, hasCut } = await victims.work({ step, when: 'after' }, sessionId);
    try {
      await closings.closeUntilDone(survivor, sessionId);
      await closings.expectAllOnce(sessionId);
      return hasCut;
    } catch (error) {
      throw new Error(`killed after step ${step} of ${JSON.stringify(seen.slice(0, step))}: ${String(error)}`, {
        cause: error,
      });
    } finally {
      // What the dead host had in hand would come back in the middle of the next try and add steps to it.
      await stage
        .queue('closings')
        .clearMessages()
        .catch(() => undefined);
    }
  }
});
