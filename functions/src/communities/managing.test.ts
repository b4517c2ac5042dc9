import { managedWorld, manager, member, session, silent } from './testing/managedWorld';

const rule = (id: string, title: string) => ({
  ...{ id, name: title, mode: 'enrol' as const, exclude: [] },
  include: [{ attribute: 'jobTitle' as const, how: 'has' as const, values: [title] }],
});
const lead = (as: 'owner' | 'lead') => ({
  reasons: [{ kind: 'lead' as const, since: '2025-01-01T00:00:00.000Z', as }],
});

describe('how far a community reaches', () => {
  it('is how many are in of those whom any of its rules fit, by one walk through the directory for an hour', async () => {
    const { rosters, rules, organisation, open, pass } = managedWorld();
    rosters.put('a', member('ana'));
    rosters.put('a', member('eve'));
    // Rules of two communities may be called the same.
    rules.set('a', { rules: [rule('r', 'Product manager'), rule('p', 'Manager')], etag: '1' });
    rules.set('b', { rules: [rule('r', 'Designer')], etag: '1' });
    const { views } = open();
    const reaches = async () => (await views.view()).communities.map(({ reach }) => reach);
    expect(await reaches()).toEqual([
      { eligible: 2, in: 1 },
      { eligible: 3, in: 0 },
    ]);
    rosters.put('a', member('ben'));
    expect((await reaches())[0]).toEqual({ eligible: 2, in: 1 });
    expect(organisation.walks).toBe(1);
    // Another rule is another question, and an hour is over some time.
    rules.set('b', { rules: [rule('r', 'Manager')], etag: '2' });
    expect(await reaches()).toEqual([
      { eligible: 2, in: 2 },
      { eligible: 2, in: 0 },
    ]);
    rosters.put('a', member('ben', { reasons: [] }));
    pass(3_600_000);
    expect((await reaches())[0]).toEqual({ eligible: 2, in: 1 });
  });

  it('is not said before the directory was read', async () => {
    const { rules, organisation, open } = managedWorld();
    rules.set('a', { rules: [rule('r', 'Designer')], etag: '1' });
    organisation.read = false;
    const { views } = open();
    expect((await views.view()).communities[0]).not.toHaveProperty('reach');
    organisation.read = true;
    expect((await views.view()).communities[0]?.reach).toEqual({ eligible: 3, in: 0 });
  });
});

describe('taking people into another community', () => {
  const split = (made: ReturnType<typeof managedWorld>, personIds: readonly string[], move: boolean) =>
    made.open().splitting.split(manager, 'a', { into: 'b', personIds, move }, silent);

  it('leaves those who move out of the first one for good, unless they come back or a lead invites them', async () => {
    const made = managedWorld();
    made.rosters.put('a', member('ana', lead('lead')));
    made.rosters.put('a', member('ben'));
    const { taken, stayed } = await split(made, ['BEN'], true);
    expect([taken, stayed]).toEqual([[{ id: 'ben', name: 'ben' }], []]);
    const record = (await made.rosters.recordsOf('a', ['ben'])).get('ben')?.record;
    expect(record?.left).toMatchObject({ how: 'removedByLead', by: 'morwenna' });
    expect(await made.whoIsIn('b')).toEqual(['ben']);
    expect(made.told.sent).toEqual(['b', 'a']);
  });

  it('takes nobody out who could not come into the other one, nor the last who leads', async () => {
    const made = managedWorld();
    made.rosters.put('a', member('ana', lead('lead')));
    made.rosters.put('a', member('ben'));
    made.rosters.put(
      'b',
      member('ben', { reasons: [], left: { at: '2026-01-01T00:00:00.000Z', how: 'byThemselves' } }),
    );
    const { taken, stayed } = await split(made, ['ana', 'ben', 'zoe'], true);
    expect(taken.map(({ id }) => id)).toEqual(['ana']);
    expect(stayed.map(({ id, why }) => [id, why])).toEqual([
      ['zoe', 'notIn'],
      ['ben', 'leftByChoice'],
      ['ana', 'lastLead'],
    ]);
    expect(await made.whoIsIn('a')).toEqual(['ana', 'ben']);
    expect(made.audited('a')).toEqual([]);
  });

  it('loses nobody where a host is stopped in the middle, and is made good by repeating it', async () => {
    for (let writes = 0; writes < 6; writes += 1) {
      const made = managedWorld();
      made.rosters.put('a', member('ana', lead('lead')));
      for (const id of ['ben', 'cai']) made.rosters.put('a', member(id));
      made.stopAfter(writes);
      await split(made, ['ben', 'cai'], true).catch(silent);
      const everywhere = new Set([...(await made.whoIsIn('a')), ...(await made.whoIsIn('b'))]);
      expect([...everywhere].sort()).toEqual(['ana', 'ben', 'cai']);
      made.stopAfter(Infinity);
      const { taken, stayed } = await split(made, ['ben', 'cai'], true);
      expect([taken.length, stayed.length]).toEqual([2, 0]);
      expect([await made.whoIsIn('a'), await made.whoIsIn('b')]).toEqual([['ana'], ['ben', 'cai']]);
    }
  });
});

describe('making a community', () => {
  const wish = { key: 'k', name: 'Service mappers', purpose: 'We draw services together.', groupId: 'c' };

  it('is made good by repeating it, wherever a host was stopped', async () => {
    for (let writes = 0; writes < 4; writes += 1) {
      const made = managedWorld();
      const { creating, proposing, views } = made.open();
      const { id: proposalId } = await proposing.propose(manager, { ...wish, key: 'p' });
      made.stopAfter(writes);
      await creating.create(manager, { ...wish, proposalId }, silent).catch(silent);
      made.stopAfter(Infinity);
      made.pass(1_000);
      expect(await creating.create(manager, { ...wish, proposalId }, silent)).toEqual({ kind: 'created', id: 'c' });
      expect(made.audited('c').map(({ what }) => what)).toEqual(['created']);
      const { proposals, communities } = await views.view();
      expect([proposals, communities.map(({ id }) => id)]).toEqual([[], ['a', 'b', 'c']]);
      expect(made.told.firstRead).toContain('c');
    }
  });

  it('lets a mailbox be changed to another that the settings name, while nobody is invited from the one before', async () => {
    const made = managedWorld();
    const { changing } = made.open();
    const codeOf = (mailbox: string) =>
      changing.change('a', { mailbox }).then(
        () => 'done',
        (error: { reason?: { code: string } }) => error.reason?.code,
      );
    expect(await codeOf('finance@example.org')).toBe('mailboxNotAllowed');
    made.sessions.set('a', [session('s1', '2026-04-02T11:00:00.000Z')]);
    expect(await codeOf('other@example.org')).toBe('mailboxInUse');
    expect(await codeOf('COMMUNITIES@example.org')).toBe('done');
    made.sessions.set('a', [session('s1', '2026-04-02T11:00:00.000Z', { invited: undefined })]);
    expect(await codeOf('OTHER@example.org')).toBe('done');
    expect(made.rows.get('a')?.mailbox).toBe('other@example.org');
  });
});
