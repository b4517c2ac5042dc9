import { communityOf, managedWorld, manager, member, session, silent } from './testing/managedWorld';

/** Community `a` with a coming session, to be merged into `b`; cai left `b`, and dee is in both. */
function world() {
  const made = managedWorld();
  made.rosters.put('a', member('ana', { reasons: [{ kind: 'lead', since: '2025-01-01T00:00:00.000Z', as: 'owner' }] }));
  for (const id of ['ben', 'cai', 'dee']) made.rosters.put('a', member(id));
  made.rosters.put('b', member('cai', { reasons: [], left: { at: '2026-01-01T00:00:00.000Z', how: 'byThemselves' } }));
  for (const id of ['dee', 'eve']) made.rosters.put('b', member(id));
  made.sessions.set('a', [session('s1', '2026-04-02T11:00:00.000Z')]);
  const services = made.open();
  return {
    ...{ ...made, ...services },
    merge: () => services.ending.merge(manager, 'a', { into: 'b' }, silent),
    stateOf: (id: string) => made.rows.get(id)?.state ?? 'active',
  };
}

/** What is so in the end, however it came about. */
async function outcome({ whoIsIn, rows, audited, sessions }: ReturnType<typeof world>) {
  return {
    people: await whoIsIn('b'),
    row: { ...rows.get('a'), etag: '' },
    called: sessions.get('a')?.map(({ cancelled }) => cancelled?.reason),
    ofA: audited('a').map(({ what, why, by }) => [what, why, by?.name]),
    ofB: audited('b')
      .map(({ what, why, person }) => [what, why, person?.id])
      .sort(),
  };
}

