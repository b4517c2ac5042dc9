import { digitalPracticeGroupId } from '../../local/seed';
import { expectOneInvitationEach } from './letters';
import { openStage, planUntilInvited, type Stage } from './stage';
import { openTaps } from './openTaps';
import type { Fate } from './tap';
import { waitUntil } from '../world/waitUntil';

/**
 * A host that stands still for longer than its leases last (a virtual machine that is moved, a long collection of
 * garbage) does not know it: it goes on with what it was about to do when another has done it all.
 */
describe('a host that stalls and goes on after another has taken over', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(digitalPracticeGroupId);
    await stage.withHost('first', (host) => planUntilInvited(stage, host));
  });
  afterAll(() => stage.close());

  it.each([
    'write sessions together, order pending',
    'send a message of invitations',
    'POST events in the calendar',
    'write sessions together, order done',
  ])('changes nothing any more, stalled as it was about to "%s"', async (stallAt) => {
    let stalled = false;
    let goOn = (): void => undefined;
    const released = new Promise<void>((release) => (goOn = release));
    const taps = await openTaps(stage, async (step): Promise<Fate> => {
      if (step === stallAt && !stalled) {
        stalled = true;
        process.kill(slow.pid, 'SIGSTOP');
        await released;
      }
      return 'passes';
    });
    const sessionId = stage.comeToNextSession();
    const slow = await stage.startHost('slow', taps.ways);
    try {
      const slowly = stage.plan(slow);
      // Awaited at the end; when the test fails before that, its host is killed, which is no second failure.
      slowly.catch(() => undefined);
      await waitUntil('the host to stall', () => stalled);

      await stage.withHost('other', (other) => planUntilInvited(stage, other, sessionId));
      await expectOneInvitationEach(stage, sessionId);

      goOn();
      process.kill(slow.pid, 'SIGCONT');
      await slowly;
      await planUntilInvited(stage, slow);
      await slow.stop();
      await expectOneInvitationEach(stage, sessionId);
    } finally {
      goOn();
      await slow.kill9();
      await taps.close();
      await stage.queue().clearMessages();
    }
  });
});
