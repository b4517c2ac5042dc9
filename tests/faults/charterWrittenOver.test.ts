import { randomUUID } from 'node:crypto';
import { digitalPracticeGroupId } from '../../local/seed';
import { runTimer } from '../world/hosts';
import { waitUntil } from '../world/waitUntil';
import { openCharterPages, type CharterStage } from './charterPages';
import { openStage, type Stage, type StagedHost } from './stage';

/** Of the part above the charter, and of the title of the first section. */
const places = { above: 0, section: 1 } as const;

describe('what somebody writes on the page of a charter, before it is written over', () => {
  let stage: Stage;
  let pages: CharterStage;
  let host: StagedHost;
  let purpose: string;
  let values: string;

  beforeAll(async () => {
    stage = await openStage(digitalPracticeGroupId);
    pages = await openCharterPages(stage);
    host = await stage.startHost('one');
    purpose = pages.clauses[0].id;
    values = pages.clauses[1].id;
    await pages.start(host, pages.clauses);
    await pages.untilPublished(host);
  });
  afterAll(() => stage.close());
  // SharePoint tells time in whole seconds: nobody writes in the one in which it was published.
  beforeEach(() => stage.advance(0.1));
  afterEach(async () => {
    await pages.setPages({ ids: true, approval: false });
    for (const { id } of await pages.fromPage(host)) await withdraw(id);
  });

  const charter = () => `communities/${stage.communityId}/charter`;
  const withdraw = (id: string) => stage.call(host, 'facilitator', 'POST', `${charter()}/proposals/${id}/withdraw`);
  /** An hour later the timer looks. A message that is still worked off has the page to itself: the timer would leave it alone. */
  async function look(): Promise<void> {
    await pages.idle();
    await stage.advance(1.1);
    await pages.publish(host);
    await pages.idle();
  }
  const idOf = (key: string) => stage.seed.personas.find((one) => one.key === key)?.userId ?? '';
  /** Letters to somebody that say something, once there is one. */
  async function letters(key: string, part: string): Promise<readonly string[]> {
    const mail = stage.seed.users.find(({ id }) => id === idOf(key))?.mail ?? '';
    const found = () =>
      stage.tenant
        .mailbox(mail)
        .messages.map((one) => JSON.stringify(one))
        .filter((one) => one.includes(part));
    await waitUntil(`a letter to ${key}`, async () => {
      if (found().length > 0) return true;
      await stage.advance(1);
      await runTimer(host, 'sendNotices');
      return undefined;
    });
    return found();
  }
  const place = async (at: number) => (await pages.page()).textWebParts[at]?.id ?? '';
  const clause = (number: number) => ({ id: randomUUID(), innerHtml: `<p>Line ${number} of some minutes.</p>` });

  it('is no flood of proposals when very much was pasted: leads are told in which version it is', async () => {
    await pages.paste((before) => [...before, ...Array.from({ length: 260 }, (_unused, at) => clause(at))]);
    const { version } = await pages.page();
    await look();
    expect(await pages.fromPage(host)).toEqual([]);
    await pages.expectWhole(host);
    const said = '260 parts of the page were changed at once';
    const [told = ''] = await letters('facilitator', said);
    expect(told).toContain(`version ${version} in the version history`);
    await look();
    expect(await letters('facilitator', said)).toHaveLength(1);
    const { versions } = await pages.page();
    expect(versions.map((one) => one.version)).toContain(version);
  });

  it('becomes proposals that nobody stands for when an application wrote it: silence adopts none of them', async () => {
    const [one, two] = [clause(1), clause(2)];
    await pages.paste((before) => [...before, one, two]);
    await look();
    const found = await pages.fromPage(host);
    expect(found.map(({ by }) => by.name)).toEqual(['Changed in SharePoint', 'Changed in SharePoint']);
    const [first, second] = found as [(typeof found)[0], (typeof found)[0]];
    await pages.support(host, 'contractor', first);
    await pages.decide(host);
    await pages.untilPublished(host);
    const ended = await pages.everything(host);
    expect(ended.find(({ id }) => id === first.id)).toMatchObject({ state: 'adopted', support: 1 });
    expect(ended.find(({ id }) => id === second.id)).toMatchObject({ state: 'withdrawn' });
  });

  it('is told to its writer and to leads, with the version, when it can’t become a proposal', async () => {
    const long = 'A clause that grew. '.repeat(700);
    await pages.edit('member', purpose, `<p>${long}</p>`);
    await pages.edit('member', await place(places.section), '<h2>What we are here for</h2>');
    await pages.edit('member', await place(places.above), '<p>We also meet on Mondays.</p>');
    const { version } = await pages.page();
    await look();
    await pages.expectWhole(host);
    const [added, ...others] = await pages.fromPage(host);
    expect(others).toEqual([]);
    expect(added).toMatchObject({
      by: { id: idOf('member') },
      change: { kind: 'add', clause: { text: 'We also meet on Mondays.' } },
    });
    for (const one of ['member', 'facilitator']) {
      const [told = ''] = await letters(one, 'What we are here for');
      expect(told).toMatch(/Too long for a clause|Rhy hir i gymal/);
      expect(told).toMatch(new RegExp(`(?:version|fersiwn) ${version} `));
      expect(told).toContain('.aspx');
    }
  });

  it('comes under nobody’s name when others had left drafts below', async () => {
    await pages.edit('member', purpose, '<p>We help, as Siân drafted it.</p>', false);
    await pages.edit('contractor', values, '<h3>Openness</h3><p>We say what we think.</p>');
    await look();
    const found = await pages.fromPage(host);
    expect(found.map(({ by }) => by.name)).toEqual(['Changed in SharePoint', 'Changed in SharePoint']);
  });

  it('comes under its writer’s name also where SharePoint names people by address alone', async () => {
    await pages.setPages({ ids: false });
    await pages.edit('contractor', values, '<h3>Openness</h3><p>We say what we hear.</p>');
    await look();
    expect(await pages.fromPage(host)).toMatchObject([{ by: { id: idOf('contractor') } }]);
  });

  it('is waited for while somebody has the page checked out, by name', async () => {
    await pages.checkOut('contractor');
    await pages.change(host, { kind: 'reword', clauseId: values, text: 'We say what we see, kindly.' });
    await pages.idle();
    await pages.publish(host);
    const { publication } = await pages.view(host);
    expect(publication).toMatchObject({ state: 'troubled', trouble: 'pageInUse' });
    expect(publication.troubleBy).toContain(' ');
    await pages.checkOut(null);
    await stage.advance(0.1);
    await pages.recover(host);
    await pages.expectWhole(host);
    expect((await pages.view(host)).publication).not.toHaveProperty('troubleBy');
  });

  it('says that a page waits for an approval, once, and that it is there when it has one', async () => {
    await pages.setPages({ approval: true });
    await pages.change(host, { kind: 'reword', clauseId: values, text: 'We say what we see, calmly.' });
    await waitUntil('a page that is published, as it seems', async () => {
      await pages.publish(host);
      return (await pages.view(host)).publication.state === 'published';
    });
    await look();
    expect((await pages.view(host)).publication).toMatchObject({ state: 'troubled', trouble: 'awaitsApproval' });
    await look();
    await look();
    expect(await letters('facilitator', 'only once somebody has approved it')).toHaveLength(1);
    await pages.approve('facilitator');
    await look();
    expect((await pages.view(host)).publication).toMatchObject({ state: 'published' });
    expect((await pages.view(host)).publication).not.toHaveProperty('trouble');
    await pages.expectWhole(host);
  });
});
