import { readPartition } from '../../functions/src/tables/tableAccess';
import { digitalPracticeGroupId } from '../../local/seed';
import type { Tenant } from '../../local/tenant';
import { waitUntil } from '../world/waitUntil';
import { openCharterPages, type CharterStage } from './charterPages';
import { openStage, type Stage, type StagedHost } from './stage';

type Fault = Exclude<Parameters<Tenant['faults']['add']>[0], { share: number }>;

const write: Fault['match'] = { method: 'PATCH', path: 'microsoft.graph.sitePage' };
const publication: Fault['match'] = { method: 'POST', path: 'publish' };

describe('publishing a charter while SharePoint is in trouble', () => {
  let stage: Stage;
  let pages: CharterStage;
  let host: StagedHost;
  let purpose: string;
  let times = 0;

  beforeAll(async () => {
    stage = await openStage(digitalPracticeGroupId);
    pages = await openCharterPages(stage);
    host = await stage.startHost('one');
    purpose = pages.clauses[0].id;
    await pages.start(host, pages.clauses);
    await pages.untilPublished(host);
  });
  afterAll(() => stage.close());
  beforeEach(() => {
    stage.tenant.faults.clear();
    stage.tenant.recording.clear();
  });

  const adoptOne = () =>
    pages.change(host, { kind: 'reword', clauseId: purpose, text: `We help ${(times += 1)} times.` });
  /** Keys of what anybody was ever told. */
  const told = async () => (await readPartition(await stage.tables.open('notices'), stage.communityId, 'key_')).length;
  const wholeVersions = async () => (await pages.page()).versions.filter(({ isPublished }) => isPublished).length;

  it.each(
    [
      ['a 429 that asks for a second', { status: 429, retryAfter: 1 }],
      ['a 503 that asks for a second', { status: 503, retryAfter: 1 }],
      ['a 503 that names no time', { status: 503 }],
      ['a page of a gateway that did carry it out', { status: 504, html: true, afterEffect: true }],
      ['a connection dropped on the way there', { drop: 'before' }],
      ['a connection dropped on the way back', { drop: 'after' }],
    ].flatMap(([what, fault]) => [
      [what, 'writing', { ...(fault as object), match: write }] as [string, string, Fault],
      [what, 'publishing', { ...(fault as object), match: publication }] as [string, string, Fault],
    ]),
  )('sits out %s, when %s, and publishes once', async (_what, _when, fault) => {
    const before = await wholeVersions();
    stage.tenant.faults.add(fault);
    await adoptOne();
    await pages.untilPublished(host);
    expect(stage.tenant.faults.list().map(({ hits }) => hits)).toEqual([1]);
    await pages.expectWhole(host);
    expect(await wholeVersions()).toBe(before + 1);
    // What was carried out without an answer is not done again.
    const isDoneUnheard = fault.match === publication && (fault.afterEffect === true || fault.drop === 'after');
    const heard = pages.traffic().filter((line) => line === 'POST page/publish 204');
    expect(heard).toHaveLength(isDoneUnheard ? 0 : 1);
    expect(await pages.fromPage(host)).toEqual([]);
  });

  it.each([
    ['locked', 423],
    ['in the hands of somebody else', 409],
  ])(
    'writes nothing over a page that somebody has checked out, which SharePoint calls %s, and publishes when it is back',
    async (_what, status) => {
      const before = await pages.page();
      stage.tenant.faults.add({ match: write, status, times: 40 });
      await adoptOne();
      await pages.idle();
      await pages.publish(host);
      expect((await pages.view(host)).publication).toMatchObject({ state: 'troubled', trouble: 'pageInUse' });
      expect((await pages.page()).version).toBe(before.version);
      stage.tenant.faults.clear();
      await stage.advance(0.1);
      await pages.recover(host);
      await pages.expectWhole(host);
      expect((await pages.view(host)).publication.trouble).toBeUndefined();
      expect(await pages.fromPage(host)).toEqual([]);
    },
  );

  it('names what SharePoint does not take, and comes back to it', async () => {
    stage.tenant.faults.add({ match: write, status: 400, times: 40 });
    await adoptOne();
    await pages.idle();
    expect((await pages.view(host)).publication).toMatchObject({ state: 'troubled', trouble: 'pageRejected' });
    stage.tenant.faults.clear();
    await stage.advance(1.1);
    await pages.recover(host);
    await pages.expectWhole(host);
  });

  it('publishes when a person saves the page at the same moment, and hears what they wrote', async () => {
    stage.tenant.faults.add({ match: write, status: 412 });
    await pages.edit('facilitator', purpose, '<p>At the same moment.</p>');
    await adoptOne();
    await pages.untilPublished(host);
    await pages.expectWhole(host);
    const texts = (await pages.everything(host)).filter(({ fromPage }) => fromPage);
    expect(texts).toHaveLength(1);
  });

  it('says that SharePoint does not answer, and comes back to it by itself', async () => {
    stage.tenant.faults.add({ match: { path: '/pages/' }, status: 503, times: 40 });
    await adoptOne();
    await pages.idle();
    const { publication: troubled } = await pages.view(host);
    expect(troubled).toMatchObject({ state: 'troubled', trouble: 'notReached' });
    stage.tenant.faults.clear();
    await stage.advance(0.1);
    await pages.recover(host);
    await pages.expectWhole(host);
    expect((await pages.view(host)).publication.trouble).toBeUndefined();
  });

  it('tells leads once that it may not write on the site, and publishes when it may', async () => {
    const before = await told();
    await pages.let(null);
    await adoptOne();
    await pages.idle();
    expect((await pages.view(host)).publication).toMatchObject({ state: 'troubled', trouble: 'siteRefused' });
    const first = await waitUntil('leads who are told', async () => ((await told()) > before ? told() : undefined));
    for (let hours = 0; hours < 3; hours += 1) {
      await stage.advance(1.1);
      await pages.publish(host);
    }
    expect(await told()).toBe(first);
    await pages.let('write');
    await stage.advance(1.1);
    await pages.recover(host);
    await pages.expectWhole(host);
  });

  it('names the column when it is gone and the page has to be made anew, and works when it is back', async () => {
    await pages.removeColumn();
    await pages.remove('facilitator');
    await adoptOne();
    await pages.idle();
    expect((await pages.view(host)).publication).toMatchObject({ state: 'troubled', trouble: 'columnMissing' });
    await pages.provisionSite();
    await stage.advance(1.1);
    await pages.recover(host);
    await pages.expectWhole(host);
  });
});
