import { usualThreshold, type MembershipRule } from '../../../src/domain/membership';
import { ana, factsOf, leading, leadingWorld, record } from '../leading/testing/leadingWorld';
import { rulesVersionOf } from './rulesVersion';

const log = () => undefined;
const rule = (id: string, name = id): MembershipRule => ({
  ...{ id, name, mode: 'enrol' },
  include: [{ attribute: 'jobTitle', how: 'has', values: [`${id} manager`] }],
  exclude: [],
});
const open = () => {
  const world = leadingWorld([]);
  const versionOf = async () => rulesVersionOf(await world.store.load('c1'));
  const save = async (rules: readonly MembershipRule[], version?: string) =>
    world.rules.service.saveRules(ana, { rules, rulesVersion: version ?? (await versionOf()) }, log);
  return { ...world, versionOf, save };
};

describe('the membership rules of a community', () => {
  it('are saved, written down by name, and brought to the people they are about', async () => {
    const world = open();
    await world.save([rule('a', 'First'), rule('b', 'Second')]);
    await world.save([rule('a', 'First, renamed'), rule('c', 'Third')]);
    await world.save([rule('c', 'Third'), rule('a', 'First, renamed')]);
    await world.save([rule('c', 'Third'), { ...rule('a', 'First, renamed'), mode: 'suggest' }]);
    expect((await world.store.load('c1')).rules.map(({ id }) => id)).toEqual(['c', 'a']);
    expect(world.audited()).toMatchObject([
      { what: 'ruleMade', by: { id: 'ana', name: 'Ana Ruiz' }, why: 'First' },
      { what: 'ruleMade', why: 'Second' },
      { what: 'ruleRenamed', was: 'First', why: 'First, renamed' },
      { what: 'ruleMade', why: 'Third' },
      { what: 'ruleDeleted', why: 'Second' },
      { what: 'rulesOrdered' },
      { what: 'rulesChanged', why: 'First, renamed' },
    ]);
    expect(world.told.rulesChanged).toEqual(Array(4).fill('c1'));
    expect(await world.store.load('c1')).not.toHaveProperty('owed');
  });

  it('are not saved over those of another lead', async () => {
    const world = open();
    const version = await world.versionOf();
    await world.save([rule('a')]);
    await expect(world.save([rule('b')], version)).rejects.toMatchObject({ reason: { code: 'rulesChangedMeanwhile' } });
    expect((await world.store.load('c1')).rules).toEqual([rule('a')]);
    expect(world.audited()).toHaveLength(1);
  });

  it('may be sent again when the answer was lost', async () => {
    const world = open();
    const version = await world.versionOf();
    await world.save([rule('a')], version);
    await world.save([rule('a')], version);
    expect(world.audited()).toHaveLength(1);
  });

  it('are not half saved when they are refused', async () => {
    const world = open();
    await expect(world.save([rule('a'), rule('a')])).rejects.toMatchObject({ reason: { code: 'ruleTwice' } });
    expect((await world.store.load('c1')).rules).toEqual([]);
  });

  it('are not changed by a guest, to whom the directory does not show whom they fit', async () => {
    const world = leadingWorld([factsOf('guest', { guest: true })]);
    world.rosters.put('c1', record('guest', leading('owner')));
    const body = { rules: [rule('a')], rulesVersion: rulesVersionOf(await world.store.load('c1')) };
    const saving = world.rules.service.saveRules({ ...ana, id: 'guest' }, body, log);
    await expect(saving).rejects.toMatchObject({ reason: { code: 'guestsSetNoRules' } });
    expect((await world.store.load('c1')).rules).toEqual([]);
    expect(world.audited()).toEqual([]);
  });

  it('may not lead round in a circle through another community', async () => {
    const group = { readAt: '2026-03-26T10:00:00.000Z', members: new Set<string>(), owners: new Set<string>() };
    const shown = { ...group, name: 'Other', hiddenMembers: false, roleAssignable: false };
    const world = leadingWorld(
      [],
      [
        { ...shown, id: 'c2' },
        { ...shown, id: 'c1' },
      ],
    );
    const naming = (id: string): MembershipRule => ({
      ...rule('g'),
      include: [{ attribute: 'group', how: 'is', values: [id] }],
    });
    await world.store.save('c2', { rules: [naming('c1')], threshold: usualThreshold, etag: '' });
    const rulesVersion = rulesVersionOf(await world.store.load('c1'));
    const saving = world.rules.service.saveRules(ana, { rules: [naming('c2')], rulesVersion }, log);
    await expect(saving).rejects.toMatchObject({ reason: { code: 'ruleCircular' } });
  });

  it('are brought about by whoever comes by when the host was stopped or storage failed, once', async () => {
    const world = open();
    const { rulesChanged } = world.followed;
    world.followed.rulesChanged = () => Promise.reject(new Error('killed'));
    await world.save([rule('a')]);
    expect((await world.store.load('c1')).rules).toEqual([rule('a')]);
    await world.rules.service.catchUp(log);
    expect(world.told.rulesChanged).toEqual([]);
    world.followed.rulesChanged = rulesChanged;
    await world.rules.service.catchUp(log);
    await world.rules.service.catchUp(log);
    expect(world.told.rulesChanged).toEqual(['c1']);
    expect(world.audited()).toMatchObject([{ what: 'ruleMade', why: 'a' }]);
  });

  it('keep what is owed of a change that came meanwhile', async () => {
    const world = open();
    const { rulesChanged } = world.followed;
    world.followed.rulesChanged = async (...which) => {
      world.followed.rulesChanged = rulesChanged;
      await rulesChanged(...which);
      await world.save([rule('b')]);
      const { owed: _, ...stored } = await world.store.load('c1');
      const later = { key: 'later', what: 'rulesChanged' as const, at: '2026-03-26T11:00:00.000Z', by: ana, why: 'b' };
      await world.store.save('c1', { ...stored, owed: [later] });
    };
    await world.save([rule('a')]);
    expect((await world.store.load('c1')).owed).toMatchObject([{ key: 'later' }]);
  });

  it('are read once in half a minute for judging people by them, anew where this host has changed them', async () => {
    const world = open();
    await world.allRules.all();
    await world.store.save('c2', { rules: [rule('x')], threshold: usualThreshold, etag: '' });
    expect((await world.allRules.all()).has('c2')).toBe(false);
    world.pass(30_000);
    expect((await world.allRules.all()).has('c2')).toBe(true);
    await world.save([rule('a')]);
    expect((await world.allRules.all()).get('c1')?.rules).toEqual([rule('a')]);
  });
});

describe('how much may change at once', () => {
  it('is changed by leads, written down, and what waited is looked at again', async () => {
    const world = open();
    const threshold = { removals: 5, removalShare: 0.025, additionShare: 2 };
    const rulesVersion = await world.versionOf();
    await world.rules.service.saveThreshold(ana, { ...threshold, rulesVersion }, log);
    expect((await world.store.load('c1')).threshold).toEqual(threshold);
    expect(world.audited()).toMatchObject([{ what: 'thresholdChanged', threshold }]);
    expect(world.told.followed).toEqual(['c1']);
    const late = world.rules.service.saveThreshold(ana, { ...usualThreshold, rulesVersion }, log);
    await expect(late).rejects.toMatchObject({ reason: { code: 'rulesChangedMeanwhile' } });
  });
});
