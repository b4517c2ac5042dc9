import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { people } from '../../../seed';
import { mailbox, anEvent, ask, graphOf, startTenant } from '../../testing/tenantUnderTest';
import type { GraphAsker } from '../../testing/tenantUnderTest';
import type { Tenant } from '../../tenantOptions';

const eventsPath = `/users/${mailbox}/events`;
const at = (id: string): string => `${eventsPath}/${encodeURIComponent(id)}`;
const sian = String(people.sian.mail);
const crowd = (count: number, from = 0): string[] =>
  Array.from({ length: count }, (_, i) => `person${from + i}@elsewhere.example`);

describe('a mailbox that something has happened to', () => {
  let tenant: Tenant;
  let graph: GraphAsker;
  let id: string;
  beforeEach(async () => {
    tenant = await startTenant();
    graph = graphOf(tenant);
    id = (await graph('POST', eventsPath, anEvent([sian]))).body.id;
  });
  afterEach(() => tenant.close());

  const put = (address: string, state: string) =>
    ask(tenant, 'PUT', `/_tenant/mailboxes/${address}`, { body: { state } });
  const answers = async (): Promise<unknown[]> => {
    const asked = [
      await graph('GET', at(id)),
      await graph('POST', eventsPath, anEvent([], { transactionId: 'other' })),
      await graph('PATCH', at(id), { subject: 'Tea' }),
      await graph('POST', `${at(id)}/cancel`, {}),
      await graph('POST', `/users/${mailbox}/messages`, { subject: 'Draft' }),
    ];
    return asked.map(({ status, body }) => [status, body.error?.code].filter(Boolean).join(' '));
  };

  it.each([
    ['disabled', Array(5).fill('404 MailboxNotEnabledForRESTAPI')],
    ['permissionLost', Array(5).fill('403 ErrorAccessDenied')],
    ['full', ['200', ...Array(4).fill('507 ErrorQuotaExceeded')]],
  ])('is %s: Graph says so, nothing is half-done, and it works again afterwards', async (state, expected) => {
    await put(mailbox, state);
    expect(await answers()).toEqual(expected);
    await put(mailbox, 'ok');
    expect(tenant.mailbox(sian).events).toMatchObject([{ subject: 'Lean Coffee' }]);
    expect((await answers())[0]).toBe('200');
  });

  it('gets no mail while it is off or full: the sender is told, and its calendar stays empty', async () => {
    for (const [state, transactionId] of [
      ['disabled', 'a'],
      ['full', 'b'],
    ] as const) {
      await put(sian, state);
      await graph('POST', eventsPath, anEvent([sian], { transactionId }));
    }
    expect(tenant.mailbox(sian).events).toHaveLength(1);
    expect(tenant.mailbox(mailbox).messages.map(({ bodyPreview }) => bodyPreview)).toEqual([
      expect.stringContaining("The recipient's mailbox is full"),
      expect.stringContaining("The address wasn't found"),
    ]);
  });

  it('is none of ours outside the organisation, and has no other states', async () => {
    expect((await put('somebody@elsewhere.example', 'full')).status).toBe(404);
    expect((await put(sian, 'sleepy')).status).toBe(400);
  });
});

describe('the recipients of a day', () => {
  let open: Tenant[] = [];
  let folder: string;
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'tenant-'))));
  afterEach(async () => {
    await Promise.all(open.map((tenant) => tenant.close()));
    open = [];
    rmSync(folder, { recursive: true });
  });
  const start = async (options: Parameters<typeof startTenant>[0] = {}): Promise<Tenant> => {
    const tenant = await startTenant(options);
    open.push(tenant);
    return tenant;
  };
  const post = (graph: GraphAsker, transactionId: string, count: number) =>
    graph('POST', eventsPath, anEvent(crowd(count), { transactionId, isOnlineMeeting: false }));

  it('are 10,000 of a mailbox; beyond that nothing is sent and nothing is changed until a day has passed', async () => {
    const tenant = await start();
    const graph = graphOf(tenant);
    for (let i = 0; i < 20; i += 1) expect((await post(graph, `day-${i}`, 500)).status).toBe(201);
    const over = await post(graph, 'over', 1);
    expect([over.status, over.body.error.code, over.headers.get('retry-after')]).toEqual([
      429,
      'ErrorSubmissionQuotaExceeded',
      null,
    ]);
    expect(tenant.mailbox(mailbox).events).toHaveLength(20);
    expect((await post(graph, 'nobody', 0)).status).toBe(201);
    await ask(tenant, 'PUT', '/_tenant/clock', { body: { advance: 'PT24H1M' } });
    expect((await post(graph, 'over', 1)).status).toBe(201);
  });

  it('count updates, cancellations and mails too, of each mailbox by itself, and over a restart', async () => {
    const options = { journal: join(folder, 'tenant.journal'), limits: { recipientsPerDay: 8 } };
    const tenant = await start(options);
    const graph = graphOf(tenant);
    const { body } = await graph('POST', eventsPath, anEvent(crowd(2), { isOnlineMeeting: false }));
    expect((await graph('PATCH', at(body.id), { subject: 'Tea' })).status).toBe(200);
    expect((await graph('PATCH', at(body.id), { attendees: anEvent(crowd(2, 1)).attendees })).status).toBe(200);
    const { body: draft } = await graph('POST', `/users/${mailbox}/messages`, {
      toRecipients: crowd(3).map((address) => ({ emailAddress: { address } })),
    });
    const send = `/users/${mailbox}/messages/${encodeURIComponent(draft.id)}/send`;
    expect((await graph('POST', send)).status).toBe(429);
    await open.pop()?.close();
    const again = await start({ ...options, now: undefined });
    expect((await graphOf(again)('POST', `${at(body.id)}/cancel`, {})).status).toBe(202);
    expect((await graphOf(again)('POST', eventsPath, anEvent([sian], { transactionId: 'x' }))).status).toBe(429);
    const own = graphOf(again, { as: 'member', by: 'tools', scopes: ['Calendars.ReadWrite'] });
    expect((await own('POST', '/me/events', anEvent(crowd(8)))).status).toBe(201);
  });
});
