import { digitalPracticeGroupId, people, siteOfGroup } from '../../../seed';
import { ask, graphOf, startTenant } from '../../testing/tenantUnderTest';
import type { GraphAsker } from '../../testing/tenantUnderTest';
import type { Tenant } from '../../tenantOptions';

const { id: siteId, path: sitePath, homePageId } = siteOfGroup(digitalPracticeGroupId);
const page = `/sites/${siteId}/pages/${homePageId}/microsoft.graph.sitePage`;
const home = `/_tenant/sitePages/${encodeURIComponent(`${sitePath}/SitePages/Home.aspx`)}`;
const title = (text: string) => ({ '@odata.type': '#microsoft.graph.sitePage', title: text });

describe('pages that not everybody can write or see', () => {
  let tenant: Tenant;
  let graph: GraphAsker;
  beforeEach(async () => {
    tenant = await startTenant();
    graph = graphOf(tenant);
  });
  afterEach(() => tenant.close());
  const tool = (method: string, path: string, body: object) => ask(tenant, method, path, { body });
  const state = async () => (await graph('GET', page)).body.publishingState;

  it('are locked while somebody has them checked out, and say who', async () => {
    await tool('PUT', `${home}/checkOut`, { as: 'facilitator' });
    const name = people.bethan.displayName;
    expect(await state()).toMatchObject({ level: 'checkout', checkedOutBy: { user: { displayName: name } } });
    expect((await graph('PATCH', page, title('Ours'))).status).toBe(423);
    expect((await graph('POST', `${page}/publish`)).status).toBe(423);
    await tool('PUT', `${home}/checkOut`, { as: null });
    expect((await graph('PATCH', page, title('Ours'))).status).toBe(200);
    expect((await graph('POST', `${page}/publish`)).status).toBe(204);
    expect(await state()).toEqual({ level: 'published', versionId: '2.0' });
  });

  it('stay drafts after they were published until somebody approves them, where the site wants that', async () => {
    await tool('PUT', '/_tenant/sites/pages', { approval: true });
    await graph('PATCH', page, title('Ours'));
    expect((await graph('POST', `${page}/publish`)).status).toBe(204);
    expect(await state()).toMatchObject({ level: 'draft' });
    await tool('POST', `${home}/approve`, { as: 'facilitator' });
    expect(await state()).toMatchObject({ level: 'published' });
  });

  it('name people by address alone, as the examples of the documentation do', async () => {
    const edit = { as: 'facilitator', title: 'Ours' };
    await tool('PATCH', home, edit);
    const by = async () => (await graph('GET', page)).body.lastModifiedBy.user;
    expect(await by()).toHaveProperty('id');
    await tool('PUT', '/_tenant/sites/pages', { ids: false });
    expect(await by()).toEqual({ displayName: people.bethan.displayName, email: people.bethan.mail });
  });
});
