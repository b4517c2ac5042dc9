import { digitalPracticeGroupId } from '../../local/seed';
import type { Tenant } from '../../local/tenant';
import { untilEmpty } from '../world/untilEmpty';
import { waitUntil } from '../world/waitUntil';
import { openNotices, told } from './notices';
import { openStage, type Stage, type StagedHost } from './stage';

type Fault = Exclude<Parameters<Tenant['faults']['add']>[0], { share: number }>;

/** All that telling somebody by mail changes in Microsoft 365. */
const changes: readonly Fault['match'][] = [
  { method: 'POST', path: '/messages$' },
  { method: 'POST', path: '/send$' },
];

describe('telling somebody while Microsoft 365 is in trouble', () => {
  let stage: Stage;
  let notices: Awaited<ReturnType<typeof openNotices>>;
  let host: StagedHost;

  beforeAll(async () => {
    stage = await openStage(digitalPracticeGroupId);
    notices = await openNotices(stage);
    host = await stage.startHost('one');
    await notices.keepOne('mail');
    await notices.tellUntilDone(host, 'mail');
  });
  afterAll(() => stage.close());
  beforeEach(() => {
    stage.tenant.faults.clear();
    stage.tenant.recording.clear();
  });

  it.each<[string, Omit<Fault, 'match'>]>([
    ['a 429 that asks for a second', { status: 429, retryAfter: 1 }],
    ['a 503 that names no time', { status: 503 }],
    ['a page of a gateway that did carry it out', { status: 504, html: true, afterEffect: true }],
    ['a connection dropped on the way there', { drop: 'before' }],
    ['a connection dropped on the way back', { drop: 'after' }],
  ])('sits out %s at each step of a mail', async (_what, fault) => {
    for (const match of changes) stage.tenant.faults.add({ ...fault, match });
    const text = await notices.keepOne('mail');
    await notices.tellUntilDone(host, 'mail');
    expect(stage.tenant.faults.list().map(({ hits }) => hits)).toEqual([1, 1]);
    await notices.expectToldOnce('mail', text);
  });

  it('does it once though the same message reaches two hosts again and again', async () => {
    const other = await stage.startHost('two');
    const text = await notices.keepOne('mail');
    const message = JSON.stringify({ communityId: stage.communityId, personId: told.mail.id });
    for (let copy = 0; copy < 4; copy += 1) await stage.queue('notices').sendMessage(message);
    await Promise.all([notices.tellUntilDone(host, 'mail'), notices.tellUntilDone(other, 'mail')]);
    await untilEmpty(stage.queue('notices'));
    await notices.expectToldOnce('mail', text);
    const written = stage.tenant.recording.entries().filter(({ method }) => method === 'POST');
    expect(written.filter(({ url }) => url.includes('messages')).map(({ status }) => status)).toEqual([201, 202]);
    await other.stop();
  });

  it('says which permission is missing, without a name, and tells them when it is there', async () => {
    const granted = [...stage.grants.application];
    stage.grants.application = granted.filter((permission) => permission !== 'Mail.Send');
    const text = await notices.keepOne('mail');
    try {
      await stage.tell(host);
      const isAboutIt = (one: string) => one.includes('noticesNotTold') && one.includes('permissionMissing');
      await waitUntil('the log line', () => host.lines.find(isAboutIt));
      expect(host.lines.join('\n')).not.toMatch(/Siân|Something new|@/);
      // Looked at once an hour.
      const { notBefore } = await waitUntil('the note', async () => {
        const inbox = await notices.inbox('mail');
        return inbox.notBefore > Date.now() && inbox;
      });
      expect(notBefore).toBeGreaterThan(Date.now() + 3_000_000);
    } finally {
      stage.grants.application = granted;
    }
    await notices.tellUntilDone(host, 'mail');
    await notices.expectToldOnce('mail', text);
  });
});
