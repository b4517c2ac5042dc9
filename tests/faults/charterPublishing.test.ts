import { digitalPracticeGroupId } from '../../local/seed';
import { openCharterPages, type CharterStage } from './charterPages';
import { openStage, type Stage, type StagedHost } from './stage';

const reword = (clauseId: string, text: string) => ({ kind: 'reword', clauseId, text });

describe('the page of a charter', () => {
  let stage: Stage;
  let pages: CharterStage;
  let host: StagedHost;
  let purpose: string;
  let values: string;

  beforeAll(async () => {
    stage = await openStage(digitalPracticeGroupId);
    pages = await openCharterPages(stage);
    host = await stage.startHost('one');
    [purpose, values] = pages.clauses.map(({ id }) => id) as [string, string];
  });
  afterAll(() => stage.close());
  beforeEach(() => stage.tenant.recording.clear());

  it('is made, marked and published once when the first charter is adopted', async () => {
    await pages.start(host, pages.clauses);
    await pages.untilPublished(host);
    const page = await pages.expectWhole(host);
    expect(page.title).toMatch(/^Charter of /);
    expect(page.textWebParts.map(({ innerHtml }) => innerHtml)).toEqual(
      expect.arrayContaining([
        '<h2>Purpose</h2>',
        '<p>We help <em>each other</em> to build services.</p>',
        '<h3>Openness</h3><p>We say what we see.</p>',
      ]),
    );
    // The first time the library is looked up, the page looked for, and made ours.
    expect(pages.traffic()).toEqual([
      'GET lists 200',
      'GET items 200',
      'POST pages 201',
      'PATCH items/fields 200',
      'POST page/publish 204',
    ]);
  });

  it('costs one read, one write and one publication for what the timer adopts, however many changes there are', async () => {
    await pages.propose(host, reword(values, 'We say what we see, and why.'));
    await pages.change(host, reword(purpose, 'We help each other to build services that last.'));
    await pages.untilPublished(host);
    expect((await pages.expectWhole(host)).versions.filter(({ isPublished }) => isPublished)).toHaveLength(2);
    expect((await pages.view(host)).version).toBe(3);
    expect(pages.traffic()).toEqual(['GET page 200', 'PATCH page 200', 'POST page/publish 204']);
  });

  it('is left alone by messages that come twice, and looked at once an hour', async () => {
    await stage
      .queue('charter-pages')
      .sendMessage(Buffer.from(JSON.stringify({ communityId: stage.communityId })).toString('base64'));
    await pages.idle();
    await pages.publish(host);
    expect(pages.traffic()).toEqual([]);
    await stage.advance(1.1);
    await pages.publish(host);
    await pages.publish(host);
    expect(pages.traffic()).toEqual(['GET page 200']);
  });

  it('is found again under another name, and made anew when somebody deletes it', async () => {
    await pages.rename('facilitator', 'Our charter.aspx');
    await pages.change(host, reword(purpose, 'We help each other.'));
    await pages.untilPublished(host);
    expect((await pages.expectWhole(host)).name).toBe('Our charter.aspx');
    await pages.remove('facilitator');
    await stage.advance(1.1);
    await pages.publish(host);
    await pages.expectWhole(host);
    expect(await pages.fromPage(host)).toEqual([]);
  });
});
