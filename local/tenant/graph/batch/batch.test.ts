import { people } from '../../../seed';
import { mailbox, anEvent, ask, graphOf, startTenant } from '../../testing/tenantUnderTest';
import type { GraphAsker } from '../../testing/tenantUnderTest';
import type { Tenant } from '../../tenantOptions';

interface InnerReply {
  id: string;
  status: number;
  headers: Record<string, string>;
  body?: { error?: { code: string }; id?: string };
}

const jsonHeaders = { 'Content-Type': 'application/json' };

describe('a batch', () => {
  let tenant: Tenant;
  let graph: GraphAsker;
  beforeEach(async () => {
    tenant = await startTenant();
    graph = graphOf(tenant);
  });
  afterEach(() => tenant.close());

  const batch = async (
    requests: unknown[],
    by = graph,
  ): Promise<{ status: number; answers: Record<string, InnerReply> }> => {
    const { status, body } = await by('POST', '/$batch', { requests });
    return {
      status,
      answers: Object.fromEntries((body.responses ?? []).map((answer: InnerReply) => [answer.id, answer])),
    };
  };
  const get = (id: string, url: string) => ({ id, method: 'GET', url });

  it('answers each request by its id, with its own permissions', async () => {
    const reader = graphOf(tenant, { app: 'tools', roles: ['User.Read.All'] });
    const { status, answers } = await batch(
      [get('1', `/users/${people.sian.id}?$select=id`), get('2', '/groups'), get('3', `users/nobody`)],
      reader,
    );
    expect(status).toBe(200);
    expect(answers['1']).toMatchObject({
      status: 200,
      body: { id: people.sian.id },
      headers: { 'Content-Type': 'application/json' },
    });
    expect([answers['2']?.status, answers['2']?.body?.error?.code]).toEqual([403, 'Authorization_RequestDenied']);
    expect(answers['3']?.status).toBe(404);
  });

  it('takes 20 requests and not 21, and ids only once in whatever case', async () => {
    const many = Array.from({ length: 21 }, (_, i) => get(String(i), '/users?$select=id&$top=1'));
    expect((await batch(many)).status).toBe(400);
    expect(Object.keys((await batch(many.slice(1))).answers)).toHaveLength(20);
    expect((await batch([get('a', '/users'), get('A', '/users')])).status).toBe(400);
  });

  it('is malformed without requests, and when a body comes without its type', async () => {
    expect((await graph('POST', '/$batch', {})).status).toBe(400);
    expect((await batch([])).status).toBe(400);
    expect(
      (await batch([{ id: '1', method: 'POST', url: `/users/${mailbox}/events`, body: anEvent([]) }])).status,
    ).toBe(400);
  });

  it('waits for what a request depends on, and fails it with 424 when that failed', async () => {
    const event = { method: 'POST', url: `/users/${mailbox}/events`, headers: jsonHeaders, body: anEvent([]) };
    const { answers } = await batch([
      { id: 'make', ...event },
      { id: 'again', ...event, dependsOn: ['make'] },
      { ...get('after', '/users?$select=id'), dependsOn: ['again'] },
    ]);
    expect([answers.make?.status, answers.again?.status, answers.after?.status]).toEqual([201, 409, 424]);
    expect((await batch([{ ...get('1', '/users'), dependsOn: ['2'] }, get('2', '/users')])).status).toBe(400);
  });

  it('holds no batch and no absolute address', async () => {
    const { answers } = await batch([
      { id: '1', method: 'POST', url: '/$batch', headers: jsonHeaders, body: { requests: [] } },
      get('2', 'https://graph.microsoft.com/v1.0/users'),
    ]);
    expect([answers['1']?.status, answers['2']?.status]).toEqual([400, 400]);
  });

  it('gives a throttled request inside its own 429 and Retry-After, and records it as one of the batch', async () => {
    await ask(tenant, 'POST', '/_tenant/faults', { body: { match: { path: 'nobody' }, status: 429, retryAfter: 7 } });
    const { answers } = await batch([get('1', '/users?$select=id'), get('2', '/users/nobody')]);
    expect(answers['1']?.status).toBe(200);
    expect(answers['2']).toMatchObject({
      status: 429,
      headers: { 'Retry-After': '7' },
      body: { error: { code: 'TooManyRequests' } },
    });
    const lines = tenant.recording.entries();
    const outer = lines.find(({ url }) => url.endsWith('$batch'));
    const inner = lines.filter(({ batch: of }) => of !== undefined).sort((a, b) => a.status - b.status);
    expect(inner.map(({ status, fault }) => [status, fault])).toEqual([
      [200, undefined],
      [429, 'status-429'],
    ]);
    expect(inner.every(({ batch: of }) => of === outer?.responseHeaders['request-id'])).toBe(true);
  });
});
