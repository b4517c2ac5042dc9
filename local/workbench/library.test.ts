import { openWorkbench, type WorkbenchStage } from './testing/openWorkbench';
import type { Documents } from './tenantShapes';

const library = '/sites/dp/Toolkit';
const file = `${library}/Retro & more.md`;

describe('the library page of a site', () => {
  let stage: WorkbenchStage;
  beforeEach(async () => {
    stage = await openWorkbench();
    const row = {
      ...{ name: 'Retro & more.md', kind: 'file' as const, webUrl: stage.origin + encodeURI(file), size: 5 },
      ...{ lastModifiedDateTime: '2026-03-26T12:05:00Z', lastModifiedBy: 'Siân Price', isRestricted: true },
      fields: { Title: '<b>Retro</b>', Phase: ['Alpha', 'Beta'], ReviewOn: '2026-04-01T00:00:00Z', Fresh: true },
    };
    const common: Omit<Documents, 'names'> = {
      site: { displayName: 'Digital Practice', path: '/sites/dp' },
      library: { displayName: 'Toolkit', webUrl: `${stage.origin}${library}` },
      mayEdit: true,
      columns: [
        { name: 'Title', displayName: 'Title', kind: 'text', isMultiple: false },
        { name: 'Phase', displayName: 'Phase', kind: 'choice', isMultiple: true, choices: ['Alpha', 'Beta', 'Live'] },
        { name: 'ReviewOn', displayName: 'Review on', kind: 'dateTime', isMultiple: false },
        { name: 'Fresh', displayName: 'Fresh', kind: 'boolean', isMultiple: false },
        { name: 'Uses', displayName: 'Uses', kind: 'number', isMultiple: false },
      ],
    };
    stage.world.documents.set(library, { ...common, names: [], items: [row] });
    stage.world.documents.set(file, { ...common, names: [row.name], file: row, text: 'Words' });
  });
  afterEach(() => stage.close());

  const get = async (path: string): Promise<string> =>
    (await (await fetch(stage.origin + encodeURI(path))).text()).replace(/\s+/g, ' ');
  const post = (path: string, body: URLSearchParams | FormData): Promise<Response> =>
    fetch(`${stage.origin}${encodeURI(path)}?as=facilitator`, { method: 'POST', redirect: 'manual', body });

  it('lists files with what stands in their columns, as text', async () => {
    const text = await get(library);
    expect(text).toContain('&lt;b&gt;Retro&lt;/b&gt;');
    expect(text).toContain('<dt>Phase</dt> <dd>Alpha, Beta</dd>');
    expect(text).toContain('<dd>2026-04-01</dd>');
    expect(text).toContain('Only those who are named may read it');
    expect(text).not.toContain('type="file"');
    expect(await get(`${library}?as=facilitator`)).toContain('type="file"');
  });

  it('lets who may edit fill columns in, rename, restrict and delete', async () => {
    expect(await get(`${file}?as=facilitator`)).toContain('value="Alpha" checked');
    const columns = new URLSearchParams({
      act: 'columns',
      'column.Title': 'New',
      'column.Uses': '3',
      'column.Fresh': '',
    });
    columns.append('column.Phase', 'Live');
    const answers = [
      await post(file, columns),
      await post(file, new URLSearchParams({ act: 'rename', name: 'R&D.md' })),
      await post(file, new URLSearchParams({ act: 'restrict', people: 'guest' })),
      await post(file, new URLSearchParams({ act: 'inherit' })),
      await post(file, new URLSearchParams({ act: 'delete' })),
    ];
    expect(answers.map(({ status, headers }) => [status, headers.get('location')])).toEqual([
      [303, '/sites/dp/Toolkit/Retro%20%26%20more.md?as=facilitator&done=columns'],
      [303, '/sites/dp/Toolkit/R%26D.md?as=facilitator&done=rename'],
      [303, '/sites/dp/Toolkit/Retro%20%26%20more.md?as=facilitator&done=restrict'],
      [303, '/sites/dp/Toolkit/Retro%20%26%20more.md?as=facilitator&done=inherit'],
      [303, '/sites/dp/Toolkit?as=facilitator&done=delete'],
    ]);
    const fields = { Title: 'New', Phase: ['Live'], ReviewOn: null, Fresh: false, Uses: 3 };
    expect(stage.world.done).toEqual([
      `change ${file} ${JSON.stringify({ as: 'facilitator', fields })}`,
      `change ${file} ${JSON.stringify({ as: 'facilitator', name: 'R&D.md' })}`,
      `restrict ${file} ["guest"]`,
      `restrict ${file} null`,
      `delete ${file} facilitator`,
    ]);
  });

  it('lets columns be renamed and deleted', async () => {
    expect(await get(`${library}?as=facilitator`)).toContain('Review on <span class="meta">ReviewOn</span>');
    const rename = new URLSearchParams({ act: 'renameColumn', column: 'ReviewOn', displayName: 'Check by' });
    await post(library, rename);
    await post(library, new URLSearchParams({ act: 'deleteColumn', column: 'Uses', displayName: 'Uses' }));
    const of = (name: string): string => JSON.stringify({ site: '/sites/dp', library: 'Toolkit', name });
    expect(stage.world.done).toEqual([`column ${of('ReviewOn')} Check by`, `column ${of('Uses')} null`]);
  });

  it('takes a file, and says so when none was chosen', async () => {
    const form = new FormData();
    form.append('act', 'upload');
    expect((await post(library, form)).status).toBe(400);
    form.append('file', new Blob([new Uint8Array([0, 255])]), 'a.bin');
    expect((await post(library, form)).status).toBe(303);
    expect(stage.world.done).toEqual([
      `upload ${library} ${JSON.stringify({ as: 'facilitator', name: 'a.bin', content: 'AP8=' })}`,
    ]);
  });
});
