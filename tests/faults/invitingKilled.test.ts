import { digitalPracticeGroupId } from '../../local/seed';
import { expectOneInvitationEach } from './letters';
import { openStage, planUntilInvited, type Stage } from './stage';
import { openVictims } from './victims';

/** Fewer than these would mean that the taps have missed something. */
const stepsAtLeast = 12;
/** More than any way of inviting could need: the enumeration has gone astray. */
const stepsAtMost = 60;

describe('the host, killed between any two steps of inviting', () => {
  let stage: Stage;
  let victims: Awaited<ReturnType<typeof openVictims>>;

  beforeAll(async () => {
    stage = await openStage(digitalPracticeGroupId);
    victims = await openVictims(stage);
    // The first quarter is planned in peace; from then on each try brings one session more.
    await stage.withHost('first', (host) => planUntilInvited(stage, host));
  }, 60_000);

  afterAll(async () => {
    await stage.close();
    await victims.close();
  });

  it.each(['before', 'after'] as const)(
    'leaves each member with exactly one invitation, killed %s every step',
    async (when) => {
      let walked: readonly string[] = [];
      for (let step = 1; step <= stepsAtMost; step += 1) {
        const sessionId = stage.comeToNextSession();
        const { seen, hasCut } = await victims.work({ step, when }, sessionId);
        try {
          await stage.withHost('survivor', (survivor) => planUntilInvited(stage, survivor, sessionId));
          await expectOneInvitationEach(stage, sessionId);
        } catch (error) {
          const at = hasCut ? `killed ${when} step ${step}, "${seen[step - 1]}"` : 'not killed';
          throw new Error(`${at}, after ${JSON.stringify(seen.slice(0, step - 1))}: ${String(error)}`, {
            cause: error,
          });
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
      expect(walked).toEqual(expect.arrayContaining(['send a message of invitations', 'POST events in the calendar']));
    },
    180_000,
  );
});
