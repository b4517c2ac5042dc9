import { setTimeout as sleep } from 'node:timers/promises';
import { TableClient } from '@azure/data-tables';
import { digitalPracticeGroupId, people } from '../../local/seed';
import { activeAddresses, expectOneInvitationEach, lettersTo } from './letters';
import { openStage, planUntilInvited, type Stage, type StagedHost } from './stage';
import { followMembership } from '../world/followMembership';
import { waitUntil } from '../world/waitUntil';

describe('who is in the community, and who has the invitation', () => {
  let stage: Stage;
  let one: StagedHost;
  let two: StagedHost;
  /** Those who should have it, as the tests add and remove people. */
  const invited = new Set(activeAddresses(digitalPracticeGroupId));

  beforeAll(async () => {
    stage = await openStage(digitalPracticeGroupId);
    [one, two] = await Promise.all([stage.startHost('one'), stage.startHost('two')]);
    await planUntilInvited(stage, one);
  });
  afterAll(() => stage.close());

  const members = `/groups/${digitalPracticeGroupId}/members`;
  const join = async ({ id }: { id: string }) =>
    stage.graph('POST', `${members}/$ref`, { '@odata.id': `${stage.tenant.origin}/v1.0/directoryObjects/${id}` });
  const leave = async ({ id }: { id: string }) => stage.graph('DELETE', `${members}/${id}/$ref`);

  /** How many mails each of those invited has, apart from some. */
  function mailsOfOthers(...apart: { mail: string | null }[]): Record<string, number> {
    const left = new Set(apart.map(({ mail }) => mail?.toLowerCase()));
    const others = [...invited].filter((address) => !left.has(address));
    return Object.fromEntries(others.map((address) => [address, stage.tenant.mailbox(address).messages.length]));
  }

  const writesToCalendar = () =>
    stage.tenant.recording.entries().filter(({ method, url }) => method !== 'GET' && url.includes('/events'));
  const messagesIn = async (queue?: string) => (await stage.queue(queue).getProperties()).approximateMessagesCount;
  const messageFor = (sessionId: string) => JSON.stringify({ communityId: stage.communityId, sessionId });

  it('invites guests and contractors like everybody, and nobody whose account is disabled', async () => {
    const upcoming = await stage.upcoming();
    expect(upcoming).toHaveLength(3);
    expect(invited).toContain(people.owain.mail!.toLowerCase());
    expect(invited).toContain(people.meiLing.mail!.toLowerCase());
    for (const { id } of upcoming) await expectOneInvitationEach(stage, id, [...invited]);
    expect(stage.tenant.mailbox(people.kevin.mail!)).toMatchObject({ events: [], messages: [] });
  });

  it('gives somebody who joins one invitation to each session to come within a day, and mails nobody else', async () => {
    const before = mailsOfOthers();
    await join(people.margaret);
    await followMembership(one);
    await stage.plan(one);
    expect((await stage.upcoming())[0]?.following).toMatchObject({ joiners: 1, leavers: 0 });
    expect(mailsOfOthers()).toEqual(before);
    expect(stage.tenant.mailbox(people.margaret.mail!).messages).toEqual([]);
    await stage.advance(24);
    await planUntilInvited(stage, one);
    for (const { id } of await stage.upcoming())
      await expectOneInvitationEach(stage, id, [...invited, people.margaret.mail!]);
    expect(mailsOfOthers()).toEqual(before);
    invited.add(people.margaret.mail!.toLowerCase());
  });

  it('takes the sessions to come from somebody who leaves, at once when a lead says so, and mails nobody else', async () => {
    const before = mailsOfOthers(people.callum);
    await leave(people.callum);
    await followMembership(one);
    await stage.plan(one);
    for (const { id } of await stage.upcoming()) {
      const path = `communities/${stage.communityId}/sessions/${id}/invitation/send`;
      expect((await stage.call(two, 'facilitator', 'POST', path)).status).toBe(202);
    }
    await planUntilInvited(stage, one);
    for (const { id } of await stage.upcoming()) {
      expect(lettersTo(people.callum.mail!, stage, id)).toEqual({
        events: 0,
        invitations: 1,
        updates: 0,
        cancellations: 1,
      });
    }
    expect(mailsOfOthers(people.callum)).toEqual(before);
    invited.delete(people.callum.mail!.toLowerCase());
  });

  it('doubles nothing when two hosts plan at once, and again and again', async () => {
    stage.tenant.recording.clear();
    const sessions = [1, 2, 3].map(() => stage.comeToNextSession());
    // Now both hosts will see what is to be planned.
    await stage.advance(0);
    await Promise.all(
      Array.from({ length: 10 }, async (_, turn) => {
        // Close upon each other, so that one plans while what another has planned is being sent.
        await sleep(turn * 20);
        await stage.plan(turn % 2 ? one : two);
      }),
    );
    await planUntilInvited(stage, one);
    for (const sessionId of sessions) await expectOneInvitationEach(stage, sessionId, [...invited]);
    expect(writesToCalendar()).toHaveLength(sessions.length);
  });

  it('does nothing the second time a message is delivered, be it during the first or long after', async () => {
    stage.tenant.recording.clear();
    const sessionId = stage.comeToNextSession();
    await waitUntil('planning', async () => {
      await stage.plan(one);
      return stage.store.find(stage.communityId, sessionId);
    });
    const twice = () => Promise.all([1, 2, 3].map(() => stage.queue().sendMessage(messageFor(sessionId))));
    await twice();
    await planUntilInvited(stage, one, sessionId);
    await waitUntil('an empty queue', async () => (await messagesIn()) === 0);
    expect(writesToCalendar()).toHaveLength(1);

    stage.tenant.recording.clear();
    await twice();
    await waitUntil('an empty queue', async () => (await messagesIn()) === 0);
    await expectOneInvitationEach(stage, sessionId, [...invited]);
    expect(stage.tenant.recording.entries()).toEqual([]);
  });

  it('gives up a message that nobody can read, says so, and goes on with the others', async () => {
    const unreadable = ['{"communityId":', '{"communityId":7}', 'Ymxpbmdz'];
    await Promise.all(unreadable.map((text) => stage.queue().sendMessage(text)));
    const sessionId = stage.comeToNextSession();
    await planUntilInvited(stage, one, sessionId);
    await expectOneInvitationEach(stage, sessionId, [...invited]);
    const dropped = () => [...one.lines, ...two.lines].filter((line) => line.includes('unreadableMessageDropped'));
    await waitUntil('all to be dropped', () => dropped().length === unreadable.length, 20_000);
    await waitUntil(
      'empty queues',
      async () => (await messagesIn()) === 0 && (await messagesIn('invitations-poison')) === 0,
    );
    // Its text may be anything: it does not belong in a log.
    expect(dropped().join()).not.toMatch(/Ymxpbmdz/);
  });

  it('keeps an invitation that fails again and again, shows it, and can send it once it is mended', async () => {
    await Promise.all([one.stop(), two.stop()]);
    const planner = await stage.startHost('planner', {}, { 'AzureWebJobs.invitations.Disabled': '1' });
    const sessionId = stage.comeToNextSession();
    await stage.plan(planner);
    const session = await stage.store.find(stage.communityId, sessionId);
    await planner.stop();
    const setStart = (startsAt: string) =>
      TableClient.fromConnectionString(stage.azurite.connectionString, 'sessions', {
        allowInsecureConnection: true,
      }).updateEntity({ partitionKey: stage.communityId, rowKey: `session_${sessionId}`, startsAt }, 'Merge');
    await setStart('no time at all');

    const host = await stage.startHost('one');
    const failure = await waitUntil(
      'the failure',
      async () => {
        type Failures = { failures: { id: string; sessionId: string; reason: string; detail: string }[] };
        const { body } = await stage.call<Failures>(host, 'administrator', 'GET', 'operations/failures');
        return body.failures[0];
      },
      20_000,
    );
    expect(failure).toMatchObject({
      sessionId,
      reason: 'unexpected',
      detail: expect.stringMatching(/again and again.*replay/),
    });
    // Planning sends a message, and the sweep another one, lest the first be lost: each is tried five times.
    const failedTries = host.lines.filter((line) => /invitations' \(Failed/.test(line)).length;
    expect(failedTries).toBeGreaterThanOrEqual(5);
    expect(failedTries).toBeLessThanOrEqual(10);

    await setStart(session?.startsAt ?? '');
    expect((await stage.call(host, 'administrator', 'POST', `operations/failures/${failure.id}/replay`)).status).toBe(
      202,
    );
    await planUntilInvited(stage, host, sessionId);
    await expectOneInvitationEach(stage, sessionId, [...invited]);
  });
});
