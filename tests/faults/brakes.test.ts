import { digitalPracticeGroupId } from '../../local/seed';
import { untilEmpty } from '../world/untilEmpty';
import { waitUntil } from '../world/waitUntil';
import { activeAddresses, lettersTo } from './letters';
import { mailbox, openStage, planUntilInvited, type Stage, type StagedHost } from './stage';

describe('a brake', () => {
  let stage: Stage;
  let one: StagedHost;
  let two: StagedHost;

  beforeAll(async () => {
    stage = await openStage(digitalPracticeGroupId);
    [one, two] = await Promise.all([stage.startHost('one'), stage.startHost('two')]);
    await planUntilInvited(stage, one);
  });
  afterAll(() => stage.close());

  const plan = `communities/${digitalPracticeGroupId}/plan`;
  const writes = () =>
    stage.tenant.recording.entries().filter(({ method, url }) => method !== 'GET' && url.includes('/users/'));
  async function brake(
    host: StagedHost,
    scope: string,
    wish: { stopped: boolean; reason?: string; held?: string },
  ): Promise<void> {
    const answer = await stage.call(host, 'administrator', 'PUT', `operations/brakes/${scope}`, wish);
    expect([answer.status, answer.body]).toEqual([200, expect.anything()]);
    const { stopped } = wish;
    const feels = async (each: StagedHost): Promise<boolean> => {
      const { body } = await stage.call<{ stopped?: object }>(each, 'facilitator', 'GET', plan);
      return (body.stopped !== undefined) === stopped;
    };
    // A host believes for a second what it has read.
    await waitUntil('a brake that every host feels', async () => (await feels(one)) && (await feels(two)));
  }
  const stateOf = async (sessionId: string) => (await stage.store.find(stage.communityId, sessionId))?.order.state;

  it.each(['all', digitalPracticeGroupId])(
    'on %s, put on at one host, stops every host, and what was held goes out once',
    async (scope) => {
      await brake(one, scope, { stopped: true, reason: 'Letters to the wrong people' });
      stage.tenant.recording.clear();
      const sessionId = stage.comeToNextSession();
      await stage.advance(0);
      await Promise.all([stage.plan(one), stage.plan(two)]);
      await untilEmpty(stage.queue());
      expect(writes()).toEqual([]);
      expect(await stateOf(sessionId)).toBe('pending');

      await brake(two, scope, { stopped: false, held: 'send' });
      await waitUntil('the invitation', async () => (await stateOf(sessionId)) === 'done');
      for (const address of activeAddresses(stage.communityId)) {
        expect(lettersTo(address, stage, sessionId)).toMatchObject({ events: 1, invitations: 1, updates: 0 });
      }
    },
  );

  it('whose held letters are dropped sends them only when a lead asks for it', async () => {
    await brake(one, 'all', { stopped: true, reason: 'Drill' });
    const sessionId = stage.comeToNextSession();
    await stage.advance(0);
    await stage.plan(one);
    await brake(one, 'all', { stopped: false, held: 'drop' });
    await Promise.all([stage.plan(one), stage.plan(two)]);
    expect(await stateOf(sessionId)).toBe('dropped');
    expect(lettersTo(mailbox, stage, sessionId).events).toBe(0);

    const path = `communities/${stage.communityId}/sessions/${sessionId}/invitation/send`;
    expect((await stage.call(two, 'facilitator', 'POST', path)).status).toBe(202);
    await waitUntil('the invitation', async () => (await stateOf(sessionId)) === 'done');
    for (const address of activeAddresses(stage.communityId)) {
      expect(lettersTo(address, stage, sessionId)).toMatchObject({ events: 1, invitations: 1, updates: 0 });
    }
  });

  it('is for administrators', async () => {
    expect((await stage.call(one, 'facilitator', 'GET', 'operations/brakes')).status).toBe(403);
    const unknown = await stage.call(one, 'administrator', 'PUT', 'operations/brakes/elsewhere', {
      ...{ stopped: true, reason: 'Drill' },
    });
    expect(unknown.status).toBe(404);
  });
});
