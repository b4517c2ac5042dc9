import { request } from 'node:http';
import { Agent } from 'node:http';
import type { TokenCredential } from '@azure/identity';
import { QueueServiceClient } from '@azure/storage-queue';
import { DirectoryGroupTable } from '../../functions/src/tables/directoryGroupTable';
import { DirectoryPeopleTable } from '../../functions/src/tables/directoryPeopleTable';
import { DirectoryStateTable } from '../../functions/src/tables/directoryStateTable';
import { tablesOf } from '../../functions/src/tables/tableAccess';
import { digitalPracticeGroupId, people } from '../../local/seed';
import { runTimer } from '../world/hosts';
import { openWorld, type World } from '../world/openWorld';
import { untilEmpty } from '../world/untilEmpty';
import { waitUntil } from '../world/waitUntil';

const noCredential: TokenCredential = {
  getToken: () => Promise.reject(new Error('a connection string needs no token')),
};
const address = 'directory/notifications';

interface Subscriptions {
  readonly subscriptions: readonly {
    readonly id: string;
    readonly resource: string;
    readonly clientState: string;
    readonly expirationDateTime: string;
    readonly paused?: boolean;
  }[];
}

describe('the copy of the directory, on two hosts', () => {
  let world: World;
  const lines: string[] = [];
  beforeAll(async () => {
    world = await openWorld({ now: '2026-03-02T09:00:00Z', hosts: 2, onHostLine: (line) => lines.push(line) });
    await Promise.all(world.hosts.map((host) => runTimer(host, 'readDirectory')));
    await Promise.all(world.hosts.map((host) => runTimer(host, 'keepSubscriptions')));
  });
  afterAll(() => world.stop());

  const tables = () =>
    tablesOf({ kind: 'connectionString', connectionString: world.azurite.connectionString }, noCredential);
  const jobOf = async (id: string) => (await new DirectoryPeopleTable(tables()).find([id])).get(id)?.facts?.jobTitle;
  const queue = () =>
    QueueServiceClient.fromConnectionString(world.azurite.connectionString).getQueueClient('directory');
  const subscriptions = async () => (await world.tenantTool<Subscriptions>('GET', 'subscriptions')).subscriptions;
  const changeJob = (jobTitle: string) => world.tenantTool('PATCH', `people/${people.sian.id}`, { jobTitle });
  const reads = () => world.tenant.recording.entries().filter(({ url }) => url.includes('/users/delta'));

  it('holds everybody and who is in the groups of communities', async () => {
    expect(await jobOf(people.sian.id)).toBe(people.sian.jobTitle);
    const standings = await new DirectoryGroupTable(tables()).standings(digitalPracticeGroupId);
    expect(standings.get(people.bethan.id)).toMatchObject({ member: true, owner: true });
    expect(lines.filter((line) => line.includes('directoryListed'))).toHaveLength(1);
  });

  it('follows within moments when Graph tells that something has changed', async () => {
    expect((await subscriptions()).map(({ resource }) => resource).sort()).toEqual(['groups', 'users']);
    await changeJob('Head of Content');
    await waitUntil('the change', async () => (await jobOf(people.sian.id)) === 'Head of Content');
  });

  it('says back the token with which Graph makes sure of the address, and nothing but text', async () => {
    const token = 'Validation: <b>ä</b> & "quoted" +%20';
    const path = `${world.origin}/api/${address}?validationToken=`;
    const answer = await fetch(path + encodeURIComponent(token), {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
    });
    expect([answer.status, await answer.text()]).toEqual([200, token]);
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    const long = await fetch(path + 'x'.repeat(2_001), { method: 'POST' });
    expect(long.status).toBe(400);
  });

  it('does nothing for forged notifications, counts them, and tells nobody so', async () => {
    await untilEmpty(queue());
    world.tenant.recording.clear();
    const [ours] = await subscriptions();
    const near = `${ours?.clientState.slice(0, -1)}!`;
    const forged = [{ clientState: near, subscriptionId: ours?.id }, { clientState: null }, {}];
    const { status } = await world.callWith(undefined, 'POST', address, { value: forged });
    expect(status).toBe(202);
    await waitUntil('the count', () => lines.some((line) => /notificationsForged.*count\W+3\b/.test(line)));
    expect(lines.join()).not.toContain(near);
    expect((await queue().getProperties()).approximateMessagesCount).toBe(0);
    expect(reads()).toEqual([]);
    expect((await world.callWith(undefined, 'POST', address, 'no JSON')).status).toBe(400);
  });

  it('reads a few times, whatever flood of notifications comes', async () => {
    const [ours] = await subscriptions();
    world.tenant.recording.clear();
    await changeJob('Flooded');
    const body = JSON.stringify({ value: [{ clientState: ours?.clientState }] });
    const agent = new Agent({ keepAlive: true, maxSockets: 20 });
    const post = () =>
      new Promise<number>((done, refuse) => {
        const options = { agent, method: 'POST', headers: { 'content-type': 'application/json' } };
        request(`${world.origin}/api/${address}`, options, (answer) => {
          answer.resume().on('end', () => done(answer.statusCode ?? 0));
        })
          .on('error', refuse)
          .end(body);
      });
    const began = performance.now();
    const answers = await Promise.all(Array.from({ length: 1_000 }, post));
    agent.destroy();
    expect(new Set(answers)).toEqual(new Set([202]));
    await waitUntil('the change', async () => (await jobOf(people.sian.id)) === 'Flooded');
    await untilEmpty(queue());
    const seconds = Math.ceil((performance.now() - began) / 1_000);
    // Each host asks once a second at most, and one reading is under way at a time.
    expect(reads().length).toBeLessThanOrEqual(2 * seconds + 4);
  });

  it('makes a subscription anew that Graph has lost, and renews those that end', async () => {
    for (const { id } of await subscriptions()) await world.tenantTool('DELETE', `subscriptions/${id}`);
    await world.tenantTool('PUT', 'clock', { advance: 'PT2H' });
    await waitUntil('subscriptions', async () => {
      await world.runTimer('keepSubscriptions');
      return (await subscriptions()).length === 2;
    });
    const before = await subscriptions();
    await world.tenantTool('PUT', 'clock', { advance: 'P15D' });
    const renewed = await waitUntil('renewal', async () => {
      await world.runTimer('keepSubscriptions');
      const now = await subscriptions();
      return now.every(({ expirationDateTime }, one) => expirationDateTime > before[one]!.expirationDateTime) && now;
    });
    expect(renewed.map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort());
  });

  it('renews one at once that Graph wants authorised anew', async () => {
    const users = (await subscriptions()).find(({ resource }) => resource === 'users');
    await world.tenantTool('POST', `subscriptions/${users?.id}/challenge`);
    await waitUntil('renewal', async () => (await subscriptions()).every(({ paused }) => !paused));
  });

  it('logs nothing that anybody is called', () => {
    const own = lines.filter((line) => /directory|notification/i.test(line)).join();
    for (const { id, displayName } of [people.sian, people.bethan]) {
      expect(own).not.toContain(displayName);
      expect(own).not.toContain(id);
    }
  });

  it('keeps secrets where nobody but the app reads them', async () => {
    const stored = await new DirectoryStateTable(tables()).subscriptions();
    expect(stored.map(({ clientState }) => clientState.length)).toEqual([64, 64]);
    expect(lines.join()).not.toContain(stored[0]?.clientState);
  });
});
