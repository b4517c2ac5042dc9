import { people } from '../../../seed';
import { ask, graphOf, mailbox, startTenant } from '../../testing/tenantUnderTest';
import type { GraphAsker, Reply } from '../../testing/tenantUnderTest';
import type { Tenant } from '../../tenantOptions';

const messages = `/users/${mailbox}/messages`;
const keyName = 'String {6f3c2b1a-9d84-4c5e-8f70-1a2b3c4d5e6f} Name guildhallKey';
const immutable = { prefer: 'IdType="ImmutableId"' };
const sian = String(people.sian.mail);

const aMail = (to: string[], more: Record<string, unknown> = {}) => ({
  subject: 'Your action from Lean Coffee',
  body: { contentType: 'html', content: '<p>You said you would <b>ask</b> Jo.</p><script>alert(1)</script>' },
  toRecipients: to.map((address) => ({ emailAddress: { address } })),
  singleValueExtendedProperties: [{ id: keyName, value: 'action-1' }],
  ...more,
});
const byKey = (value: string, name = keyName): string =>
  `${messages}?$select=id,isDraft&$top=1&$filter=${encodeURIComponent(
    `singleValueExtendedProperties/Any(ep: ep/id eq '${name}' and ep/value eq '${value}')`,
  )}`;
const sending = (id: string): string => `${messages}/${encodeURIComponent(id)}/send`;
const codeOf = ({ status, body }: Reply): [number, string] => [status, body.error?.code];

