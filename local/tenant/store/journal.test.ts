import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digitalPracticeGroupId, harbourAndCoast, people, siteOfGroup } from '../../seed';
import { mailbox, anEvent, ask, graphOf, startTenant } from '../testing/tenantUnderTest';
import { EntityStore } from './entityStore';

describe('the journal', () => {
  let folder: string;
  let journal: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tenant-'));
    journal = join(folder, 'tenant.journal');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('brings everything back after a restart: people, events, mails, clock, keys and the recording', async () => {
    const first = await startTenant({ journal });
    const graph = graphOf(first);
    const token = first.issueToken({ app: 'product' }).access_token;
    await graph('POST', `/users/${mailbox}/events`, anEvent([String(people.sian.mail)]));
    await graph('DELETE', `/groups/${digitalPracticeGroupId}/members/${people.kevin.id}/$ref`);
    await ask(first, 'PUT', '/_tenant/clock', { body: { now: '2026-03-26T10:55:00Z' } });
    const before = first.mailbox(String(people.sian.mail));
    const recorded = first.recording.ndjson();
    await first.close();

    const second = await startTenant({ journal, now: undefined });
    expect(second.mailbox(String(people.sian.mail))).toEqual(before);
    expect(second.clock.now().toISOString().slice(0, 16)).toBe('2026-03-26T10:55');
    expect(second.recording.ndjson()).toBe(recorded);
    const members = await ask(second, 'GET', `/v1.0/groups/${digitalPracticeGroupId}/members?$select=id`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(members.status).toBe(200);
    expect(members.body.value).toHaveLength(16);
    const again = await graphOf(second)('POST', `/users/${mailbox}/events`, anEvent([]));
    expect(again.body.error.code).toBe('ErrorDuplicateTransactionId');
    await second.close();
  });

  it('brings back drafts, sent mails and files with their bytes', async () => {
    const { driveId } = siteOfGroup(digitalPracticeGroupId);
    const file = `/drives/${driveId}/root:/Lean%20Coffee/May.md`;
    const messages = `/users/${mailbox}/messages`;
    const first = await startTenant({ journal });
    const graph = graphOf(first);
    const toRecipients = [{ emailAddress: { address: people.sian.mail } }];
    const { body: sent } = await graph('POST', messages, { subject: 'Sent', toRecipients });
    await graph('POST', `${messages}/${encodeURIComponent(sent.id)}/send`);
    const { body: draft } = await graph('POST', messages, { subject: 'Draft', toRecipients });
    const { body: item } = await graph('PUT', `${file}:/content`, 'Té ☕', { 'content-type': 'text/markdown' });
    const before = first.mailbox(String(people.sian.mail)).messages;
    expect(before).toHaveLength(1);
    await first.close();

    const second = await startTenant({ journal });
    const again = graphOf(second);
    expect(second.mailbox(String(people.sian.mail)).messages).toEqual(before);
    const moved = { webUrl: expect.any(String), '@microsoft.graph.downloadUrl': expect.any(String) };
    expect((await again('GET', file)).body).toEqual({ ...item, ...moved });
    const fail = `${file}:/content?@microsoft.graph.conflictBehavior=fail`;
    expect((await again('PUT', fail, 'Other', { 'content-type': 'text/markdown' })).status).toBe(409);
    const { body: listed } = await again('GET', `${messages}?$filter=isDraft eq true&$select=id`);
    expect(listed.value).toEqual([expect.objectContaining({ id: draft.id })]);
    expect((await again('POST', `${messages}/${encodeURIComponent(draft.id)}/send`)).status).toBe(202);
    await second.close();
  });

  it('leaves out a last line that a kill has torn, with the whole of its transaction', () => {
    const store = new EntityStore(journal);
    store.transaction(() => store.collection('things').set('kept', { n: 1 }));
    store.close();
    appendFileSync(journal, '[["things","one",{"n":2}],["things","two",{"n"');
    const things = new EntityStore(journal).collection<{ n: number }>('things');
    expect([things.get('kept'), things.get('one'), things.get('two')]).toEqual([{ n: 1 }, undefined, undefined]);
  });

  it('is refused when it is damaged elsewhere, or holds another tenant', async () => {
    writeFileSync(journal, 'nonsense\n[["things","kept",{"n":1}]]\n');
    expect(() => new EntityStore(journal)).toThrow('damaged in line 1');
    rmSync(journal);
    await (await startTenant({ journal })).close();
    await expect(startTenant({ journal, seed: { ...harbourAndCoast, name: 'another' } })).rejects.toThrow(
      'holds the tenant "harbour-and-coast-22-with-allowed-groups"',
    );
  });

  it('is rewritten at the start without what was overwritten or deleted', () => {
    const store = new EntityStore(journal);
    const things = store.collection<{ n: number }>('things');
    for (let n = 0; n < 50; n += 1) things.set('same', { n });
    things.set('gone', { n: 0 });
    things.delete('gone');
    store.close();
    new EntityStore(journal).close();
    expect(readFileSync(journal, 'utf8')).toBe('[["things","same",{"n":49}]]\n');
  });
});

describe('a transaction', () => {
  it('that fails leaves nothing behind, not even in a look-up', () => {
    const store = new EntityStore();
    const things = store.collection<{ colour: string }>('things');
    const byColour = things.lookUp(({ colour }) => colour);
    things.set('a', { colour: 'red' });
    const work = () =>
      store.transaction(() => {
        things.set('a', { colour: 'blue' });
        things.set('b', { colour: 'blue' });
        things.delete('a');
        throw new Error('no');
      });
    expect(work).toThrow('no');
    expect([things.get('a'), things.get('b')]).toEqual([{ colour: 'red' }, undefined]);
    expect([byColour.all('red').length, byColour.all('blue').length]).toEqual([1, 0]);
  });
});
