import * as tls from 'node:tls';
import { ManagedIdentityCredential } from '@azure/identity';
import { GraphClient } from '../../functions/src/graph/graphClient';
import { graphFor, type GraphFor } from '../../functions/src/graph/graphFor';
import type { Throttles } from '../../functions/src/graph/Throttles';
import { onBehalfOf, type OnBehalf } from '../../functions/src/platform/OnBehalfOf';
import { Unavailable } from '../../functions/src/platform/unavailable';
import { makeCertificate } from '../../local/certificate';
import { apiClientId, harbourAndCoast, managedIdentityAppId, people, tenantId } from '../../local/seed';
import { serveAuthority, serveTenant, type Tenant } from '../../local/tenant';

const identityHeader = 'only for this test';
const siteId = harbourAndCoast.sites[0]?.id ?? '';

/** What production does, but for the authority's address: no secret anywhere, https, and a token of the person who calls. */
describe('Graph on behalf of a person', () => {
  const knownAuthorities = tls.getCACertificates('default');
  let tenant: Tenant;
  let authority: Awaited<ReturnType<typeof serveAuthority>>;
  let held: Map<string, number>;
  let acting: GraphFor;
  let exchanges: number;

  beforeAll(async () => {
    tenant = await serveTenant({
      seed: harbourAndCoast,
      grants: {
        [managedIdentityAppId]: { application: ['Sites.Selected'], delegated: [] },
        [apiClientId]: { application: [], delegated: ['Sites.Selected'] },
      },
      identityHeader,
    });
    const pems = await makeCertificate(new Date(Date.now() + 3_600_000));
    const counted: Tenant['handle'] = (request, response) => {
      if (request.method === 'POST') exchanges += 1;
      return tenant.handle(request, response);
    };
    authority = await serveAuthority({ ...tenant, handle: counted }, pems);
    tls.setDefaultCACertificates([...knownAuthorities, pems.cert]);
    process.env.IDENTITY_ENDPOINT = `${tenant.origin}/msi/token`;
    process.env.IDENTITY_HEADER = identityHeader;
  });
  afterAll(async () => {
    delete process.env.IDENTITY_ENDPOINT;
    delete process.env.IDENTITY_HEADER;
    tls.setDefaultCACertificates(knownAuthorities);
    await Promise.all([authority.close(), tenant.close()]);
  });
  beforeEach(async () => {
    exchanges = 0;
    held = new Map();
    acting = open({ authority: tenant.origin, graph: tenant.origin, tokenAuthority: authority.origin });
    tenant.recording.clear();
    await tool('consent', { granted: true });
    await tool('signIn', { demand: null });
  });

  function open(development: Parameters<typeof graphFor>[0]['settings']['development']): GraphFor {
    const throttles: Throttles = {
      heldUntil: (workload) => Promise.resolve(held.get(workload) ?? 0),
      hold: (workload, until) => Promise.resolve(void held.set(workload, until)),
    };
    const identity = new ManagedIdentityCredential();
    const app = new GraphClient(identity, throttles, Date.now, { redirectTo: tenant.origin });
    return graphFor({
      settings: { tenantId, apiClientId, development },
      ...{ throttles, time: Date.now, app, identity },
    });
  }
  const tool = (path: string, body: object) =>
    fetch(`${tenant.origin}/_tenant/${path}`, { method: 'PUT', body: JSON.stringify(body) });
  /** A token of its own for each, as after signing in anew. */
  const caller = (as: string, more = {}): OnBehalf => onBehalfOf(as, tenant.issueToken({ as, ...more }).access_token);
  const site = (graph: GraphClient) =>
    graph.call({ workload: 'sharepoint', method: 'get', path: `/sites/${siteId}/drive?$select=id` });
  const traffic = () =>
    tenant.recording
      .ndjson()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { actor: string; principal?: string; status: number });

  it('arrives at Graph as that person, within what was consented to for the API', async () => {
    await site(acting(caller('administrator'))).catch(() => undefined);
    expect(traffic()[0]).toMatchObject({ actor: 'user', principal: people.nisha.id });
    await site(acting('app'));
    expect(traffic().at(-1)).toMatchObject({ actor: 'app', status: 200 });
  });

  it('asks the authority once for all that a caller does, and anew for another caller', async () => {
    const ana = caller('administrator');
    for (let times = 0; times < 3; times += 1) await site(acting(ana)).catch(() => undefined);
    expect(exchanges).toBe(1);
    await site(acting(caller('facilitator'))).catch(() => undefined);
    expect(exchanges).toBe(2);
    expect(new Set(traffic().map(({ principal }) => principal)).size).toBe(2);
  });

  it('is refused where consent is missing, without a request to Graph, and works once it is given', async () => {
    const ana = caller('facilitator');
    await tool('consent', { granted: false });
    await expect(site(acting(ana))).rejects.toMatchObject({ name: 'ActingRefused', reason: 'consentMissing' });
    expect([exchanges, traffic().length]).toEqual([1, 0]);
    await tool('consent', { granted: true });
    await site(acting(ana)).catch(() => undefined);
    expect(traffic()).toHaveLength(1);
  });

  it.each([['multifactor'], ['blocked']])('is refused where conditional access says %s', async (demand) => {
    await tool('signIn', { demand, of: 'facilitator' });
    const refused = site(acting(caller('facilitator')));
    await expect(refused).rejects.toMatchObject({ name: 'ActingRefused', reason: 'signInRefused' });
  });

  it('is refused for a token that has run out', async () => {
    const refused = site(acting(caller('facilitator', { expiresInSeconds: -60 })));
    await expect(refused).rejects.toMatchObject({ name: 'ActingRefused', reason: 'signInRefused' });
  });

  it('is not available, and nobody’s fault, while the authority is out of reach or does not believe the app', async () => {
    const nowhere = open({ authority: tenant.origin, graph: tenant.origin, tokenAuthority: 'https://localhost:9' });
    await expect(site(nowhere(caller('facilitator')))).rejects.toBeInstanceOf(Unavailable);
    const forGraph = onBehalfOf('x', tenant.issueToken({ as: 'facilitator', audience: 'graph' }).access_token);
    await expect(site(acting(forGraph))).rejects.toBeInstanceOf(Unavailable);
    expect(traffic()).toEqual([]);
  });

  it('keeps each person’s pauses apart, and apart from the app’s', async () => {
    const ana = caller('facilitator');
    held.set(`sharepoint ${ana.personId}`, Date.now() + 60_000);
    await expect(site(acting(ana))).rejects.toBeInstanceOf(Unavailable);
    await site(acting('app'));
    expect(traffic().map(({ actor }) => actor)).toEqual(['app']);
  });

  it.each([
    ['no authority of its own', { authority: 'set', graph: 'set' }],
    ['no Graph of its own', { authority: 'set', tokenAuthority: 'set' }],
  ])('sends no token off this machine, where development has %s', async (_what, seams) => {
    const ana = caller('facilitator');
    expect(() => open(seams)(ana)).toThrow(Unavailable);
    await expect(site(open(seams)('app'))).resolves.toBeDefined();
    expect(exchanges).toBe(0);
  });
});
