import { digitalPracticeGroupId } from '../../local/seed';
import type { Tenant } from '../../local/tenant';
import { openClosings } from './closings';
import { openStage, type Stage, type StagedHost } from './stage';
import { untilEmpty } from '../world/untilEmpty';
import { waitUntil } from '../world/waitUntil';

type Fault = Exclude<Parameters<Tenant['faults']['add']>[0], { share: number }>;

/** All that closing changes in Microsoft 365. */
const upload: Fault['match'] = { method: 'PUT', path: ':/content' };

describe('closing a session while Microsoft 365 is in trouble', () => {
  let stage: Stage;
  let closings: Awaited<ReturnType<typeof openClosings>>;
  let host: StagedHost;

  beforeAll(async () => {
    stage = await openStage(digitalPracticeGroupId);
    closings = await openClosings(stage);
    host = await stage.startHost('one');
    await closings.closeUntilDone(host, await closings.closeOne());
  });
  afterAll(() => stage.close());
  beforeEach(() => {
    stage.tenant.faults.clear();
    stage.tenant.recording.clear();
  });

  it.each<[string, Omit<Fault, 'match'>]>([
    ['a 429 that asks for a second', { status: 429, retryAfter: 1 }],
    ['a 503 that asks for a second', { status: 503, retryAfter: 1 }],
    ['a 503 that names no time', { status: 503 }],
    ['a page of a gateway that did carry it out', { status: 504, html: true, afterEffect: true }],
    ['a connection dropped on the way there', { drop: 'before' }],
    ['a connection dropped on the way back', { drop: 'after' }],
  ])('sits out %s', async (_what, fault) => {
    stage.tenant.faults.add({ ...fault, match: upload });
    const sessionId = await closings.closeOne();
    await closings.closeUntilDone(host, sessionId);
    expect(stage.tenant.faults.list().map(({ hits }) => hits)).toEqual([1]);
    await closings.expectAllOnce(sessionId);
  });

  it('has the record follow what is written afterwards, though nobody hears that it arrived', async () => {
    const sessionId = await closings.closeOne();
    await closings.closeUntilDone(host, sessionId);
    const before = await closings.record(sessionId);
    await closings.write(sessionId, 'Ask first');
    stage.tenant.faults.add({ match: upload, drop: 'after' });
    await closings.closeUntilDone(host, sessionId);
    const after = await closings.record(sessionId);
    expect(after.size - before.size).toBeGreaterThan('Ask first'.length);
    await closings.write(sessionId, 'Write it down');
    await closings.closeUntilDone(host, sessionId);
    expect((await closings.record(sessionId)).size - after.size).toBe('- Write it down\n'.length);
    expect((await closings.closingOf(sessionId))?.recordLeft).toBeUndefined();
  });

  it('leaves a record alone once somebody has changed it in SharePoint', async () => {
    const sessionId = await closings.closeOne();
    await closings.closeUntilDone(host, sessionId);
    await closings.overwriteRecord(sessionId);
    const theirs = await closings.record(sessionId);
    for (const text of ['Ask first', 'Write it down']) {
      await closings.write(sessionId, text);
      await closings.closeUntilDone(host, sessionId);
    }
    expect(await closings.record(sessionId)).toEqual(theirs);
    expect(await closings.closingOf(sessionId)).toMatchObject({ recordLeft: true, recordUrl: theirs.webUrl });
  });

  it('does it once though the same message reaches two hosts again and again', async () => {
    const other = await stage.startHost('two');
    const sessionId = await closings.closeOne();
    const message = JSON.stringify({ communityId: stage.communityId, sessionId });
    await stage.queue('closings').createIfNotExists();
    for (let copy = 0; copy < 4; copy += 1) await stage.queue('closings').sendMessage(message);
    await Promise.all([closings.closeUntilDone(host, sessionId), closings.closeUntilDone(other, sessionId)]);
    await untilEmpty(stage.queue('closings'));
    await closings.expectAllOnce(sessionId);
    const written = stage.tenant.recording.entries().filter(({ method }) => method === 'PUT' || method === 'POST');
    expect(written.filter(({ url }) => url.includes('content')).map(({ status }) => status)).toEqual([201]);
    await other.stop();
  });

  it('says which permission is missing, without a name or a title, and does the rest', async () => {
    // The role on that one site was taken away, of which the app's own grants say nothing.
    stage.tenant.faults.add({ match: upload, status: 403, times: 1 });
    const sessionId = await closings.closeOne();
    await stage.sweep(host);
    expect(await closings.closingOf(sessionId)).toMatchObject({
      ...{ state: 'pending', sealed: true, told: [expect.any(String)] },
    });
    const isAboutIt = (one: string) => one.includes('recordNotPublished') && one.includes(`${sessionId}\\"`);
    const line = await waitUntil('the log line', () => host.lines.find(isAboutIt));
    expect(line).toContain('permissionMissing');
    expect(host.lines.join('\n')).not.toMatch(/Siân|Ask Jo|Left in|@/);
  });
});