describe('a community that is merged into another one', () => {
  it('brings its people along at once, with those who lead; who had left the other one stays out', async () => {
    const { merge, whoIsIn, rosters, told } = world();
    await merge();
    expect(await whoIsIn('b')).toEqual(['ana', 'ben', 'dee', 'eve']);
    expect((await rosters.summary('b')).leads).toEqual([{ id: 'ana', name: 'ana', as: 'lead' }]);
    expect(told.sent).toEqual(['b']);
  });

  it('leaves an invitation to whom leads of the other one have asked, and takes nobody along against their word', async () => {
    const { merge, whoIsIn, asked } = world();
    for (const id of ['ana', 'ben', 'cai', 'dee']) asked.chosen.add(id);
    await merge();
    expect(await whoIsIn('b')).toEqual(['dee', 'eve']);
    expect(new Set(asked.invited)).toEqual(new Set(['ana b', 'ben b']));
  });

  it('is served until everybody invited was told that its sessions are off, then retired', async () => {
    const made = world();
    await made.merge();
    expect(made.sessions.get('a')?.[0]?.cancelled?.reason).toContain('goes on as Community b');
    await made.endings.run(silent);
    expect(made.stateOf('a')).toBe('active');
    made.tellEverybody('a');
    await made.endings.run(silent);
    expect(made.rows.get('a')).toMatchObject({
      state: 'retired',
      mergedInto: 'b',
      retiredAt: expect.any(String) as string,
    });
    expect(
      made
        .audited('b')
        .filter(({ person }) => person)
        .map(({ person }) => person?.id),
    ).toEqual(['ana', 'ben']);
  });

  it('waits for a session that is on, and does not call it off', async () => {
    const made = world();
    made.sessions.set('a', [session('s1', '2026-03-26T10:30:00.000Z')]);
    await made.merge();
    expect([made.stateOf('a'), made.sessions.get('a')?.[0]?.cancelled]).toEqual(['active', undefined]);
    made.pass(3 * 3_600_000);
    await made.endings.run(silent);
    expect(made.stateOf('a')).toBe('retired');
  });

  it('ends the same wherever a host is stopped in the middle of it', async () => {
    const whole = world();
    await whole.merge();
    whole.tellEverybody('a');
    await whole.endings.run(silent);
    const expected = await outcome(whole);
    for (let writes = 1; writes < 12; writes += 1) {
      const made = world();
      made.stopAfter(writes);
      await made.merge().catch(silent);
      made.tellEverybody('a');
      await made.endings.run(silent);
      made.stopAfter(Infinity);
      await made.endings.run(silent);
      made.tellEverybody('a');
      await made.endings.run(silent);
      expect(await outcome(made)).toEqual(expected);
    }
  });

  it('takes along who came in while its people were told', async () => {
    const made = world();
    const { sessions } = made.parts;
    const since: typeof sessions.since = (...asked) => {
      made.rosters.put('a', member('late'));
      return sessions.since(...asked);
    };
    made.sessions.clear();
    await made.open({ sessions: { ...sessions, since } }).ending.merge(manager, 'a', { into: 'b' }, silent);
    expect(made.stateOf('a')).toBe('retired');
    expect(await made.whoIsIn('b')).toContain('late');
  });

  it('stays when it is brought back and merged anew while a host is about to retire it', async () => {
    const made = world();
    made.sessions.clear();
    const { audit } = made.parts;
    let isFirst = true;
    const meanwhile: typeof audit = {
      async add(id, entries) {
        await audit.add(id, entries);
        const row = made.rows.get('a');
        if (id !== 'a' || !isFirst || !row?.ending) return;
        isFirst = false;
        const ending = { ...row.ending, at: '2026-03-26T11:00:01.000Z' };
        made.rows.set('a', { ...row, ending });
      },
    };
    await made.open({ audit: meanwhile }).ending.merge(manager, 'a', { into: 'b' }, silent);
    expect(made.stateOf('a')).toBe('active');
    await made.open().endings.run(silent);
    expect(made.stateOf('a')).toBe('retired');
  });

  it('takes along who joined it on another host a moment after, but nobody long afterwards', async () => {
    const made = world();
    await made.merge();
    made.tellEverybody('a');
    await made.endings.run(silent);
    made.rosters.put('a', member('late'));
    await made.endings.run(silent);
    expect(await made.whoIsIn('b')).toContain('late');
    made.pass(3_600_000);
    made.rosters.put('a', member('later'));
    await made.endings.run(silent);
    expect(await made.whoIsIn('b')).not.toContain('later');
  });

  it('is brought back as it was, and looked at anew, also before it has ended', async () => {
    const made = world();
    await made.merge();
    await made.ending.reopen('a');
    made.tellEverybody('a');
    await made.endings.run(silent);
    expect(made.rows.get('a')).toMatchObject({ ...communityOf('a'), state: 'active' });
    expect(made.rows.get('a')).not.toHaveProperty('ending');
    expect(made.told.lookedAgain).toEqual(['a']);
    await made.ending.reopen('a');
    expect(made.told.lookedAgain).toEqual(['a']);
  });

  it('does not end while another one is on its way into it', async () => {
    const made = world();
    await made.merge();
    await expect(made.ending.retire(manager, 'b', silent)).rejects.toMatchObject({
      reason: { code: 'communityEnding' },
    });
    await expect(made.ending.merge(manager, 'b', { into: 'a' }, silent)).rejects.toMatchObject({
      reason: { code: 'communityEnding' },
    });
  });
});

describe('a community that is retired', () => {
  it('keeps its people in its group, and its name with the date', async () => {
    const made = world();
    made.sessions.clear();
    await made.ending.retire(manager, 'a', silent);
    expect(made.rows.get('a')).toMatchObject({
      name: 'Community a',
      state: 'retired',
      retiredAt: '2026-03-26T11:00:00.000Z',
    });
    expect(await made.whoIsIn('a')).toHaveLength(4);
    expect((await made.rosters.owing('a')).length).toBe(0);
    expect(made.audited('a').map(({ what }) => what)).toEqual(['retired']);
    const { retired, communities } = await made.views.view();
    expect([retired.map(({ id }) => id), communities.map(({ id }) => id)]).toEqual([['a'], ['b']]);
  });

  it('is seen to by one host at a time: every other one leaves it to the one that is at it', async () => {
    const made = world();
    // A host dies as soon as it is decided.
    made.stopAfter(1);
    await made.ending.retire(manager, 'a', silent).catch(silent);
    made.stopAfter(Infinity);
    const { sessions } = made.parts;
    let asked = 0;
    const cancel: typeof sessions.cancel = (...session) => {
      asked += 1;
      return sessions.cancel(...session);
    };
    const host = () => made.open({ sessions: { ...sessions, cancel } }).endings.run(silent);
    await Promise.all([host(), host()]);
    expect(asked).toBe(1);
  });
});
