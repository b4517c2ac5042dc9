import { ana, factsOf, leading, leadingWorld, record } from './testing/leadingWorld';

const log = () => undefined;
const since = '2026-01-05T09:00:00.000Z';
const bob = factsOf('bob', { name: 'Bob Lee', jobTitle: 'Product manager', department: 'Digital' });
const cai = factsOf('cai', { name: 'Cai Evans', signInName: 'Cai.Evans@tenant.example' });
const jo = factsOf('jo', { name: 'Jo Fox', jobTitle: 'Designer' });
const other = factsOf('jo2', { name: 'Jo Fox', jobTitle: 'Driver', department: 'Fleet' });
const gone = factsOf('gone', { name: 'Gone Away', enabled: false });
const room = factsOf('room', { name: 'Room 4', impersonal: true });
const everybody = [bob, cai, jo, other, gone, room];
const invite = (world: ReturnType<typeof leadingWorld>, text: string, ids: string[] = [], dryRun = false) =>
  world.leading.invites.invite(ana, { text, ids, dryRun }, log);

describe('a list of people a lead has pasted', () => {
  it('ends name by name in one of the lists, and whoever is found is in at once', async () => {
    const world = leadingWorld(everybody);
    world.rosters.put('c1', record('cai', { name: 'Cai Evans' }));
    const view = await invite(
      world,
      'Lee, Bob (Digital) <BOB@example.org>; cai.evans@TENANT.example; Jo Fox; Nobody Here; gone@example.org; Room 4',
    );
    expect(view).toEqual({
      invited: [{ id: 'bob', name: 'Bob Lee', jobTitle: 'Product manager', department: 'Digital', mail: bob.mail }],
      alreadyIn: [{ id: 'cai', name: 'Cai Evans' }],
      left: [],
      theyDecide: [],
      unknown: ['Nobody Here'],
      ambiguous: [
        {
          text: 'Jo Fox',
          people: [
            { id: 'jo', name: 'Jo Fox', jobTitle: 'Designer' },
            { id: 'jo2', name: 'Jo Fox', jobTitle: 'Driver', department: 'Fleet' },
          ],
        },
      ],
      notPeople: ['Gone Away', 'Room 4'],
    });
    const invited = (await world.ofCommunity()).get('bob');
    expect(invited).toMatchObject({ reasons: [{ kind: 'invited', by: 'ana' }], owed: { write: 'add' } });
    expect(world.audited()).toMatchObject([{ what: 'invited', person: { id: 'bob' }, by: { id: 'ana' } }]);
    expect(world.told).toMatchObject({ followed: ['c1'], changed: ['bob'] });
  });

  it('only says what it finds when it is tried', async () => {
    const world = leadingWorld(everybody);
    expect((await invite(world, 'Bob Lee', [], true)).invited).toMatchObject([{ id: 'bob' }]);
    expect((await world.ofCommunity()).has('bob')).toBe(false);
    expect(world.audited()).toEqual([]);
    expect(world.told.followed).toEqual([]);
  });

  it('invites nobody twice, however often it is sent', async () => {
    const world = leadingWorld(everybody);
    await invite(world, 'Bob Lee\nbob@example.org\nLee, Bob');
    const before = (await world.ofCommunity()).get('bob');
    const again = await invite(world, 'Bob Lee');
    expect(again).toMatchObject({ invited: [], alreadyIn: [{ id: 'bob' }] });
    expect((await world.ofCommunity()).get('bob')).toEqual(before);
    expect(world.audited()).toHaveLength(1);
  });

  it('makes good what a host that was stopped did not write down', async () => {
    const world = leadingWorld(everybody);
    world.rosters.put('c1', record('bob', { name: 'Bob Lee', reasons: [{ kind: 'invited', since, by: 'ana' }] }));
    await invite(world, 'Bob Lee');
    expect(world.audited()).toMatchObject([{ what: 'invited', at: since, person: { id: 'bob' } }]);
  });

  it('leaves out who left by choice', async () => {
    const world = leadingWorld(everybody);
    world.rosters.put('c1', record('bob', { reasons: [], left: { at: since, how: 'byThemselves' } }));
    expect(await invite(world, 'Bob Lee')).toMatchObject({ invited: [], left: [{ id: 'bob' }] });
    expect((await world.ofCommunity()).get('bob')?.reasons).toEqual([]);
  });

  it('leaves it to whom leads have asked before, the same for all of them, and tells so', async () => {
    const world = leadingWorld(everybody);
    for (const id of ['bob', 'cai', 'jo']) world.chosen.add(id);
    const gone = { reasons: [], left: { at: since, how: 'removedByLead' as const, by: 'ana' } };
    world.rosters.put('c1', record('cai', { name: 'Cai Evans', ...gone }));
    world.rosters.put('c1', record('jo', { name: 'Jo Fox' }));
    const before = await world.ofCommunity();
    const those = [
      { id: 'bob', name: 'Bob Lee' },
      { id: 'cai', name: 'Cai Evans' },
    ];
    const tried = await invite(world, 'Bob Lee; Cai Evans', ['jo'], true);
    expect(tried).toMatchObject({ invited: [], theyDecide: those, alreadyIn: [{ id: 'jo' }] });
    expect(world.told.invited).toEqual([]);
    for (let time = 0; time < 2; time += 1) {
      expect(await invite(world, 'Bob Lee; Cai Evans')).toMatchObject({ invited: [], theyDecide: those });
    }
    expect(new Set(world.told.invited)).toEqual(new Set(['bob by Ana Ruiz', 'cai by Ana Ruiz']));
    expect(await world.ofCommunity()).toEqual(before);
    expect(world.audited()).toMatchObject([{ what: 'asked', why: '2', by: { id: 'ana' } }]);
  });

  it('never invites by a part of a name, or by a name whose address is not known', async () => {
    const world = leadingWorld(everybody);
    const view = await invite(world, 'Bob; Evans, C; Cai Evans <cai@old.example>');
    expect(view.invited).toEqual([]);
    expect(view.ambiguous.map(({ text, people }) => [text, people.map(({ id }) => id)])).toEqual([
      ['Bob', ['bob']],
      ['Evans, C', ['cai']],
      ['Cai Evans <cai@old.example>', ['cai']],
    ]);
  });

  it('takes a name and the address beside it for one person where they are one', async () => {
    const world = leadingWorld(everybody);
    expect(await invite(world, 'Jo Fox, jo@example.org', [], true)).toMatchObject({
      invited: [{ id: 'jo' }],
      ambiguous: [],
    });
    const two = await invite(world, 'Cai Evans, bob@example.org', [], true);
    expect(two.invited.map(({ id }) => id)).toEqual(['bob', 'cai']);
  });

  it('is settled by whom the lead chooses of several', async () => {
    const world = leadingWorld(everybody);
    const view = await invite(world, 'Jo Fox', ['JO2', 'nobody']);
    expect(view).toMatchObject({ invited: [{ id: 'jo2' }], ambiguous: [], unknown: ['nobody'] });
  });

  it('costs one walk over the organisation, however many names it holds', async () => {
    const many = Array.from({ length: 450 }, (_, number) => factsOf(`p${number}`, { name: `Person Number${number}` }));
    const world = leadingWorld(many);
    const view = await invite(world, many.map(({ name }) => name).join('\n'));
    expect(view.invited).toHaveLength(450);
    expect(world.organisation.walks).toBe(1);
  });

  it('is refused beyond 500 people or 50,000 characters, and before the directory was read', async () => {
    const world = leadingWorld(everybody);
    const names = Array.from({ length: 501 }, (_, number) => `Person Number${number}`);
    await expect(invite(world, names.join(';'))).rejects.toMatchObject({ reason: { code: 'listTooLong', limit: 500 } });
    await expect(invite(world, ' '.repeat(50_001))).rejects.toMatchObject({ reason: { code: 'listTooLong' } });
    world.organisation.read = false;
    await expect(invite(world, 'Bob Lee')).rejects.toMatchObject({ reason: { code: 'directoryNotRead' } });
  });

  it('saves the others when somebody joins by themselves at that moment', async () => {
    const world = leadingWorld(everybody);
    const { recordsOf } = world.rosters;
    let isFirst = true;
    world.rosters.recordsOf = async (...which) => {
      const found = await recordsOf(...which);
      if (isFirst) world.rosters.put('c1', record('cai', { name: 'Cai Evans' }));
      isFirst = false;
      return found;
    };
    const view = await invite(world, 'Bob Lee; Cai Evans');
    expect(view).toMatchObject({ invited: [{ id: 'bob' }], alreadyIn: [{ id: 'cai' }] });
    expect((await world.ofCommunity()).get('cai')?.reasons).toMatchObject([{ kind: 'joined' }]);
  });

  it('finds people by name for no lead who is a guest, but by the address they know', async () => {
    const world = leadingWorld([...everybody, factsOf('guest', { guest: true })]);
    world.rosters.put('c1', record('guest', leading('deputy')));
    const guest = { ...ana, id: 'guest', name: 'Guest' };
    const body = { text: 'Bob Lee; cai@example.org; Jo', dryRun: true };
    const view = await world.leading.invites.invite(guest, body, log);
    expect(view.invited).toEqual([{ id: 'cai', name: 'Cai Evans' }]);
    expect(view).toMatchObject({ unknown: ['Bob Lee', 'Jo'], ambiguous: [] });
    expect(await world.leading.finds.find(guest, 'Bob')).toEqual({ people: [] });
    expect((await world.leading.finds.find(ana, 'Bob')).people).toMatchObject([{ id: 'bob', isIn: false }]);
  });
});
