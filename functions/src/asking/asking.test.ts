import { askingWorld, message, rule, someone } from './testing/askingWorld';

const refusedWith = (code: string) => expect.objectContaining({ reason: expect.objectContaining({ code }) as unknown });
const crowd = (count: number) => Array.from({ length: count }, (_, index) => someone(`p${index}`));

describe('who could join but has not', () => {
  it('is listed with why, the best fit first', async () => {
    const owner = someone('a', { jobTitle: 'Product Owner', department: 'Digital' });
    const world = askingWorld([
      owner,
      someone('b'),
      someone('c', { jobTitle: 'Clerk' }),
      someone('d', { enabled: false }),
    ]);
    const { people, total } = await world.view();
    expect(total).toBe(2);
    expect(people.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(people[1]).toEqual({
      ...{ id: 'a', name: 'Person a', jobTitle: 'Product Owner', department: 'Digital', match: 1 },
      fits: [{ attribute: 'jobTitle', value: 'Product manager', bySynonym: true }],
    });
  });

  it('follows who has joined, and other rules, at once', async () => {
    const world = askingWorld([someone('a'), someone('b')]);
    await world.view();
    world.inside.get('product')?.add('a');
    expect((await world.view()).people.map(({ id }) => id)).toEqual(['b']);
    world.rules.list = [];
    world.rules.version += 1;
    expect(await world.view()).toEqual({ people: [], total: 0 });
  });

  it('is named to no guest, and not by what people do not see of each other', async () => {
    const world = askingWorld([someone('a', { employeeType: 'Contractor' })]);
    world.rules.list = [{ ...rule, exclude: [{ attribute: 'employeeType', how: 'is', values: ['Employee'] }] }];
    expect(await world.view()).toEqual({ people: [], total: 0 });
    world.rules.list = [rule];
    world.rules.version += 1;
    expect((await world.view()).total).toBe(1);
    world.everybody.set('lead', someone('lead', { guest: true }));
    expect(await world.view()).toEqual({ people: [], total: 0 });
  });
});

describe('asking people to join', () => {
  it('tells them once in the words of the lead, and keeps a number of it', async () => {
    const world = askingWorld([someone('a'), someone('b', { language: 'cy' })]);
    const view = await world.ask(['A', 'b', 'b', 'nobody', 'lead']);
    expect(view.people.map(({ askedAt }) => askedAt)).toEqual([expect.any(String), expect.any(String)]);
    expect(view.lastMessage).toBe(message);
    await world.carryOut();
    expect(world.told()).toEqual(['a', 'b']);
    const [notice] = [...world.notices.values()];
    expect(notice?.kind).toBe('joining');
    expect(notice?.to).toEqual({ name: 'Person a', mail: 'a@example.org' });
    expect(notice?.words.en.link?.url).toBe('https://example.org/communities?community=product');
    expect([...world.audit.values()]).toEqual([
      expect.objectContaining({ what: 'asked', by: { id: 'lead', name: 'Lena' }, why: '2' }),
    ]);
    expect((await world.asking.declining.askedStateOf('a')).asked.get('product')).toEqual({
      ...{ at: '2026-03-26T12:00:00.000Z', by: 'Lena', message },
    });
  });

  it('may be repeated: nobody is told twice, also when it broke off between', async () => {
    const world = askingWorld([someone('a'), someone('b')]);
    await world.ask(['a', 'b']);
    world.faults.notify = () => {
      throw new Error('planned');
    };
    await expect(world.carryOut()).rejects.toThrow('planned');
    expect(world.told()).toEqual([]);
    world.faults.notify = () => {};
    await world.ask(['a', 'b']);
    await world.ask(['a', 'b']);
    await world.carryOut();
    await world.ask(['a', 'b']);
    await world.carryOut();
    expect(world.told()).toEqual(['a', 'b']);
    expect(world.audit.size).toBe(1);
    expect((await world.store.person('a')).asked).toHaveLength(1);
  });

  it('leaves in peace who said no, was asked not long ago, or left, and tells the lead the same of all', async () => {
    const world = askingWorld(['a', 'b', 'c', 'd', 'e'].map((id) => someone(id)));
    await world.decline('a');
    await world.ask(['b'], 'the first one');
    await world.carryOut();
    world.pass(30);
    await world.ask(['c'], 'elsewhere 1', 'design');
    await world.ask(['c'], 'elsewhere 2', 'data');
    await world.carryOut();
    world.notices.clear();
    const view = await world.ask(['a', 'b', 'c', 'd', 'e'], 'the second one');
    world.everybody.set('e', someone('e', { enabled: false }));
    await world.carryOut();
    expect(world.told()).toEqual(['d']);
    expect(new Set(view.people.map(({ askedAt }) => askedAt)).size).toBe(1);
    expect([...world.audit.values()].at(-1)?.why).toBe('5');
  });

  it('is withdrawn from whom it still waits for, once they have gone, come in, or said no', async () => {
    const ids = ['p0', 'p1', 'p2', 'p3', 'p4'];
    const world = askingWorld(ids.map((id) => someone(id)));
    await world.ask(ids);
    await world.carryOut();
    const still = () => Promise.all(ids.map((id) => world.asking.work.isStillAsked('product', id)));
    expect(await still()).toEqual([true, true, true, true, true]);
    await world.decline('p0');
    world.everybody.set('p1', someone('p1', { enabled: false }));
    world.everybody.delete('p2');
    world.inside.get('product')?.add('p3');
    expect(await still()).toEqual([false, false, false, false, true]);
  });

  it('asks again after half a year, and who reconsidered', async () => {
    const world = askingWorld([someone('a'), someone('b')]);
    await world.decline('b');
    await world.ask(['a', 'b'], 'the first one');
    await world.carryOut();
    world.pass(190);
    await world.asking.declining.reconsider('product', 'b');
    await world.ask(['a', 'b'], 'the second one');
    await world.carryOut();
    expect(world.told()).toEqual(['a', 'a', 'b']);
  });

  it('takes a message of 20 to 600 characters', async () => {
    const world = askingWorld([someone('a')]);
    const send = (words: string) => world.ask(['a'], 'some key', 'product', words);
    await expect(send('Come!')).rejects.toEqual(refusedWith('messageTooShort'));
    await expect(send(' '.repeat(40))).rejects.toEqual(refusedWith('messageTooShort'));
    await expect(send('x'.repeat(601))).rejects.toEqual(refusedWith('messageTooLong'));
    await send('x'.repeat(600));
  });

  it('asks nobody who does not fit, and at most 200 people a day', async () => {
    const world = askingWorld([...crowd(201), someone('clerk', { jobTitle: 'Clerk' })]);
    await expect(world.ask(['clerk', 'nobody'])).rejects.toEqual(refusedWith('nobodyToAsk'));
    const ids = crowd(201).map(({ id }) => id);
    await expect(world.ask(ids)).rejects.toEqual(refusedWith('askedTooMany'));
    await world.ask(ids.slice(0, 200));
    await expect(world.ask(ids.slice(200), 'another one')).rejects.toEqual(refusedWith('askedTooMany'));
    world.pass(1);
    await world.ask(ids.slice(200), 'another one');
  });
});

describe('saying "no, thanks"', () => {
  it('changes nothing that a lead sees, with a reason or without', async () => {
    const [quiet, told] = [askingWorld(crowd(9)), askingWorld(crowd(9))];
    for (const world of [quiet, told]) {
      await world.ask(crowd(9).map(({ id }) => id));
      await world.carryOut();
    }
    for (let index = 0; index < 9; index += 1) await told.decline(`p${index}`, 'noTime');
    for (let week = 0; week < 5; week += 1) {
      for (const world of [quiet, told]) world.pass(7);
      expect(await told.view()).toEqual(await quiet.view());
    }
  });

  it('shows reasons summed once others may have given them, each person’s once', async () => {
    const world = askingWorld(crowd(20));
    await world.ask(crowd(20).map(({ id }) => id));
    for (const id of ['p0', 'p1', 'p2', 'p3', 'p4', 'p4', 'p4']) await world.decline(id, 'noTime');
    await world.decline('p5', 'notMyWork');
    await world.decline('p6');
    expect((await world.view()).reasons).toBeUndefined();
    world.pass(14);
    expect((await world.view()).reasons).toEqual([
      { reason: 'noTime', count: 5 },
      { reason: 'notMyWork', count: 1 },
    ]);
  });

  it('holds until they change it or join, and a reason that nobody asked for is not counted', async () => {
    const world = askingWorld(crowd(20));
    const { askedStateOf, reconsider } = world.asking.declining;
    for (let index = 0; index < 6; index += 1) await world.decline(`p${index}`, 'noTime');
    await world.ask(crowd(20).map(({ id }) => id));
    expect((await askedStateOf.call(world.asking.declining, 'p0')).declined).toEqual(new Set(['product']));
    await reconsider.call(world.asking.declining, 'product', 'p0');
    expect((await askedStateOf.call(world.asking.declining, 'p0')).declined).toEqual(new Set());
    world.pass(21);
    expect((await world.view()).reasons).toBeUndefined();
    await expect(world.asking.declining.reconsider('nowhere', 'p0')).rejects.toEqual(refusedWith('communityUnknown'));
  });
});
