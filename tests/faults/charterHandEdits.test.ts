import { digitalPracticeGroupId } from '../../local/seed';
import { openCharterPages, type CharterStage } from './charterPages';
import { openStage, type Stage, type StagedHost } from './stage';

const edited = '<p>We help each other <b>every day</b>.</p>';

describe('a charter that somebody changes by hand in SharePoint', () => {
  let stage: Stage;
  let pages: CharterStage;
  let host: StagedHost;
  let purpose: string;

  beforeAll(async () => {
    stage = await openStage(digitalPracticeGroupId);
    pages = await openCharterPages(stage);
    host = await stage.startHost('one');
    purpose = pages.clauses[0].id;
    await pages.start(host, pages.clauses);
    await pages.untilPublished(host);
  });
  afterAll(() => stage.close());
  beforeEach(() => stage.tenant.recording.clear());

  /** An hour later the timer looks. */
  async function look(): Promise<void> {
    await stage.advance(1.1);
    await pages.publish(host);
  }
  const said = async () => (await pages.page()).textWebParts.find(({ id }) => id === purpose)?.innerHtml;

  it('hears it as a proposal by whoever wrote it, once, and puts back what was adopted', async () => {
    const before = await said();
    await pages.edit('member', purpose, edited);
    await look();
    await look();
    const member = stage.seed.personas.find(({ key }) => key === 'member')?.userId;
    expect(await pages.fromPage(host)).toEqual([
      expect.objectContaining({
        by: { id: member, name: expect.any(String) as string },
        state: 'open',
        change: { kind: 'reword', clauseId: purpose, text: 'We help each other **every day**.' },
      }),
    ]);
    expect(await said()).toBe(before);
    await pages.expectWhole(host);
  });

  it('makes another of what is written while that one is open, and none of the same again', async () => {
    await pages.edit('facilitator', purpose, '<p>We help everybody.</p>');
    await look();
    await pages.edit('facilitator', purpose, edited);
    await look();
    const found = await pages.fromPage(host);
    expect(found.map(({ change }) => 'text' in change && change.text).sort()).toEqual([
      'We help each other **every day**.',
      'We help everybody.',
    ]);
  });

  it('hears nothing in white space and SharePoint’s own marks', async () => {
    const before = (await pages.fromPage(host)).length;
    await pages.edit(
      'facilitator',
      purpose,
      `<div class="cke"><p style="color:red">We help <i>each other</i> to build&nbsp;services. </p></div>`,
    );
    await look();
    expect(await pages.fromPage(host)).toHaveLength(before);
    expect(pages.traffic()).toEqual(['GET page 200']);
  });

  it('lets somebody finish who is writing, and takes what they left lying for an hour', async () => {
    const before = (await pages.fromPage(host)).length;
    await stage.advance(1.1);
    await pages.edit('facilitator', purpose, '<p>We help, and</p>', false);
    await pages.publish(host);
    expect(pages.traffic()).toEqual(['GET page 200']);
    await look();
    expect(await pages.fromPage(host)).toHaveLength(before + 1);
  });

  it('hears what was written before something else is published over it', async () => {
    await pages.edit('facilitator', purpose, '<p>We help in a hurry.</p>');
    await pages.change(host, { kind: 'reword', clauseId: pages.clauses[1].id, text: 'We say it.' });
    await pages.untilPublished(host);
    await pages.expectWhole(host);
    const found = (await pages.fromPage(host)).map(({ change }) => change);
    expect(found).toContainEqual({ kind: 'reword', clauseId: purpose, text: 'We help in a hurry.' });
  });

  it('names SharePoint where the one who wrote is not in the community', async () => {
    const person = stage.seed.personas.find(({ key }) => key === 'outsider')?.userId ?? '';
    await stage.graph('POST', `/groups/${stage.communityId}/members/$ref`, {
      '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${person}`,
    });
    await pages.edit(person, purpose, '<p>Written by somebody from elsewhere.</p>');
    await look();
    const found = (await pages.fromPage(host)).find(({ change }) => JSON.stringify(change).includes('elsewhere'));
    expect(found?.by.name).toBe('Changed in SharePoint');
  });

  it('looks soon when a lead opens the charter, and not in their way', async () => {
    await stage.advance(0.2);
    await pages.view(host);
    await pages.idle();
    expect(pages.traffic()).toEqual(['GET page 200']);
    await pages.view(host);
    await pages.idle();
    expect(pages.traffic()).toHaveLength(1);
  });
});
