import { followDelta } from '../../testing/followDelta';
import { ask, startTenant } from '../../testing/tenantUnderTest';
import { openToolkitSite } from '../../testing/toolkitSite';
import type { ToolkitSite } from '../../testing/toolkitSite';
import type { Tenant } from '../../tenantOptions';

const wide = { prefer: 'deltashowremovedasdeleted, deltatraversepermissiongaps, deltashowsharingchanges' };

describe('what has changed in a drive', () => {
  let tenant: Tenant;
  let kit: ToolkitSite;
  let delta: string;
  beforeEach(async () => {
    tenant = await startTenant();
    kit = await openToolkitSite(tenant);
    delta = `${kit.drive}/root/delta`;
    await kit.put('Drawer/One.md', '1');
    await kit.put('Two.md', '2');
  });
  afterEach(() => tenant.close());
  const names = (items: { name?: string }[]): (string | undefined)[] => items.map(({ name }) => name);

  it('comes by pages, without paths, and later with the folders above it', async () => {
    const round = await followDelta(kit.graph, `${delta}?$top=2`);
    expect([names(round.items), round.pages]).toEqual([
      ['root', 'Drawer', 'One.md', 'Two.md'],
      [3, 1],
    ]);
    expect(round.items[2].cTag).toBeUndefined();
    expect(round.items[2].parentReference.path).toBeUndefined();
    await kit.put('Drawer/One.md', 'one');
    expect(names((await followDelta(kit.graph, round.deltaLink)).items)).toEqual(['root', 'Drawer', 'One.md']);
    const bare = await followDelta(kit.graph, round.deltaLink, { deltaExcludeParent: 'true' });
    expect(names(bare.items)).toEqual(['One.md']);
    await kit.graph('DELETE', `${kit.drive}/items/${round.items[2].id}`);
    const gone = (await followDelta(kit.graph, bare.deltaLink, { deltaExcludeParent: 'true' })).items;
    expect(gone).toEqual([expect.objectContaining({ id: round.items[2].id, deleted: { state: 'deleted' } })]);
    expect(gone[0].name).toBeUndefined();
  });

  it('begins at a time when it is asked to', async () => {
    tenant.clock.advance(3_600_000);
    const since = tenant.clock.now().toISOString();
    tenant.clock.advance(60_000);
    await kit.put('Three.md', '3');
    const { items } = await followDelta(kit.graph, `${delta}?token=${encodeURIComponent(since)}`);
    expect(names(items)).toEqual(['root', 'Three.md']);
  });

  it('wants a new start after sixty days', async () => {
    const latest = (await kit.graph('GET', `${delta}?token=latest`)).body['@odata.deltaLink'];
    tenant.clock.advance(61 * 86_400_000);
    const { status, body, headers } = await kit.graph('GET', latest);
    expect([status, body.error.code]).toEqual([410, 'resyncChangesApplyDifferences']);
    expect(names((await followDelta(kit.graph, String(headers.get('location')))).items)).toContain('Two.md');
  });

  it('may be told again', async () => {
    const latest = (await kit.graph('GET', `${delta}?token=latest`)).body['@odata.deltaLink'];
    await ask(tenant, 'PUT', '/_tenant/sites/replays', { body: { items: 1 } });
    expect(names((await followDelta(kit.graph, latest)).items)).toEqual(['root', 'Two.md']);
  });

  it('says of permissions only what concerns the caller, and everything to full control that asks for it', async () => {
    const askers = [kit.graph, kit.person('member'), kit.installer];
    const links = await Promise.all(
      askers.map(async (graph) => (await graph('GET', `${delta}?token=latest`)).body['@odata.deltaLink'] as string),
    );
    await kit.byHand('PUT', 'Two.md', { people: ['guest'] }, '/sharing');
    const told = (i: number, headers?: Record<string, string>) =>
      followDelta(askers[i] ?? kit.graph, links[i] ?? '', { deltaExcludeParent: 'true', ...headers }).then(
        ({ items }) => items,
      );
    expect(await told(0, wide)).toEqual([]);
    expect(await told(1)).toEqual([]);
    expect(await told(1, wide)).toEqual([expect.objectContaining({ deleted: { state: 'deleted' } })]);
    expect(await told(2)).toEqual([]);
    expect(await told(2, { prefer: 'deltashowsharingchanges' })).toEqual([]);
    expect(await told(2, wide)).toEqual([
      expect.objectContaining({ name: 'Two.md', '@microsoft.graph.sharedChanged': 'True' }),
    ]);
  });

  it('goes below a folder that the caller may not read only when told to', async () => {
    await kit.byHand('PUT', 'Drawer', { people: ['guest'] }, '/sharing');
    await kit.byHand('PUT', 'Drawer/One.md', { people: ['member'] }, '/sharing');
    const member = kit.person('member');
    expect(names((await followDelta(member, delta)).items)).toEqual(['root', 'Two.md']);
    const gaps = await followDelta(member, delta, { prefer: 'deltatraversepermissiongaps' });
    expect(names(gaps.items)).toEqual(['root', 'Two.md', 'One.md']);
  });
});
