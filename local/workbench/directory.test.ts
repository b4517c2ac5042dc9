import { bethan, openWorkbench, type WorkbenchStage } from './testing/openWorkbench';
import type { DirectoryAccount } from './directoryTools';

const practice = '3d9a1c64-7b1e-4c55-a2f7-6a0f5e8b9d30';
const evil = `<img src=x onerror="alert('1')">`;
const account: DirectoryAccount = {
  id: bethan.id,
  displayName: 'Bethan Morris-Evans',
  userPrincipalName: 'bethan@harbourcoast.example',
  mail: 'bethan@harbourcoast.example',
  jobTitle: 'Delivery Manager',
  department: 'Digital, Delivery',
  officeLocation: null,
  employeeType: 'Employee',
  userType: 'Member',
  accountEnabled: true,
  groups: [{ id: practice, displayName: 'Digital Practice', member: true, owner: true }],
};

describe('the directory by hand', () => {
  let stage: WorkbenchStage;
  beforeEach(async () => {
    stage = await openWorkbench();
    stage.world.accounts = [account];
  });
  afterEach(() => stage.close());

  const get = async (path: string): Promise<string> =>
    (await (await fetch(stage.origin + path)).text()).replace(/\s+/g, ' ');
  const post = (form: Record<string, string>): Promise<Response> =>
    fetch(`${stage.origin}/directory`, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' });

  it('finds somebody by name, and offers those whom one can be before that', async () => {
    expect(await get('/directory')).toContain(`<a href="/directory?person=${bethan.id}">Bethan Morris-Evans</a>`);
    expect(await get('/directory?find=Morris')).toContain('Delivery Manager, bethan@harbourcoast.example');
    expect(await get('/directory?find=Zebedee')).toContain(`Nobody's name or address has "Zebedee" in it.`);
  });

  it('shows what the directory says of a person, and the groups that they can be put into or taken out of', async () => {
    const text = await get(`/directory?person=${bethan.id}`);
    expect(text).toContain('bethan@harbourcoast.example, Employee. The account is enabled.');
    expect(text).toContain('name="department" value="Digital, Delivery"');
    expect(text).toContain('name="officeLocation" value=""');
    expect(text).toContain('Member, Owner');
    // What they are in already is not offered again.
    expect(text).toMatch(
      /Put into<\/label> <select[^>]*> <option value="[^"]*">Service Designers<\/option> <\/select>/,
    );
    expect(await get('/directory?person=gone')).toContain('The directory has no such account now.');
  });

  it.each([
    [
      { act: 'changed', person: bethan.id, jobTitle: ' Product Owner ', department: '', officeLocation: 'Leeds' },
      `change ${bethan.id} {"jobTitle":"Product Owner","department":null,"officeLocation":"Leeds"}`,
      'The directory has it.',
    ],
    [{ act: 'disable', person: bethan.id }, `change ${bethan.id} {"accountEnabled":false}`, 'is disabled.'],
    [{ act: 'enable', person: bethan.id }, `change ${bethan.id} {"accountEnabled":true}`, 'is enabled.'],
    [{ act: 'delete', person: bethan.id }, `remove ${bethan.id}`, 'is deleted.'],
    [{ act: 'restore', person: bethan.id }, `restore ${bethan.id}`, 'The account is back'],
    [{ act: 'join', person: bethan.id, group: practice }, `belong ${bethan.id} ${practice} member true`, 'put into'],
    [{ act: 'leave', person: bethan.id, group: practice }, `belong ${bethan.id} ${practice} member false`, 'taken out'],
    [{ act: 'own', person: bethan.id, group: practice }, `belong ${bethan.id} ${practice} owner true`, 'They own'],
    [
      { act: 'disown', person: bethan.id, group: practice },
      `belong ${bethan.id} ${practice} owner false`,
      'do not own',
    ],
    [
      { act: 'weather', lagMs: '30', staleReads: '50', emptyPages: '0', replays: '12.5', lostNotifications: '100' },
      'weather {"lagMs":30000,"staleReads":0.5,"emptyPages":0,"replays":0.125,"lostNotifications":1}',
      'like that from now on.',
    ],
    [
      { act: 'fair' },
      'weather {"lagMs":0,"staleReads":1,"emptyPages":0,"replays":0,"lostNotifications":0}',
      'pleasant again',
    ],
    [{ act: 'expired' }, 'tokens expired', 'too old now'],
    [{ act: 'reset' }, 'tokens reset', 'answered with 410'],
    [{ act: 'lose', subscription: 's1' }, 'lose s1', 'The subscription is gone'],
  ])('does %j and tells it', async (form, what, sentence) => {
    const answer = await post(form as Record<string, string>);
    expect(stage.world.done).toEqual([what]);
    expect(answer.status).toBe(303);
    expect(await get(answer.headers.get('location') ?? '')).toContain(sentence);
  });

  it('comes back to the person who was changed, but not to one who was deleted', async () => {
    const wayBack = async (act: string) => (await post({ act, person: bethan.id })).headers.get('location');
    expect(await wayBack('disable')).toBe(`/directory?person=${bethan.id}&done=disable`);
    expect(await wayBack('delete')).toBe('/directory?done=delete');
  });

  it("lets Guildhall's timers run, and says so when there is none", async () => {
    stage.world.timers = [{ name: 'readDirectory', schedule: '0 */5 * * * *' }];
    const answer = await post({ act: 'read' });
    expect(stage.world.ran).toEqual(['readDirectory']);
    expect(await get(answer.headers.get('location') ?? '')).toContain(
      'Guildhall has read what changed in the directory.',
    );
    const refused = await post({ act: 'sync' });
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('no such timer here.')]);
  });

  it('does nothing for weather that there is not, for nobody, and for a form that it does not know', async () => {
    const weather = { act: 'weather', lagMs: '5', staleReads: '50', emptyPages: '0', replays: '0' };
    for (const lostNotifications of ['', '-1', '101', 'many']) {
      const answer = await post({ ...weather, lostNotifications });
      expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('left as it is.')]);
    }
    const nobody = await post({ act: 'disable', person: 'nobody' });
    expect([nobody.status, await nobody.text()]).toEqual([400, expect.stringContaining('Nobody in this tenant is')]);
    expect((await post({ act: 'constructor' })).headers.get('location')).toBe('/directory');
    expect(stage.world.done).toEqual([]);
  });

  it('shows how the directory behaves: its weather, its subscriptions, who can be restored', async () => {
    stage.world.directory = {
      weather: { lagMs: 1_500, staleReads: 0.3, emptyPages: 0, replays: 0, lostNotifications: 0.07 },
      deletedPeople: [{ id: 'd1', displayName: 'Kevin Sharpe' }],
      subscriptions: [{ id: 's1', resource: '/users', expirationDateTime: '2026-05-20T09:00:00Z' }],
      waiting: 1,
    };
    const text = await get('/directory');
    for (const [name, value] of [
      ['lagMs', '1.5'],
      ['staleReads', '30'],
      ['lostNotifications', '7'],
    ])
      expect(text).toMatch(new RegExp(`name="${name}"[^>]* value="${value}"`));
    expect(text).toContain('<h3>Kevin Sharpe</h3>');
    expect(text).toContain('Until Wednesday 20 May 2026, 10:00');
    expect(text).toContain('1 notification waits to be taken.');
  });

  it('never lets the text of the directory become markup', async () => {
    stage.world.accounts = [
      {
        ...{ ...account, displayName: evil, jobTitle: evil, department: evil, userPrincipalName: evil, mail: evil },
        groups: [{ id: evil, displayName: evil, member: true, owner: true }],
      },
    ];
    stage.world.directory = {
      ...stage.world.directory,
      deletedPeople: [{ id: evil, displayName: evil }],
      subscriptions: [{ id: evil, resource: evil, expirationDateTime: '2026-05-20T09:00:00Z' }],
    };
    for (const path of [`/directory?person=${bethan.id}`, `/directory?find=${encodeURIComponent(evil)}`]) {
      const text = await get(path);
      expect(text).toContain('&lt;img src=x');
      expect(text).not.toContain('<img');
    }
  });
});