describe('mail', () => {
  let tenant: Tenant;
  let graph: GraphAsker;
  beforeEach(async () => {
    tenant = await startTenant();
    graph = graphOf(tenant);
  });
  afterEach(() => tenant.close());

  it('starts as a draft that nobody else sees', async () => {
    const { status, headers, body } = await graph('POST', messages, aMail([sian]));
    expect(status).toBe(201);
    expect(body).toMatchObject({
      subject: 'Your action from Lean Coffee',
      isDraft: true,
      bodyPreview: 'You said you would ask Jo.',
      toRecipients: [{ emailAddress: { address: sian } }],
    });
    expect(body).not.toHaveProperty('singleValueExtendedProperties');
    expect(body.body.content).not.toContain('script');
    expect(headers.get('location')).toContain(encodeURIComponent(body.id));
    expect(tenant.mailbox(sian).messages).toEqual([]);
  });

  it('once sent is in the inboxes of its recipients, inside and outside, and a copy of it in Sent Items', async () => {
    const outside = String(people.owain.mail);
    const { body: draft } = await graph('POST', messages, aMail([sian, outside]));
    const sent = await graph('POST', sending(draft.id));
    expect([sent.status, sent.body]).toEqual([202, '']);
    for (const address of [sian, outside]) {
      expect(tenant.mailbox(address).messages).toEqual([
        expect.objectContaining({
          kind: 'message',
          subject: draft.subject,
          from: { emailAddress: { name: 'Digital Communities', address: mailbox } },
          toRecipients: [{ emailAddress: { name: sian, address: sian } }, expect.anything()],
          body: { contentType: 'html', content: expect.stringContaining('<b>ask</b>') },
        }),
      ]);
    }
    const { body } = await graph('GET', `${messages}?$select=isDraft,subject`);
    expect(body.value).toEqual([expect.objectContaining({ isDraft: false, subject: draft.subject })]);
    expect(body.value[0].id).not.toBe(draft.id);
  });

  it('that was written as plain text stays plain text', async () => {
    const plain = aMail([sian], { body: { contentType: 'text', content: 'Hello <Siân>\nBye' } });
    const { body: draft } = await graph('POST', messages, plain);
    await graph('POST', sending(draft.id));
    expect(tenant.mailbox(sian).messages[0]?.body).toEqual({ contentType: 'text', content: 'Hello <Siân>\nBye' });
  });

  it('is found by a property of our own, as a draft and after it was sent', async () => {
    const { body: draft } = await graph('POST', messages, aMail([sian]));
    const found = async (value: string, name?: string) => (await graph('GET', byKey(value, name))).body.value;
    expect(await found('action-1')).toEqual([{ '@odata.etag': expect.any(String), id: draft.id, isDraft: true }]);
    await graph('POST', sending(draft.id));
    expect(await found('action-1')).toEqual([expect.objectContaining({ isDraft: false })]);
    expect(await found('ACTION-1', keyName.replace('6f3c', '6F3C'))).toHaveLength(1);
    expect(await found('action')).toEqual([]);
    expect(await found('action-1', keyName.replace('Key', 'key'))).toEqual([]);
  });

  it('can be looked for by other comparisons too', async () => {
    await graph('POST', messages, aMail([sian], { subject: "Owain's" }));
    const ask = async (filter: string) =>
      (await graph('GET', `${messages}?$select=id&$filter=${encodeURIComponent(filter)}`)).body;
    const own = (test: string) => `singleValueExtendedProperties/any(p:p/id eq '${keyName}' and ${test})`;
    expect((await ask(own("startswith(p/value,'act')"))).value).toHaveLength(1);
    expect((await ask(own("contains(p/value,'-2')"))).value).toEqual([]);
    expect((await ask(`${own("p/value ne 'x'")} and isDraft eq false`)).value).toEqual([]);
    expect((await ask("isDraft eq true and subject eq 'Owain''s'")).value).toHaveLength(1);
    expect((await ask("singleValueExtendedProperties/any(p:p/value eq 'x')")).error.code).toBe('BadRequest');
    expect((await ask("colour eq 'red'")).error).toBeDefined();
  });

  it('keeps its immutable id when it is sent, and only that', async () => {
    const made = await graph('POST', messages, aMail([sian]), immutable);
    expect(made.headers.get('preference-applied')).toBe('IdType="ImmutableId"');
    const { body: plain } = await graph('GET', `${messages}/${encodeURIComponent(made.body.id)}?$select=id`);
    expect(plain.id).not.toBe(made.body.id);
    expect((await graph('POST', sending(made.body.id))).status).toBe(202);
    const at = `${messages}/${encodeURIComponent(made.body.id)}?$select=isDraft`;
    expect((await graph('GET', at, undefined, immutable)).body).toMatchObject({ id: made.body.id, isDraft: false });
    expect(codeOf(await graph('GET', `${messages}/${encodeURIComponent(plain.id)}`))).toEqual([
      404,
      'ErrorItemNotFound',
    ]);
  });

  it('goes out once: what is no draft any more, or never was, cannot be sent', async () => {
    const { body } = await graph('POST', messages, aMail([sian]), immutable);
    await graph('POST', sending(body.id));
    expect(codeOf(await graph('POST', sending(body.id)))).toEqual([404, 'ErrorItemNotFound']);
    expect(codeOf(await graph('POST', sending('AAMkAnothing')))).toEqual([404, 'ErrorItemNotFound']);
    expect(tenant.mailbox(sian).messages).toHaveLength(1);
  });

  it('is gone once it was deleted, as a draft or from Sent Items, and who got it keeps it', async () => {
    const [draft, sent] = await Promise.all([1, 2].map(() => graph('POST', messages, aMail([sian]), immutable)));
    await graph('POST', sending(sent!.body.id));
    for (const { body } of [draft!, sent!]) {
      const at = `${messages}/${encodeURIComponent(body.id)}`;
      expect((await graph('DELETE', at)).status).toBe(204);
      expect(codeOf(await graph('DELETE', at))).toEqual([404, 'ErrorItemNotFound']);
      expect((await graph('GET', at)).status).toBe(404);
    }
    expect(codeOf(await graph('POST', sending(draft!.body.id)))).toEqual([404, 'ErrorItemNotFound']);
    expect(tenant.mailbox(sian).messages).toHaveLength(1);
  });

  it('may be nowhere for a while after it was sent', async () => {
    const { body } = await graph('POST', messages, aMail([sian]));
    const match = { method: 'POST', path: '/send' };
    await ask(tenant, 'POST', '/_tenant/faults', { body: { match, sentCopyAfterReads: 2 } });
    await graph('POST', sending(body.id));
    const lengths = [];
    for (let i = 0; i < 3; i += 1) lengths.push((await graph('GET', byKey('action-1'))).body.value.length);
    expect(lengths).toEqual([0, 0, 1]);
    expect(tenant.mailbox(sian).messages).toHaveLength(1);
  });

  it('to nobody, or from somebody else, is refused, and stays a draft', async () => {
    const { body: lonely } = await graph('POST', messages, aMail([]));
    expect(codeOf(await graph('POST', sending(lonely.id)))).toEqual([400, 'ErrorInvalidRecipients']);
    const from = { emailAddress: { address: people.bethan.mail } };
    const { body: forged } = await graph('POST', messages, aMail([sian], { from }));
    expect(codeOf(await graph('POST', sending(forged.id)))).toEqual([403, 'ErrorSendAsDenied']);
    expect((await graph('GET', `${messages}?$filter=isDraft eq true&$select=id`)).body.value).toHaveLength(2);
  });

  it('to an address that does not exist comes back as undeliverable', async () => {
    const { body } = await graph('POST', messages, aMail(['nobody@harbourcoast.example', sian]));
    await graph('POST', sending(body.id));
    expect(tenant.mailbox(mailbox).messages).toEqual([
      expect.objectContaining({ kind: 'undeliverable', subject: `Undeliverable: ${body.subject}` }),
    ]);
    expect(tenant.mailbox(sian).messages).toHaveLength(1);
  });

  it.each([
    [{ toRecipients: [{ emailAddress: { address: 'no address' } }] }, 400, 'ErrorInvalidRecipients'],
    [{ toRecipients: sian }, 400, 'RequestBodyRead'],
    [{ colour: 'red' }, 400, 'RequestBodyRead'],
    [{ isDraft: false }, 400, 'ErrorInvalidPropertySet'],
    [{ body: { contentType: 'markdown', content: '' } }, 400, 'RequestBodyRead'],
    [{ singleValueExtendedProperties: [{ id: 'guildhallKey', value: 'x' }] }, 400, 'ErrorInvalidProperty'],
    [{ singleValueExtendedProperties: [{ id: keyName, value: 1 }] }, 400, 'RequestBodyRead'],
    [{ attachments: [] }, 501, 'NotImplemented'],
  ])('%j is refused, and no draft is made', async (more, status, code) => {
    expect(codeOf(await graph('POST', messages, aMail([sian], more)))).toEqual([status, code]);
    expect((await graph('GET', `${messages}?$select=id`)).body.value).toEqual([]);
  });

  it('comes newest first in pages that link to the next', async () => {
    for (const subject of ['One', 'Two', 'Three']) {
      await graph('POST', messages, aMail([sian], { subject }));
      await ask(tenant, 'PUT', '/_tenant/clock', { body: { advance: 'PT1M' } });
    }
    const { body } = await graph('GET', `${messages}?$select=subject&$top=2`);
    const subjects = (value: { subject: string }[]) => value.map(({ subject }) => subject);
    expect(subjects(body.value)).toEqual(['Three', 'Two']);
    expect(subjects((await graph('GET', body['@odata.nextLink'])).body.value)).toEqual(['One']);
  });

  it('is for the service mailboxes only, and sending needs a permission of its own', async () => {
    expect(codeOf(await graph('POST', `/users/${people.sian.id}/messages`, aMail([sian])))).toEqual([
      403,
      'ErrorAccessDenied',
    ]);
    const { body } = await graph('POST', messages, aMail([sian]));
    const writer = graphOf(tenant, { app: 'tools', roles: ['Mail.ReadWrite'] });
    expect((await writer('GET', byKey('action-1'))).status).toBe(200);
    expect(codeOf(await writer('POST', sending(body.id)))).toEqual([403, 'ErrorAccessDenied']);
    const reader = graphOf(tenant, { app: 'tools', roles: ['Mail.Read'] });
    expect((await reader('POST', messages, aMail([sian]))).status).toBe(403);
  });

  it('is throttled beyond so many mails a minute, and the draft stays', async () => {
    const slow = await startTenant({ limits: { mailsPerMinute: 1 } });
    const asker = graphOf(slow);
    const drafts = [await asker('POST', messages, aMail([sian])), await asker('POST', messages, aMail([sian]))];
    const replies: Reply[] = [];
    for (const { body } of drafts) replies.push(await asker('POST', sending(body.id)));
    expect(replies.map(({ status }) => status)).toEqual([202, 429]);
    expect(Number(replies[1]?.headers.get('retry-after'))).toBeGreaterThan(50);
    expect(slow.mailbox(sian).messages).toHaveLength(1);
    await slow.close();
  });
});
