import { bethan, newCommunityId, openWorkbench, session, type WorkbenchStage } from './testing/openWorkbench';

const evil = `<img src=x onerror="alert('1')">`;
const escaped = '&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;';

describe('the workbench', () => {
  let stage: WorkbenchStage;
  beforeEach(async () => {
    stage = await openWorkbench();
  });
  afterEach(() => stage.close());

  const get = async (path: string): Promise<{ status: number; text: string }> => {
    const answer = await fetch(stage.origin + path);
    return { status: answer.status, text: (await answer.text()).replace(/\s+/g, ' ') };
  };

  it('offers the people whom one can be, in SharePoint and in Teams', async () => {
    const { text } = await get('/');
    expect(text).toContain('Bethan Morris-Evans');
    expect(text).toContain('/webpart/leanCoffee?as=facilitator&amp;host=teams&amp;theme=light');
    expect(text).toContain('/mail?as=guest');
  });

  it('leads somebody to the community they belong to, and everybody else to the first', async () => {
    stage.world.people = [bethan, { ...bethan, key: 'starter', displayName: 'Grace Adeyemi' }];
    const { text } = await get('/');
    expect(text).toContain(`as=starter&amp;host=teams&amp;theme=light&amp;community=${newCommunityId}`);
    expect(text).not.toContain('as=facilitator&amp;host=teams&amp;theme=light&amp;community');
    expect(text).toContain('The links open Service Designers.');
    expect(text).toContain('The links open Digital Practice.');
  });

  it('leads each person to what they can use: leads to membership, who looks after all communities to those', async () => {
    stage.world.people = ['facilitator', 'member', 'newcomer', 'manager'].map((key) => ({ ...bethan, key }));
    const { text } = await get('/');
    const leadsTo = (key: string): string[] => [
      ...new Set([...text.matchAll(new RegExp(`/webpart/(\\w+)\\?as=${key}&`, 'g'))].map(([, word]) => word ?? '')),
    ];
    expect(leadsTo('facilitator')).toEqual(['leanCoffee', 'sessions', 'charter', 'membership', 'directory']);
    expect(leadsTo('member')).toEqual(['leanCoffee', 'sessions', 'charter', 'directory']);
    expect(leadsTo('newcomer')).toEqual(['directory']);
    expect(leadsTo('manager')).toEqual(['communitiesManager', 'directory']);
    expect(text).toContain('Is in no community.');
  });

  it('never lets the text of people become markup, wherever it stands', async () => {
    stage.world.people = [{ ...bethan, displayName: evil, jobTitle: evil, mail: evil }];
    stage.world.events = [
      {
        ...session,
        subject: evil,
        body: { contentType: 'html', content: `<p>Come</p>${evil}` },
        location: { displayName: evil },
        attendees: [{ emailAddress: { name: evil } }],
        organizer: { emailAddress: { name: evil } },
        start: { dateTime: '2026-04-23T10:00:00', timeZone: evil },
        onlineMeeting: { joinUrl: 'javascript:alert(1)' },
      },
    ];
    stage.world.feed = {
      teamsApp: true,
      activities: [
        {
          id: '1',
          text: evil,
          previewText: evil,
          topic: { value: evil, webUrl: 'javascript:alert(1)' },
          sentDateTime: '2026-04-22T08:00:00Z',
        },
      ],
    };
    stage.world.messages = [{ id: '1', subject: evil, from: { emailAddress: { name: evil } }, bodyPreview: evil }];
    for (const path of ['/', '/mail?as=facilitator', `/webpart/leanCoffee?as=${encodeURIComponent(evil)}`]) {
      const { text } = await get(path);
      expect(text).toContain(escaped);
      expect(text).not.toContain('<img');
      expect(text).not.toContain('javascript:');
    }
  });

  it.each([
    ['/webpart/leanCoffee?as=nobody', 'There is no person called &quot;nobody&quot;', 'as=facilitator'],
    ['/webpart/leanCoffee?as=constructor', 'There is no person called', 'as=facilitator'],
    [
      '/webpart/leanCoffee?as=guest&host=outlook',
      'There is no host called &quot;outlook&quot;',
      'as=guest&amp;host=teams',
    ],
    ['/webpart/leanCoffee?as=guest&theme=neon', 'There is no theme called', 'theme=light'],
    ['/webpart/leanCoffee?as=guest&locale=fr-fr', 'There is no language called', 'locale=en-gb'],
    ['/webpart/leanCoffee?as=guest&section=loud', 'There is no section background called', 'section=strong'],
    ['/webpart/leanCoffee?as=guest&column=nine', 'There is no column called', 'column=three'],
    ['/webpart/leanCoffee?as=guest&scope=meeting', 'There is no place in Teams called', 'scope=personal'],
    ['/webpart/leanCoffee?as=guest&edit=yes', 'There is no way to open a page called', 'edit=1'],
    [
      '/webpart/leanCoffee?as=guest&with=openActions,clock',
      'There is no web part called &quot;clock&quot;',
      'with=openAct',
    ],
    ['/webpart/leanCoffee?as=guest&community=1', 'There is no community called', 'community=3d9a1c64'],
    ['/mail?as=nobody', 'There is no person called', '/mail?as=guest'],
  ])('answers %s with what is allowed instead', async (path, sentence, way) => {
    const { status, text } = await get(path);
    expect(status).toBe(400);
    expect(text).toContain(sentence);
    expect(text).toContain(way);
  });

  it('asks who one is when the address does not say', async () => {
    const { status, text } = await get('/webpart/leanCoffee');
    expect(status).toBe(200);
    expect(text).toContain('Who are you?');
    expect(text).toContain('Owain Tudor, guest');
  });

  it.each(['leanCoffee', 'openActions'])('says how to build %s when it is not built', async (word) => {
    const { status, text } = await get(`/webpart/${word}?as=guest`);
    expect(status).toBe(503);
    expect(text).toContain('This web part is not built yet');
  });

  it('answers for the tenant properties as SharePoint does, and without a value when one is not set', async () => {
    const ask = async (key: string): Promise<unknown> =>
      JSON.parse((await get(`/sites/dp/_api/web/GetStorageEntity('${key}')`)).text);
    expect(await ask('GuildhallApiUrl')).toMatchObject({ Value: `${stage.origin}/api` });
    expect(await ask('GuildhallApiResource')).toMatchObject({ Value: 'api://5b0a8a3e-4e0c-4a9f-8f6d-0c6d2f1b7a10' });
    for (const key of ['Other', '__proto__', 'constructor']) expect(await ask(key)).toEqual({ '@odata.null': true });
  });

  it('serves its own files and those of three packages, and nothing beside them', async () => {
    expect((await get('/workbench/workbench.css')).status).toBe(200);
    for (const path of [
      '/workbench/..%2findex.ts',
      // These exist, and are of a kind that is served: only the wall of the shelf is in the way.
      '/npm/react/umd/..%2fpackage.json',
      '/npm/react/umd/..%2findex.js',
      '/assets/%E0%A4%A.js',
      '/npm/react/package.json',
      '/npm/esbuild/lib/main.js',
      '/assets/%2e%2e/x.js',
    ]) {
      expect((await get(path)).status).toBe(404);
    }
  });

  it('packs text for browsers that can unpack it, and sends it as it is to others', async () => {
    const ask = async (path: string, accepted: string) => {
      const { headers } = await fetch(stage.origin + path, { headers: { 'accept-encoding': accepted } });
      return [headers.get('content-encoding'), headers.get('vary')];
    };
    for (const path of ['/workbench/workbench.css', '/workbench/webPartPage.js']) {
      expect(await ask(path, 'gzip, deflate, br')).toEqual(['br', 'accept-encoding']);
      expect(await ask(path, 'gzip, br;q=0')).toEqual(['gzip', 'accept-encoding']);
      expect(await ask(path, 'identity')).toEqual([null, 'accept-encoding']);
      const answers = ['br', 'gzip', 'identity'].map(async (accepted) =>
        (await fetch(stage.origin + path, { headers: { 'accept-encoding': accepted } })).text(),
      );
      const [packed, zipped, plain] = await Promise.all(answers);
      expect(plain?.length).toBeGreaterThan(1_000);
      expect([packed, zipped]).toEqual([plain, plain]);
    }
  });

  it('tells why the operations cannot be shown when the API does not answer', async () => {
    const complained = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const { status, text } = await get('/operations');
    expect(status).toBe(500);
    expect(text).toContain('This page could not be shown');
    complained.mockRestore();
  });
});
