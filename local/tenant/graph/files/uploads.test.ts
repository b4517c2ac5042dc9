import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openToolkitSite } from '../../testing/toolkitSite';
import type { ToolkitSite } from '../../testing/toolkitSite';
import { ask, graphOf, startTenant } from '../../testing/tenantUnderTest';
import type { Tenant } from '../../tenantOptions';

const unit = 320 * 1024;
const whole = Buffer.alloc(2 * unit + 100, 'Guildhall ');

describe('an upload session', () => {
  let tenant: Tenant;
  let kit: ToolkitSite;
  let folder: string;
  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'uploads-'));
    tenant = await startTenant({ journal: path.join(folder, 'journal') });
    kit = await openToolkitSite(tenant);
  });
  afterEach(() => tenant.close());

  const open = async (name = 'Big.bin', body: unknown = {}): Promise<string> =>
    (await kit.graph('POST', `${kit.drive}/root:/${name}:/createUploadSession`, body)).body.uploadUrl;
  const put = async (url: string, start: number, end: number, total = whole.length, headers = {}) => {
    const range = { 'content-range': `bytes ${start}-${end - 1}/${total}`, ...headers };
    const answer = await fetch(url, { method: 'PUT', headers: range, body: whole.subarray(start, end) });
    return { status: answer.status, headers: answer.headers, body: await answer.json() };
  };
  const state = async (url: string) => {
    const answer = await fetch(url);
    return { status: answer.status, body: await answer.json() };
  };
  const spools = (): string[] =>
    readdirSync(path.join(folder, 'journal.files')).filter((name) => name.endsWith('.part'));

  it('takes a file range by range, also from a page of another origin, and keeps nothing beside it', async () => {
    const url = await open();
    const asked = await fetch(url, { method: 'OPTIONS', headers: { origin: 'https://elsewhere.example' } });
    expect(asked.headers.get('access-control-allow-headers')).toContain('content-range');
    expect((await put(url, 0, unit)).body.nextExpectedRanges).toEqual([`${unit}-`]);
    const odd = await put(url, unit, 2 * unit, whole.length, { authorization: 'Bearer x' });
    expect(odd.status).toBe(401);
    expect((await put(url, unit, 2 * unit)).status).toBe(202);
    const last = await put(url, 2 * unit, whole.length);
    expect([last.status, last.body]).toEqual([201, expect.objectContaining({ name: 'Big.bin', size: whole.length })]);
    expect((await state(url)).status).toBe(404);
    const content = await fetch(last.body['@microsoft.graph.downloadUrl']);
    expect(Buffer.from(await content.arrayBuffer()).equals(whole)).toBe(true);
    expect(spools()).toEqual([]);
  });

  it('says where to go on after a range that was lost, came twice or too early', async () => {
    const url = await open();
    await put(url, 0, unit);
    await ask(tenant, 'POST', '/_tenant/faults', { body: { match: { path: '/uploads/' }, drop: 'before' } });
    await expect(put(url, unit, 2 * unit)).rejects.toThrow();
    expect((await state(url)).body.nextExpectedRanges).toEqual([`${unit}-`]);
    expect((await put(url, 0, unit)).status).toBe(416);
    expect((await put(url, 2 * unit, whole.length)).status).toBe(416);
    expect((await put(url, unit, 2 * unit, whole.length + 1)).status).toBe(400);
    expect((await put(url, unit, 2 * unit)).status).toBe(202);
    expect((await put(url, 2 * unit, whole.length)).status).toBe(201);
  });

  it('forgets a range that breaks off in the middle', async () => {
    const url = await open();
    await put(url, 0, unit);
    const ending = new AbortController();
    const half = new ReadableStream({
      start: (controller) => {
        controller.enqueue(new Uint8Array(1000));
        setTimeout(() => ending.abort(), 50);
      },
    });
    const headers = { 'content-range': `bytes ${unit}-${2 * unit - 1}/${whole.length}` };
    const broken = fetch(url, {
      method: 'PUT',
      headers,
      body: half,
      signal: ending.signal,
      duplex: 'half',
    } as RequestInit);
    await expect(broken).rejects.toThrow();
    let answer = await put(url, unit, 2 * unit);
    while (answer.status === 409) answer = await put(url, unit, 2 * unit);
    expect(answer.status).toBe(202);
    expect((await put(url, 2 * unit, whole.length)).status).toBe(201);
  });

  it('fails at its end when ranges were no multiples of 320 KiB', async () => {
    const url = await open();
    await put(url, 0, 1000);
    await put(url, 1000, 2 * unit);
    expect((await put(url, 2 * unit, whole.length)).status).toBe(400);
    expect((await kit.graph('GET', `${kit.drive}/root:/Big.bin`)).status).toBe(404);
  });

  it('keeps the bytes when the name is taken meanwhile, for another name', async () => {
    const url = await open();
    await put(url, 0, 2 * unit);
    await kit.put('Big.bin', 'small');
    const last = await put(url, 2 * unit, whole.length);
    expect([last.status, last.body.error.code]).toEqual([409, 'nameAlreadyExists']);
    const body = { name: 'Bigger.bin', '@microsoft.graph.sourceUrl': url };
    const saved = await kit.graph('PUT', `${kit.drive}/root:/`, body);
    expect([saved.status, saved.body.size]).toEqual([201, whole.length]);
    const again = await kit.graph('POST', `${kit.drive}/root:/Big.bin:/createUploadSession`, {});
    expect([again.status, again.body.error.code]).toEqual([409, 'nameAlreadyExists']);
  });

  it('waits for a word with deferCommit, can be cancelled, and ends by itself', async () => {
    const url = await open('Late.bin', { deferCommit: true });
    await put(url, 0, 2 * unit);
    expect((await put(url, 2 * unit, whole.length)).status).toBe(202);
    expect((await kit.graph('GET', `${kit.drive}/root:/Late.bin`)).status).toBe(404);
    expect((await fetch(url, { method: 'POST' })).status).toBe(201);
    const cancelled = await open('Never.bin');
    await put(cancelled, 0, unit);
    expect((await fetch(cancelled, { method: 'DELETE' })).status).toBe(204);
    expect((await state(cancelled)).status).toBe(404);
    const old = await open('Old.bin');
    await put(old, 0, unit);
    tenant.clock.advance(86_400_000);
    expect((await state(old)).status).toBe(404);
    expect(spools()).toEqual([]);
  });

  it('replaces a file on condition of its version, and refuses what has no room', async () => {
    const { body: file } = await kit.put('Doc.txt', 'one');
    const at = `${kit.drive}/items/${file.id}/createUploadSession`;
    const session = (await kit.graph('POST', at, {}, { 'if-match': file.eTag })).body;
    await kit.put('Doc.txt', 'two');
    await put(session.uploadUrl, 0, 2 * unit);
    expect((await put(session.uploadUrl, 2 * unit, whole.length)).status).toBe(412);
    expect((await kit.graph('POST', at, {}, { 'if-match': file.eTag })).status).toBe(412);
    const huge = { item: { fileSize: 1024 ** 5 } };
    expect((await kit.graph('POST', at, huge)).status).toBe(507);
  });

  it('leaves a file that is there after a restart', async () => {
    const url = await open();
    await put(url, 0, 2 * unit);
    await put(url, 2 * unit, whole.length);
    await put(await open('Half.bin'), 0, unit);
    await tenant.close();
    tenant = await startTenant({ journal: path.join(folder, 'journal') });
    const again = (await graphOf(tenant)('GET', `${kit.drive}/root:/Big.bin`)).body;
    const content = await fetch(again['@microsoft.graph.downloadUrl']);
    expect((await content.arrayBuffer()).byteLength).toBe(whole.length);
    expect(spools()).toEqual([]);
  });
});
