import { askingWorld, message, someone } from './testing/askingWorld';

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

  it('is named to no guest, who asks nobody either', async () => {
    const world = askingWorld([someone('a')]);
    expect((await world.view()).total).toBe(1);
    world.everybody.set('lead', someone('lead', { guest: true }));
    expect(await world.view()).toEqual({ people: [], total: 0 });
    await expect(world.ask(['a'])).rejects.toMatchObject({ reason: { code: 'nobodyToAsk' } });
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
    await world.ask(['a', 'b'], 'the first one');
    await world.decline('a');
    await world.carryOut();
    expect(world.told()).toEqual(['b']);
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
    await world.ask(['a', 'b'], 'the first one');
    await world.decline('b');
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

  it('shares the 200 a day among leads who ask at the same moment', async () => {
    const world = askingWorld(crowd(240));
    const ids = crowd(240).map(({ id }) => id);
    const asked = await Promise.allSettled([
      world.ask(ids.slice(0, 120), 'the first one'),
      world.ask(ids.slice(120), 'another one'),
    ]);
    expect(asked.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(asked[1]).toMatchObject({ reason: refusedWith('askedTooMany') });
    await world.carryOut();
    expect(world.told()).toHaveLength(120);
  });

  it('judges a request by the moment it was first made: repeated, it is the same, whoever has come in since', async () => {
    const world = askingWorld(crowd(202));
    const ids = crowd(202).map(({ id }) => id);
    await world.ask(ids.slice(0, 1), 'the first one');
    await world.ask(ids.slice(1, 200), 'the second one');
    world.inside.get('product')?.add('p0');
    await world.ask(ids.slice(0, 1), 'the first one');
    // The same request in other words, or with other people, asks nobody else.
    await world.ask(ids.slice(200), 'the first one');
    await world.carryOut();
    expect(world.told()).toEqual(ids.slice(1, 200).sort());
    expect([...world.audit.values()].map(({ why }) => why)).toEqual(['1', '199']);
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
    for (let week = 0; week < 9; week += 1) {
      for (const world of [quiet, told]) world.pass(7);
      expect(await told.view()).toEqual(await quiet.view());
    }
  });

  it('shows reasons summed six weeks after, once others may have given them, each person’s once', async () => {
    const world = askingWorld(crowd(20));
    await world.ask(crowd(20).map(({ id }) => id));
    for (const id of ['p0', 'p1', 'p2', 'p3', 'p4', 'p4', 'p4']) await world.decline(id, 'noTime');
    await world.decline('p5', 'notMyWork');
    await world.decline('p6');
    world.pass(41);
    expect((await world.view()).reasons).toBeUndefined();
    world.pass(1);
    expect((await world.view()).reasons).toEqual([{ reason: 'noTime', count: 5 }]);
  });

  it('shows no reasons when those who gave none are known by having come in, also once they are taken out again', async () => {
    const world = askingWorld(crowd(20));
    await world.ask(crowd(20).map(({ id }) => id));
    for (let index = 0; index < 5; index += 1) await world.decline(`p${index}`, 'noTime');
    world.known.set('product', new Set(['p13', 'p14', 'p15', 'p16', 'p17', 'p18', 'p19']));
    for (let week = 0; week < 20; week += 1) {
      world.pass(7);
      expect((await world.view()).reasons).toBeUndefined();
      // Nor later, should nothing be known of them any more.
      if (week > 5) world.known.clear();
    }
  });

  it('holds until they change it or join, and is an answer: nobody gives it who was not asked', async () => {
    const world = askingWorld(crowd(20));
    const { declining } = world.asking;
    const declined = async () => (await declining.askedStateOf('p0')).declined;
    await expect(world.decline('p0', 'noTime')).rejects.toEqual(refusedWith('notAsked'));
    expect(await declined()).toEqual(new Set());
    await world.ask(['p0']);
    await world.decline('p0');
    expect(await declined()).toEqual(new Set(['product']));
    await declining.reconsider('product', 'p0');
    expect(await declined()).toEqual(new Set());
    await expect(declining.reconsider('nowhere', 'p0')).rejects.toEqual(refusedWith('communityUnknown'));
  });

  it('goes for an invitation as well: it is kept for whoever changes their mind, and tells nobody anything', async () => {
    const world = askingWorld(crowd(3));
    await world.ask(['p0', 'p1']);
    await world.decline('p0');
    await world.carryOut();
    const { invitations, declining } = world.asking;
    const before = await world.view();
    world.pass(1);
    const chosen = await invitations.chosenIn('product', ['p0', 'p1', 'p2']);
    expect(chosen).toEqual(new Set(['p0', 'p1']));
    world.notices.clear();
    for (let time = 0; time < 2; time += 1) await invitations.leave('product', [...chosen], { id: 'x', name: 'Xan' });
    expect(world.told()).toEqual([]);
    expect(await world.view()).toEqual(before);
    expect((await declining.askedStateOf('p0')).declined).toEqual(new Set(['product']));
    const questionTo = async (id: string) => (await declining.askedStateOf(id)).asked.get('product');
    expect(await questionTo('p1')).toMatchObject({ by: 'Lena', message });
    world.pass(183);
    expect(await questionTo('p1')).toEqual({ at: '2026-03-27T12:00:00.000Z', by: 'Xan' });
  });
});
