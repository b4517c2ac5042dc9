import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { people } from '../../local/seed';
import { followMembership } from '../world/followMembership';
import { untilHostsKnowTheTime } from '../world/hosts';
import { digitalPractice, openWorld, type World } from '../world/openWorld';
import { waitUntil } from '../world/waitUntil';

const root = resolve(__dirname, '../..');
/** Microsoft's published contract and the tool that holds traffic against it lie beside a checkout, not in it. */
const checker = [process.env.GRAPH_TRAFFIC_CHECKER, join(root, '../shared/graph/check-traffic.mjs')].find(
  (path) => path && existsSync(path),
);
/** All that membership may do: of what else is granted, none of this traffic needs anything. */
const granted = { application: ['GroupMember.ReadWrite.All', 'User.Read.All'] };
const ofMembership = /^[^?]*\/v1\.0\/(groups|subscriptions|users(\?|\/delta|\/[^/]+\/checkMemberGroups)|\$batch)/;
const community = `communities/${digitalPractice}`;

(checker ? describe : describe.skip)(
  `the traffic of membership${checker ? '' : ' (needs the traffic checker: set GRAPH_TRAFFIC_CHECKER)'}`,
  () => {
    let world: World;
    beforeAll(async () => {
      // The checker compares the end of a subscription with real time.
      world = await openWorld({ now: new Date(Date.now() - 3 * 3_600_000).toISOString() });
    });
    afterAll(() => world.stop());

    const follow = () => followMembership(world.hosts[0]!);
    const subscriptions = async () =>
      (await world.tenantTool<{ subscriptions: { id: string; resource: string }[] }>('GET', 'subscriptions'))
        .subscriptions;
    const lines = async () =>
      (await world.tenantTool<string>('GET', 'recording')).split('\n').filter((line) => {
        return line && ofMembership.test((JSON.parse(line) as { url: string }).url);
      });

    const operations = async () =>
      (await lines()).map((line) => {
        const { method, url, status } = JSON.parse(line) as { method: string; url: string; status: number };
        const path = new URL(url).pathname.replace('/v1.0', '').replace(/[0-9a-f]{8}(-[0-9a-f]{4,12}){4}/g, '{id}');
        return `${method} ${path} ${status}`;
      });

    it('keeps to Microsoft’s published contract with two permissions, in good times and in bad', async () => {
      const inTeams = (method: string, personId: string) =>
        world.tenantTool(method, `people/${personId}/groups/${digitalPractice}`);
      for (const person of ['newcomer', 'outsider'])
        expect((await world.call(person, 'POST', `${community}/membership/join`)).status).toBe(200);
      expect((await world.call('contractor', 'POST', `${community}/membership/leave`)).status).toBe(200);
      await follow();
      await inTeams('DELETE', people.zainab.id);
      await inTeams('PUT', people.dafydd.id);
      await world.tenantTool('PATCH', `people/${people.sian.id}`, { accountEnabled: false });
      await world.tenantTool('PATCH', `people/${people.iqbal.id}`, { jobTitle: 'Delivery Manager' });
      await follow();
      expect((await world.call('facilitator', 'POST', `${community}/membership/runs`, { dryRun: false })).status).toBe(
        202,
      );
      await follow();

      // Links that are lost, a subscription that is lost, one to renew, and one of which the answer is lost.
      await world.tenantTool('POST', 'directory/tokens', { as: 'expired' });
      await follow();
      for (const { id } of await subscriptions()) await world.tenantTool('POST', `subscriptions/${id}/challenge`);
      await waitUntil('subscriptions that are renewed', async () => {
        await world.runTimer('keepSubscriptions');
        return (await operations()).filter((one) => one === 'PATCH /subscriptions/{id} 200').length === 2;
      });
      for (const { id } of await subscriptions()) await world.tenantTool('DELETE', `subscriptions/${id}`);
      const { now } = await world.tenantTool<{ now: string }>('PUT', 'clock', { advance: 'PT61M' });
      await untilHostsKnowTheTime(world.hosts, () => new Date(now));
      await world.tenantTool('POST', 'faults', {
        ...{ match: { method: 'POST', path: '/subscriptions$' }, drop: 'after' },
      });
      await world.runTimer('keepSubscriptions');
      await follow();
      expect((await subscriptions()).map(({ resource }) => resource).sort()).toEqual(['groups', 'users']);

      expect(await operations()).toEqual(
        expect.arrayContaining([
          ...[
            'GET /users 200',
            'GET /users/delta 200',
            'GET /users/delta 400',
            'GET /groups 200',
            'GET /groups/delta 200',
          ],
          ...['GET /groups/{id}/owners 200', 'PATCH /groups/{id} 204', 'POST /$batch 200'],
          ...[
            'POST /subscriptions 0',
            'GET /subscriptions 200',
            'DELETE /subscriptions/{id} 204',
            'POST /subscriptions 201',
          ],
        ]),
      );
      const folder = mkdtempSync(join(tmpdir(), 'guildhall-'));
      try {
        const [file, permissions] = [join(folder, 'recording.ndjson'), join(folder, 'granted.json')];
        const all = await lines();
        writeFileSync(file, all.join('\n'));
        writeFileSync(permissions, JSON.stringify(granted));
        const verdict = execFileSync(process.execPath, [checker ?? '', file, '--granted', permissions, '--json'], {
          cwd: root,
        });
        expect(JSON.parse(verdict.toString())).toMatchObject({ errors: 0, warnings: 0 });
        expect(await world.tenantTool('GET', 'unknown')).toEqual([]);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }, 120_000);
  },
);
