import { openWorkbench, type WorkbenchStage } from './testing/openWorkbench';
import type { DocumentRow } from './tenantShapes';

const library = '/sites/dp/Shared Documents';
const site = { displayName: 'Digital Practice', path: '/sites/dp' };
const evil = `<img src=x onerror="alert('1')">`;

describe('the document library of a site', () => {
  let stage: WorkbenchStage;
  beforeEach(async () => {
    stage = await openWorkbench();
  });
  afterEach(() => stage.close());

  const get = async (path: string): Promise<{ status: number; text: string }> => {
    const answer = await fetch(stage.origin + encodeURI(path));
    return { status: answer.status, text: (await answer.text()).replace(/\s+/g, ' ') };
  };
  const row = (name: string, more: Partial<DocumentRow> = {}): DocumentRow => ({
    name,
    kind: 'file',
    webUrl: `${stage.origin}${encodeURI(`${library}/${name}`)}`,
    size: 2_400,
    lastModifiedDateTime: '2026-03-26T12:05:00Z',
    lastModifiedBy: 'guildhall-functions',
    ...more,
  });
  const put = (name: string, text?: string): void => {
    const file = row(name);
    stage.world.documents.set(`${library}/${name}`, { site, names: [name], file, ...(text !== undefined && { text }) });
  };

  it('says so when nothing has been kept yet, with or without a slash behind its address', async () => {
    for (const path of [library, `${library}/`]) {
      stage.world.documents.set(path, { site, names: [], items: [] });
      const { status, text } = await get(path);
      expect(status).toBe(200);
      expect(text).toContain('Nothing is kept here yet.');
    }
  });

  it('lists folders and files with links that stay on this machine', async () => {
    const items = [row('Lean Coffee', { kind: 'folder', size: 0 }), row('May & June.md')];
    stage.world.documents.set(library, { site, names: [], items });
    const { text } = await get(library);
    expect(text).toContain('<a href="/sites/dp/Shared%20Documents/Lean%20Coffee">Lean Coffee</a>');
    expect(text).toContain('May &amp; June.md</a>');
    expect(text).toContain('3 kB');
    expect(text).toContain('Changed on Thursday 26 March 2026, 12:05, by guildhall-functions');
  });

  it('shows a record as headings, lists and links, and the way back to its folder', async () => {
    const text = [
      '# Lean Coffee',
      '',
      '## Actions',
      '',
      '- [ ] **Owain** asks [Jo](https://example.org/?a=1&b=2)',
      '  by Friday',
      '- [x] Done \\*here\\*',
      '1. First',
      '',
      '2. Second',
      '',
      'Line one',
      'line two',
    ].join('\n');
    stage.world.documents.set(`${library}/Lean Coffee/May.md`, {
      site,
      names: ['Lean Coffee', 'May.md'],
      file: row('May.md'),
      text,
    });
    const { text: page } = await get(`${library}/Lean Coffee/May.md`);
    expect(page).toContain('<h2>Lean Coffee</h2><h3>Actions</h3>');
    expect(page).toContain(
      '<ul> <li>[ ] <strong>Owain</strong> asks <a href="https://example.org/?a=1&amp;b=2" rel="noreferrer">Jo</a> by Friday</li><li>[x] Done *here*</li> </ul>',
    );
    expect(page).toContain('<ol> <li>First</li><li>Second</li> </ol><p>Line one<br />line two</p>');
    expect(page).toContain('<a href="/sites/dp/Shared%20Documents/Lean%20Coffee">Lean Coffee</a>');
  });

  it('never lets what people wrote become markup', async () => {
    put(
      'May.md',
      `# ${evil}\n\n- ${evil}\n\n> ${evil}\n\n| ${evil} |\n\n[x](javascript:alert(1)) \`${evil}\` **${evil}**`,
    );
    put('plain.txt', evil);
    for (const name of ['May.md', 'plain.txt']) {
      const { text } = await get(`${library}/${name}`);
      expect(text).toContain('&lt;img');
      expect(text).not.toMatch(/<img|href="javascript/);
    }
  });

  it('says so when a file is no text, and when there is no such file', async () => {
    put('plan.pdf');
    expect((await get(`${library}/plan.pdf`)).text).toContain('This file is no text');
    const { status, text } = await get(`${library}/gone.md`);
    expect([status, text]).toEqual([404, expect.stringContaining('The site has no such file or folder.')]);
    expect((await get('/sites/other/Shared Documents')).status).toBe(404);
  });
});

describe('an ordinary mail', () => {
  let stage: WorkbenchStage;
  beforeEach(async () => {
    stage = await openWorkbench();
  });
  afterEach(() => stage.close());

  const shown = async (content: string, contentType: 'html' | 'text' = 'html'): Promise<string> => {
    stage.world.messages = [{ id: '1', subject: 'Your action', bodyPreview: 'Short', body: { contentType, content } }];
    const text = await (await fetch(`${stage.origin}/mail?as=guest`)).text();
    return /<(div|p) class="mail[^>]*>([\s\S]*?)<\/\1>\s*<\/div>\s*<\/li>/.exec(text)?.[2]?.trim() ?? text;
  };

  it('is shown whole, with its paragraphs, lists and links', async () => {
    expect(
      await shown(
        '<html><head><title>No</title></head><body><h1>Hello</h1><p style="color:red">You said &quot;yes&quot; &amp; more:<br><ul><li>one</ul><a class="b" href="http://localhost:4800/webpart/leanCoffee?as=guest&amp;host=teams">Open</a></body></html>',
      ),
    ).toBe(
      '<h4>Hello</h4><p>You said &quot;yes&quot; &amp; more:<br><ul><li>one</li></ul><a href="http://localhost:4800/webpart/leanCoffee?as=guest&amp;host=teams" rel="noreferrer">Open</a></p>',
    );
  });

  it('keeps the lines of plain text', async () => {
    expect(await shown('One <two>\nthree', 'text')).toBe('One &lt;two&gt;\nthree');
  });

  it('keeps links to web addresses and to somebody’s mail', async () => {
    expect(await shown('<a href="mailto:ana@example.org">Ana</a>')).toBe(
      '<a href="mailto:ana@example.org" rel="noreferrer">Ana</a>',
    );
  });

  it.each([
    ['<script>alert(1)</script>x', 'x'],
    ['<script>alert(1)', ''],
    [evil, ''],
    ['<a href="javascript:alert(1)">x</a>', 'x'],
    ['<a href="java&#115;cript:alert(1)">x</a>', 'x'],
    ['<p onclick=alert(1)>x', '<p>x</p>'],
    ['</div></li></ul><b>x', '<b>x</b>'],
    ['<scr<script></script>ipt>alert(1)</script>', 'alert(1)'],
    ['&lt;b&gt; < 3 &#x110000; &constructor;', '&lt;b&gt; &lt; 3  &amp;constructor;'],
    ['<!-- <b> -->x<constructor>y', 'xy'],
  ])('loses what could do harm: %s', async (content, expected) => {
    expect(await shown(content)).toBe(expected);
  });
});
