import { communityOf, managedWorld, manager, member, session, silent } from './testing/managedWorld';

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

describe('managers who decide at the same moment', () => {
  const codesOf = async (decisions: readonly Promise<unknown>[]) =>
    (await Promise.allSettled(decisions)).map((outcome) =>
      outcome.status === 'fulfilled' ? 'done' : (outcome.reason as { reason?: { code: string } }).reason?.code,
    );

  it('give no two communities the same name', async () => {
    const name = 'Service mappers';
    const { changing, creating, views } = managedWorld().open();
    const wish = { key: 'k', name, purpose: 'We draw services together.', groupId: 'c' };
    const decisions = [
      changing.change('a', { name }),
      changing.change('b', { name }),
      creating.create(manager, wish, silent),
    ];
    expect(await codesOf(decisions)).toEqual(['done', 'nameTaken', 'nameTaken']);
    expect((await views.view()).communities.map((one) => one.name)).toEqual(['Community b', name]);
  });

  it('merge no two communities into each other', async () => {
    const { ending } = managedWorld().open();
    const decisions = [
      ending.merge(manager, 'a', { into: 'b' }, silent),
      ending.merge(manager, 'b', { into: 'a' }, silent),
    ];
    expect(await codesOf(decisions)).toContain('done');
    expect((await codesOf(decisions)).filter((code) => code === 'done')).toHaveLength(1);
  });
});

describe('a community that nobody leads', () => {
  it('gets a lead from among its people, who is told once however often it is sent', async () => {
    const made = managedWorld();
    made.rosters.put('a', member('ben'));
    const { naming, views } = made.open();
    const needs = async () => (await views.view()).communities[0]?.needs;
    expect(await needs()).toContain('noLead');
    await naming.name(manager, 'a', { personId: 'BEN' }, silent);
    await naming.name(manager, 'a', { personId: 'ben' }, silent);
    expect(await needs()).not.toContain('noLead');
    expect(made.audited('a').map(({ what, why, person }) => [what, why, person?.id])).toEqual([
      ['roleChanged', 'lead', 'ben'],
    ]);
    expect(new Set(made.notices.map(({ key }) => key)).size).toBe(1);
    expect(made.notices[0]).toMatchObject({ id: 'a', personId: 'ben', kind: 'running' });
    expect(made.notices[0]?.words.en.text).toContain('Morwenna Teague');
  });

  it('is made good where a host was stopped in the middle', async () => {
    for (let writes = 0; writes < 3; writes += 1) {
      const made = managedWorld();
      made.rosters.put('a', member('ben'));
      const name = () => made.open().naming.name(manager, 'a', { personId: 'ben' }, silent);
      made.stopAfter(writes);
      await name().catch(silent);
      made.stopAfter(Infinity);
      made.pass(1_000);
      await name();
      expect([made.audited('a').length, new Set(made.notices.map(({ key }) => key)).size]).toEqual([1, 1]);
    }
  });

  it('waits until nobody else changes its roles, on whatever host, and says so where that takes too long', async () => {
    const made = managedWorld();
    made.rosters.put('a', member('ben'));
    const name = (other = {}) => made.open(other).naming.name(manager, 'a', { personId: 'ben' }, silent);
    let leaveOff = silent;
    const elsewhere = made.parts.leases.whileHolding('leads_a', () => new Promise<void>((done) => (leaveOff = done)));
    const named = name();
    const isNamed = async () => (await made.rosters.recordsOf('a', ['ben'])).get('ben')?.record.reasons.length === 2;
    await new Promise(setImmediate);
    expect(await isNamed()).toBe(false);
    await expect(name({ leases: { whileHolding: () => Promise.resolve('busy') } })).rejects.toMatchObject({
      reason: { code: 'tooBusy' },
    });
    expect([await isNamed(), made.audited('a'), made.notices]).toEqual([false, [], []]);
    leaveOff();
    await Promise.all([elsewhere, named]);
    expect(await isNamed()).toBe(true);
  });

  it('is led by whoever two managers name at the same moment, on two hosts: written down and told once', async () => {
    const made = managedWorld();
    made.rosters.put('a', member('ben'));
    const managers = [manager, { id: 'cerys', name: 'Cerys Vaughan' }];
    await Promise.all(managers.map((who) => made.open().naming.name(who, 'a', { personId: 'ben' }, silent)));
    const record = (await made.rosters.recordsOf('a', ['ben'])).get('ben')?.record;
    expect(record?.reasons.filter(({ kind }) => kind === 'lead')).toMatchObject([{ as: 'lead', by: 'morwenna' }]);
    expect([made.audited('a').length, made.notices.length]).toEqual([1, 1]);
  });

  it('takes nobody from outside, and no lead while it is retired', async () => {
    const made = managedWorld();
    const codeOf = (personId: string) =>
      made
        .open()
        .naming.name(manager, 'a', { personId }, silent)
        .then(
          () => 'done',
          (error: { reason?: { code: string } }) => error.reason?.code,
        );
    expect(await codeOf('zoe')).toBe('notIn');
    made.rosters.put('a', member('ben'));
    made.rows.set('a', { ...communityOf('a'), state: 'retired', etag: '1' });
    expect(await codeOf('ben')).toBe('communityRetired');
    expect(made.audited('a')).toEqual([]);
  });
});

