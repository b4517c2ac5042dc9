import { digitalPracticeGroupId } from '../../local/seed';
import type { UpcomingSessionsView } from '../../src/domain/sessions';
import { waitUntil } from '../world/waitUntil';
import { activeAddresses, lettersTo } from './letters';
import { mailbox, openStage, planUntilInvited, type Stage, type StagedHost } from './stage';

const posting = { method: 'POST', path: '/events$' };

describe('a session that a lead cancels while its event is being made', () => {
  let stage: Stage;
  let one: StagedHost;
  let two: StagedHost;

  beforeAll(async () => {
    stage = await openStage(digitalPracticeGroupId);
    [one, two] = await Promise.all([stage.startHost('one'), stage.startHost('two')]);
    await planUntilInvited(stage, one);
  });
  afterAll(() => stage.close());
  beforeEach(() => {
    stage.tenant.faults.clear();
    stage.tenant.recording.clear();
  });

  async function cancel(host: StagedHost, sessionId: string): Promise<void> {
    const path = `communities/${stage.communityId}/sessions`;
    const { etag } = await waitUntil('the session to be seen', async () => {
      const { body } = await stage.call<UpcomingSessionsView>(host, 'facilitator', 'GET', path);
      return body.sessions.find(({ id }) => id === sessionId);
    });
    const body = { etag, reason: 'The building is closed.' };
    expect((await stage.call(host, 'facilitator', 'POST', `${path}/${sessionId}/cancel`, body)).status).toBe(200);
  }

  const underWay = () => waitUntil('the calendar to be asked', () => stage.tenant.faults.list()[0]?.hits === 1);
  const inNobodysCalendar = (sessionId: string) =>
    [mailbox, ...activeAddresses(stage.communityId)].every(
      (address) => lettersTo(address, stage, sessionId).events === 0,
    );

  it.each([
    ['and the calendar takes its time', { delayMs: 1_500 }],
    ['and the answer of the calendar is lost', { delayMs: 800, drop: 'after' as const }],
    ['and the calendar fails first', { delayMs: 800, status: 503 }],
  ])('is in nobody’s calendar in the end, %s', async (_what, fault) => {
    stage.tenant.faults.add({ ...fault, match: posting });
    const sessionId = stage.comeToNextSession();
    await stage.advance(0);
    await stage.plan(one);
    await underWay();
    await cancel(two, sessionId);
    await planUntilInvited(stage, one, sessionId);
    expect(inNobodysCalendar(sessionId)).toBe(true);
    for (const address of activeAddresses(stage.communityId)) {
      const { invitations, cancellations, updates } = lettersTo(address, stage, sessionId);
      expect([cancellations, updates]).toEqual([invitations, 0]);
    }
  });
});
