import { strToU8, zipSync } from 'fflate';
import { ask, startTenant } from '../../testing/tenantUnderTest';
import type { Reply } from '../../testing/tenantUnderTest';
import { openToolkitSite } from '../../testing/toolkitSite';
import type { ToolkitSite } from '../../testing/toolkitSite';
import type { Tenant } from '../../tenantOptions';
import { readKeywordQuery, summaryOf } from './keywordQuery';

describe('Microsoft Search', () => {
  let tenant: Tenant;
  let kit: ToolkitSite;
  beforeEach(async () => {
    tenant = await startTenant();
    kit = await openToolkitSite(tenant);
    await kit.put('Guides/Retro.md', 'How we look back, with <b>sticky notes</b> and a timer.');
    await kit.put('Plan.csv', 'sticky,weeks');
    await kit.graph('PATCH', `${kit.list}/items/2/fields`, { Title: 'Retrospective', Kind: 'Guide' });
    const word = zipSync({ 'word/document.xml': strToU8('<w:p><w:t>Assessment &amp; service standard</w:t></w:p>') });
    await kit.byHand('POST', '', { as: 'member', name: 'Report.docx', content: Buffer.from(word).toString('base64') });
  });
  afterEach(() => tenant.close());
  const later = (): unknown => tenant.clock.advance(600_000);
  const search = (queryString: string, more = {}, as = 'member', scopes = ['Sites.Read.All']): Promise<Reply> =>
    kit.person(as, scopes)('POST', '/search/query', {
      requests: [{ entityTypes: ['driveItem'], query: { queryString }, ...more }],
    });
  const found = async (queryString: string, more = {}, as = 'member'): Promise<string[]> => {
    const { body } = await search(queryString, more, as);
    return (body.value[0].hitsContainers[0].hits ?? []).map(
      ({ resource }: { resource: { name: string } }) => resource.name,
    );
  };

  it('finds words, phrases, beginnings and properties, in files, Office files and columns', async () => {
    later();
    expect(await found('sticky')).toEqual(['Retro.md', 'Plan.csv']);
    expect(await found('"look back"')).toEqual(['Retro.md']);
    expect(await found('"back look"')).toEqual([]);
    expect(await found('retrosp*')).toEqual(['Retro.md']);
    expect(await found('service standard')).toEqual(['Report.docx']);
    expect(await found('filetype:csv')).toEqual(['Plan.csv']);
    expect(await found('sticky NOT filetype:csv')).toEqual(['Retro.md']);
    expect(await found('guide OR weeks')).toEqual(['Retro.md', 'Plan.csv']);
    expect(await found(`path:"${tenant.origin}/sites/digital-practice/Toolkit/Guides" isDocument:true`)).toEqual([
      'Retro.md',
    ]);
    expect(await found('colour:red')).toEqual([]);
  });

  it('knows of a change only after a while, and of what is gone nothing', async () => {
    expect(await found('sticky')).toEqual([]);
    later();
    await kit.put('Plan.csv', 'other words');
    expect(await found('sticky')).toEqual(['Retro.md', 'Plan.csv']);
    later();
    expect(await found('sticky')).toEqual(['Retro.md']);
    await ask(tenant, 'PUT', '/_tenant/sites/slowness', { body: { searchLagSeconds: 0 } });
    await kit.put('Now.md', 'immediately');
    expect(await found('immediately')).toEqual(['Now.md']);
    await kit.graph('DELETE', `${kit.list}/items/2`);
    expect(await found('sticky')).toEqual([]);
  });

  it('shows nobody what this person may not read', async () => {
    later();
    await kit.byHand('PUT', 'Guides/Retro.md', { people: ['guest'] }, '/sharing');
    expect([await found('sticky'), await found('sticky', {}, 'guest'), await found('sticky', {}, 'outsider')]).toEqual([
      ['Plan.csv'],
      ['Retro.md', 'Plan.csv'],
      [],
    ]);
  });

  it('gives list items with the columns that are asked for, and pages by from and size', async () => {
    later();
    const wish = { entityTypes: ['listItem'], fields: ['kind', 'nothing'], size: 1 };
    const { body } = await search('sticky', wish);
    const [container] = body.value[0].hitsContainers;
    expect([container.total, container.moreResultsAvailable]).toEqual([2, true]);
    expect(container.hits[0]).toMatchObject({
      rank: 1,
      summary: expect.stringContaining('<c0>sticky</c0> notes'),
      resource: { '@odata.type': '#microsoft.graph.listItem', fields: { Kind: 'Guide' } },
    });
    expect(await found('sticky', { from: 1 })).toEqual(['Plan.csv']);
    expect(
      await found(`welcome path:"${tenant.origin}/sites/digital-practice"`, { entityTypes: ['listItem'] }),
    ).toEqual(['Home.aspx']);
  });

  it('is for people with a permission for all sites only, and for one request of a good size at a time', async () => {
    const denied = async (reply: Promise<Reply>) => (await reply).status;
    expect(await denied(search('x', {}, 'member', ['Sites.Selected']))).toBe(403);
    expect(await denied(search('x', { entityTypes: ['listItem'] }, 'member', ['Files.Read.All']))).toBe(403);
    expect(await denied(search('x', {}, 'member', ['Files.Read.All']))).toBe(200);
    expect(await denied(kit.installer('POST', '/search/query', { requests: [] }))).toBe(403);
    for (const wrong of [{ size: 501 }, { from: -1 }, { entityTypes: ['message'] }, { query: {} }])
      expect(await denied(search('x', wrong))).toBe(400);
    const two = { entityTypes: ['driveItem'], query: { queryString: 'x' } };
    expect(
      await denied(kit.person('member', ['Sites.Read.All'])('POST', '/search/query', { requests: [two, two] })),
    ).toBe(400);
  });
});

describe('a keyword query', () => {
  it('marks its words where they stand, and lets no markup through', () => {
    const { words } = readKeywordQuery('"look back" timer');
    expect(summaryOf('<img> We look back. A Timer runs.', words)).toBe(
      'img We <c0>look back</c0>. A <c0>Timer</c0> runs.'.replace('img', ' img ').trim(),
    );
  });
});