describe('groups that may become a community', () => {
  it('are those that no community has, and neither hide their members nor carry roles', async () => {
    const made = managedWorld();
    const group = { readAt: '2026-03-26T11:00:00.000Z', members: new Set<string>(), owners: new Set<string>() };
    made.groups.push(
      { ...group, id: 'd', name: 'Hidden', hiddenMembers: true, roleAssignable: false },
      { ...group, id: 'e', name: 'Roles', hiddenMembers: false, roleAssignable: true },
      { ...group, id: 'f', name: 'Another', hiddenMembers: false, roleAssignable: false },
    );
    const { views } = made.open();
    expect((await views.view()).freeGroups).toEqual([
      { id: 'f', name: 'Another' },
      { id: 'c', name: 'Group c' },
    ]);
  });
});

describe('a proposal', () => {
  const wish = { key: 'p', name: 'Service mappers', purpose: 'We draw services together.' };
  const sian = { id: 'sian', name: 'Siân Prydderch' };
  const reason = 'Service designers do this already.';

  it('is declined with a reason that whoever made it reads for ninety days', async () => {
    const made = managedWorld();
    const { proposing, views } = made.open();
    const { id } = await proposing.propose(sian, wish);
    expect(await proposing.ofPerson(sian.id)).toMatchObject([{ id, name: wish.name }]);
    await proposing.decline(manager, id, { reason: `  ${reason} ` });
    await proposing.decline(manager, id, { reason });
    expect((await views.view()).proposals).toEqual([]);
    const [mine] = await proposing.ofPerson(sian.id);
    expect(mine?.declined).toMatchObject({ by: manager, reason });
    expect(await proposing.ofPerson(manager.id)).toEqual([]);
    made.pass(90 * 86_400_000);
    expect(await proposing.ofPerson(sian.id)).toEqual([]);
  });

  it('is read once for all who look in the same moment, and shows at once to who has just made it', async () => {
    const made = managedWorld();
    const [here, elsewhere] = [made.open().proposing, made.open().proposing];
    const mine = async (host = here) =>
      (await host.ofPerson(sian.id)).map(({ declined }) => declined?.reason ?? 'waits');
    await Promise.all(['ana', 'ben', sian.id].map((id) => here.ofPerson(id)));
    expect([await mine(), await mine(elsewhere), made.told.proposalsRead]).toEqual([[], [], 2]);
    const { id } = await here.propose(sian, wish);
    expect([await mine(), await mine(elsewhere), await here.ofPerson('ana')]).toEqual([['waits'], [], []]);
    made.pass(5_000);
    expect(await mine(elsewhere)).toEqual(['waits']);
    await here.decline(manager, id, { reason });
    expect([await mine(), await mine(elsewhere)]).toEqual([[reason], ['waits']]);
    made.pass(5_000);
    expect(await mine(elsewhere)).toEqual([reason]);
  });

  it('is one of five at most, also where one person sends two at the same moment to two hosts', async () => {
    const made = managedWorld();
    const send = (number: number) =>
      made
        .open()
        .proposing.propose(sian, { ...wish, key: `p${number}`, name: `Idea ${number}` })
        .then(
          () => 'kept',
          (error: { reason?: { code: string } }) => error.reason?.code,
        );
    for (const number of [1, 2, 3, 4]) expect(await send(number)).toBe('kept');
    expect(await Promise.all([5, 6].map(send))).toEqual(['kept', 'tooManyProposals']);
    const other = made.open({ leases: { whileHolding: () => Promise.resolve('busy' as const) } }).proposing;
    await expect(other.propose(sian, { ...wish, key: 'p7' })).rejects.toMatchObject({ reason: { code: 'tooBusy' } });
    expect(await other.ofPerson(sian.id)).toHaveLength(5);
  });

  it('is answered once: the first answer stands', async () => {
    const { proposing } = managedWorld().open();
    const { id } = await proposing.propose(sian, wish);
    const codeOf = (proposalId: string, why: string) =>
      proposing.decline(manager, proposalId, { reason: why }).then(
        () => 'done',
        (error: { reason?: { code: string } }) => error.reason?.code,
      );
    expect(await codeOf(id, 'No')).toBe('answerLength');
    expect(await codeOf('none', reason)).toBe('proposalUnknown');
    expect(await codeOf(id, reason)).toBe('done');
    expect(await codeOf(id, 'Quite another reason.')).toBe('proposalAnswered');
  });

  it('is shown as old where nobody has answered it for ninety days', async () => {
    const made = managedWorld();
    const { proposing, views } = made.open();
    await proposing.propose(sian, wish);
    const old = async () => (await views.view()).proposals.map(({ isOld }) => isOld);
    made.pass(90 * 86_400_000 - 1);
    expect(await old()).toEqual([undefined]);
    made.pass(1);
    expect(await old()).toEqual([true]);
  });
});
