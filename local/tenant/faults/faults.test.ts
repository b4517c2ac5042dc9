import { mailbox, anEvent, ask, graphOf, startTenant } from '../testing/tenantUnderTest';
import type { GraphAsker } from '../testing/tenantUnderTest';
import type { Fault } from './fault';
import type { Tenant } from '../tenantOptions';

const eventsPath = `/users/${mailbox}/events`;

describe('a fault on demand', () => {
  let tenant: Tenant;
  let graph: GraphAsker;
  beforeEach(async () => {
    tenant = await startTenant();
    graph = graphOf(tenant);
  });
  afterEach(() => tenant.close());

  const arm = (fault: Fault) => ask(tenant, 'POST', '/_tenant/faults', { body: fault });
  const recorded = () => tenant.recording.entries().map(({ status, fault }) => [status, fault]);
  const made = (): number => tenant.mailbox(mailbox).events.length;

  it('answers with a status instead of carrying the request out, as often as asked', async () => {
    await arm({ match: { method: 'POST', path: '/events$' }, status: 503, retryAfter: 2, times: 2 });
    const first = await graph('POST', eventsPath, anEvent([]));
    expect([first.status, first.headers.get('retry-after'), first.body.error.code]).toEqual([
      503,
      '2',
      'ServiceUnavailable',
    ]);
    expect((await graph('GET', eventsPath)).status).toBe(200);
    expect((await graph('POST', eventsPath, anEvent([]))).status).toBe(503);
    expect(made()).toBe(0);
    expect((await graph('POST', eventsPath, anEvent([]))).status).toBe(201);
    expect(recorded()).toEqual([
      [503, 'status-503'],
      [200, undefined],
      [503, 'status-503'],
      [201, undefined],
    ]);
  });

  it('answers as a gateway, or after the effect', async () => {
    await arm({ match: {}, status: 502, html: true });
    const page = await graph('GET', eventsPath);
    expect([page.status, page.headers.get('content-type')]).toEqual([502, 'text/html; charset=utf-8']);
    await arm({ match: {}, status: 504, afterEffect: true });
    expect((await graph('POST', eventsPath, anEvent([]))).status).toBe(504);
    expect(made()).toBe(1);
    expect(recorded().at(-1)).toEqual([504, 'status-504-after-effect']);
  });

  it('drops the connection before the effect', async () => {
    await arm({ match: { path: 'events' }, drop: 'before' });
    await expect(graph('POST', eventsPath, anEvent([]))).rejects.toThrow('fetch failed');
    expect(made()).toBe(0);
    expect(recorded()).toEqual([[0, 'dropped-before']]);
  });

  it('drops the connection after the effect', async () => {
    await arm({ match: { path: 'events' }, drop: 'after' });
    await expect(graph('POST', eventsPath, anEvent([]))).rejects.toThrow('fetch failed');
    expect(made()).toBe(1);
    expect(recorded()).toEqual([[0, 'dropped-after']]);
  });

  it('holds an answer back, and a caller that gave up is recorded as without answer', async () => {
    await arm({ match: {}, delayMs: 120 });
    const started = Date.now();
    await graph('GET', eventsPath);
    expect(Date.now() - started).toBeGreaterThanOrEqual(115);
    await arm({ match: {}, delayMs: 150 });
    const token = tenant.issueToken({ app: 'product' }).access_token;
    await expect(
      fetch(`${tenant.origin}/v1.0${eventsPath}`, {
        headers: { authorization: `Bearer ${token}` },
        signal: AbortSignal.timeout(30),
      }),
    ).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(recorded()).toEqual([
      [200, 'slow'],
      [0, 'answer-lost'],
    ]);
  });

  it('lets some requests pass first, and looks into bodies', async () => {
    await arm({ match: { body: 'Lean Coffee' }, status: 500, skip: 1 });
    const statuses: number[] = [];
    for (const transactionId of ['a', 'b', 'c'])
      statuses.push((await graph('POST', eventsPath, anEvent([], { transactionId }))).status);
    expect(statuses).toEqual([201, 500, 201]);
    expect((await ask(tenant, 'GET', '/_tenant/faults')).body).toMatchObject([{ status: 500, hits: 1 }]);
  });

  it('is disarmed with the others, and refused when its pattern is none', async () => {
    await arm({ match: {}, status: 500, times: 1000 });
    expect((await ask(tenant, 'DELETE', '/_tenant/faults')).status).toBe(204);
    expect((await graph('GET', eventsPath)).status).toBe(200);
    expect((await arm({ match: { path: '(' } })).status).toBe(400);
    expect((await ask(tenant, 'POST', '/_tenant/faults', { body: {} })).status).toBe(400);
  });
});

describe('faults by chance', () => {
  const kinds = ['429', '503', '503-retry-after', '503-after-effect', '504-after-effect', 'drop-before', 'drop-after'];
  let tenant: Tenant;
  beforeEach(async () => void (tenant = await startTenant()));
  afterEach(() => tenant.close());

  const arm = (fault: Record<string, unknown>) =>
    ask(tenant, 'POST', '/_tenant/faults', {
      body: { match: { path: '/events' }, share: 0.3, kinds, seed: 7, ...fault },
    });
  const outcomes = async (fault: Record<string, unknown>, requests = 60): Promise<string[]> => {
    await ask(tenant, 'DELETE', '/_tenant/faults');
    tenant.recording.clear();
    await arm(fault);
    const graph = graphOf(tenant);
    for (let i = 0; i < requests; i += 1) await graph('GET', eventsPath).catch(() => undefined);
    const found = tenant.recording.entries().map(({ status, fault: name }) => `${status} ${name ?? ''}`);
    return found;
  };

  it('hit a share of the requests, in every kind, and the same ones for the same seed', async () => {
    const first = await outcomes({});
    const hits = first.filter((outcome) => outcome !== '200 ');
    expect(hits.length).toBeGreaterThan(10);
    expect(hits.length).toBeLessThan(28);
    expect(new Set(hits).size).toBeGreaterThanOrEqual(5);
    expect(await outcomes({})).toEqual(first);
    expect(await outcomes({ seed: 8 })).not.toEqual(first);
  });

  it('say with 429 when to come again, and stop after as many as asked', async () => {
    await arm({ share: 1, kinds: ['429'], times: 1 });
    const graph = graphOf(tenant);
    const { status, headers } = await graph('GET', eventsPath);
    expect([status, headers.get('retry-after')]).toEqual([429, '1']);
    expect((await graph('GET', eventsPath)).status).toBe(200);
  });

  it('let a fault that is meant for one request go first', async () => {
    await arm({ share: 1, kinds: ['429'] });
    await ask(tenant, 'POST', '/_tenant/faults', { body: { match: {}, status: 500 } });
    expect((await graphOf(tenant)('GET', eventsPath)).status).toBe(500);
  });

  it.each([{ share: 2 }, { kinds: [] }, { kinds: ['418'] }, { seed: 'x' }])('are refused with %j', async (wrong) => {
    expect((await arm(wrong)).status).toBe(400);
  });
});
