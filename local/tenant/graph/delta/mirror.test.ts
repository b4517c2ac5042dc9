import { digitalPracticeGroupId, dataAndDevOpsGroupId, people, serviceDesignersGroupId } from '../../../seed';
import { seededFractions } from '../../faults/seededFractions';
import { ask, graphOf, startTenant } from '../../testing/tenantUnderTest';
import { followDelta } from '../../testing/followDelta';
import type { Tenant } from '../../tenantOptions';

type Item = Record<string, unknown> & { id: string; '@removed'?: { reason: string } };

/** What somebody knows who has only ever followed delta, by the manners that Microsoft asks for. */
class Mirror {
  readonly titles = new Map<string, unknown>();
  readonly members = new Map<string, Set<string>>();

  users(items: Item[]): void {
    for (const { id, jobTitle, ...item } of items) {
      if (item['@removed']) this.titles.delete(id);
      else this.titles.set(id, jobTitle ?? null);
    }
  }

  groups(items: Item[]): void {
    for (const item of items) {
      if (item['@removed']) {
        this.members.delete(item.id);
        continue;
      }
      const known = this.members.get(item.id) ?? new Set<string>();
      this.members.set(item.id, known);
      for (const one of (item['members@delta'] ?? []) as Item[]) {
        if (one['@removed']) known.delete(one.id);
        else known.add(one.id);
      }
    }
  }
}

const groupIds = [digitalPracticeGroupId, dataAndDevOpsGroupId, serviceDesignersGroupId];
const everybody = Object.values(people).map(({ id }) => id);

/** Something that happens in a directory. */
async function happen(tenant: Tenant, draw: () => number): Promise<void> {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)] as T;
  const [person, group] = [pick(everybody), pick(groupIds)];
  const tool = (method: string, path: string, body?: unknown) => ask(tenant, method, `/_tenant${path}`, { body });
  switch (Math.floor(draw() * 8)) {
    case 0:
      return void (await tool('PATCH', `/people/${person}`, { jobTitle: `Title ${Math.floor(draw() * 5)}` }));
    case 1:
      return void (await tool('DELETE', `/people/${person}`));
    case 2:
      return void (await tool('POST', `/people/${person}/restore`));
    case 3:
      return void (await tool('PUT', `/people/${person}/groups/${group}`));
    case 4:
      return void (await tool('DELETE', `/people/${person}/groups/${group}`));
    case 5:
      return void (await tool('PATCH', `/groups/${group}`, { description: `Since ${draw()}` }));
    case 6:
      return void (await tool('DELETE', `/groups/${group}`));
    default:
      return void (await tool('POST', `/groups/${group}/restore`));
  }
}

describe('whoever only follows delta', () => {
  it.each([11, 12, 13, 14, 15])('knows the truth in the end, in any weather (%d)', async (seed) => {
    const draw = seededFractions(seed);
    const directoryWeather = { lagMs: 30_000, staleReads: 0.5, emptyPages: 0.3, replays: 0.4, seed };
    const tenant = await startTenant({ directoryWeather });
    const graph = graphOf(tenant);
    const mirror = new Mirror();
    const links = { users: '/users/delta?$select=jobTitle', groups: '/groups/delta?$select=displayName,members' };
    const sync = async (): Promise<void> => {
      const users = await followDelta(graph, links.users);
      mirror.users(users.items);
      const groups = await followDelta(graph, links.groups);
      mirror.groups(groups.items);
      Object.assign(links, { users: users.deltaLink, groups: groups.deltaLink });
    };
    for (let i = 0; i < 60; i += 1) {
      await happen(tenant, draw);
      if (draw() < 0.3) await sync();
      if (draw() < 0.2) await ask(tenant, 'PUT', '/_tenant/clock', { body: { advance: 'PT20S' } });
    }
    await ask(tenant, 'PUT', '/_tenant/clock', { body: { advance: 'PT1M' } });
    await ask(tenant, 'PUT', '/_tenant/directory', { body: { replays: 0 } });
    await sync();

    const list = async (path: string): Promise<Item[]> => (await graph('GET', path)).body.value;
    const users = await list('/users?$select=jobTitle&$top=999');
    expect(mirror.titles).toEqual(new Map(users.map(({ id, jobTitle }) => [id, jobTitle])));
    const groups = await list('/groups?$select=id,visibility');
    expect([...mirror.members.keys()].sort()).toEqual(groups.map(({ id }) => id).sort());
    // Who is in a group with hidden members is shown neither in a list nor in delta.
    for (const { id } of groups.filter(({ visibility }) => visibility !== 'HiddenMembership')) {
      const members = await list(`/groups/${id}/members?$select=id&$top=999`);
      expect(mirror.members.get(id)).toEqual(new Set(members.map((member) => member.id)));
    }
    await tenant.close();
  });
});
