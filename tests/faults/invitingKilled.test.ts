import { digitalPracticeGroupId, harbourAndCoast, harbourAndCoastWith } from '../../local/seed';
import { expectOneInvitationEach } from './letters';
import { openStage, planUntilInvited, type Stage } from './stage';
import { openVictims } from './victims';

/** Fewer than these would mean that the taps have missed something. */
const stepsAtLeast = 12;
/** More than any way of inviting could need: the enumeration has gone astray. */
const stepsAtMost = 60;

const every = (): boolean => true;
/** Tables are made once, and leases taken and given back, whoever is invited: the small community has shown that. */
const ofPeople = (step: string): boolean => !/^create the table|leases/.test(step);

/** What stands after a step is what stands before the next one; the answer that was on its way is all the difference. */
const kills = [
  ['a community', 'before', harbourAndCoast, every],
  ['a community', 'after', harbourAndCoast, every],
  ['a community with more people than one event takes', 'after', harbourAndCoastWith(540), ofPeople],
] as const;

describe.each(kills)('the host of %s, killed %s any step of inviting', (_community, when, seed, isCounted) => {
  let stage: Stage;
  let victims: Awaited<ReturnType<typeof openVictims>>;

  beforeAll(async () => {
    stage = await openStage(digitalPracticeGroupId, { seed });
    victims = await openVictims(stage, undefined, isCounted);
    // The first quarter is planned in peace; from then on each try brings one session more.
    await stage.withHost('first', (host) => planUntilInvited(stage, host));
  }, 60_000);

  afterAll(async () => {
    await stage.close();
    await victims.close();
  });

  it('leaves each member with exactly one invitation', async () => {
    let walked: readonly string[] = [];
    for (let step = 1; step <= stepsAtMost; step += 1) {
      const sessionId = stage.comeToNextSession();
      const { seen, hasCut } = await victims.work({ step, when }, sessionId);
      try {
        await stage.withHost('survivor', (survivor) => planUntilInvited(stage, survivor, sessionId));
        await expectOneInvitationEach(stage, sessionId);
      } catch (error) {
        const at = hasCut ? `killed ${when} step ${step}, "${seen[step - 1]}"` : 'not killed';
        const before = JSON.stringify(seen.slice(0, step - 1));
        throw new Error(`${at}, after ${before}: ${String(error)}`, { cause: error });
      } finally {
        // What the dead host had in hand would come back in the middle of the next try and add steps to it.
        await stage.queue().clearMessages();
      }
      walked = seen;
      // It got through: there is no further step to be killed at.
      if (!hasCut) break;
    }
    expect(walked.length).toBeGreaterThanOrEqual(stepsAtLeast);
    expect(walked.length).toBeLessThan(stepsAtMost);
    const effects = ['POST events in the calendar', 'PATCH onlineMeetings in the calendar'];
    expect(walked).toEqual(expect.arrayContaining(['send a message of invitations', ...effects]));
  }, 300_000);
});
