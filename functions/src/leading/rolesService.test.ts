import { ana, leading, leadingWorld, record } from './testing/leadingWorld';

const log = () => undefined;
const bob = { ...ana, id: 'bob', name: 'Bob Lee' };
function open() {
  const world = leadingWorld([]);
  world.rosters.put('c1', record('bob', { name: 'Bob Lee' }));
  const { roles } = world.leading;
  const reasonsOf = async (id: string) => (await world.ofCommunity()).get(id)?.reasons.map(({ kind }) => kind);
  return { ...world, roles, reasonsOf };
}
/** A community whose group nobody owns. */
async function openWithoutOwner() {
  const world = open();
  await world.rosters.save('c1', [{ id: 'ana', record: undefined, etag: '1' }]);
  world.rosters.put('c1', record('ana', leading('lead')));
  return world;
}

describe('leads of a community', () => {
  it('name another lead, who is written down with who named them', async () => {
    const world = open();
    await world.roles.change(ana, 'bob', { as: 'lead' }, log);
    expect(await world.reasonsOf('bob')).toEqual(['joined', 'lead']);
    expect(world.audited()).toMatchObject([
      { what: 'roleChanged', person: { id: 'bob', name: 'Bob Lee' }, by: { id: 'ana' }, why: 'lead' },
    ]);
    expect(world.told.changed).toEqual(['bob']);
  });

  it('change nothing by doing it again', async () => {
    const world = open();
    await world.roles.change(ana, 'bob', { as: 'deputy' }, log);
    const before = (await world.ofCommunity()).get('bob');
    await world.roles.change(ana, 'bob', { as: 'deputy' }, log);
    expect((await world.ofCommunity()).get('bob')).toEqual(before);
    expect(world.audited()).toHaveLength(1);
  });

  it('hand over: they name the next lead, then step down, and stay as a member', async () => {
    const world = await openWithoutOwner();
    await expect(world.roles.change(ana, 'ana', { as: 'member' }, log)).rejects.toMatchObject({
      reason: { code: 'lastLead' },
    });
    await world.roles.change(ana, 'bob', { as: 'lead' }, log);
    await world.roles.change(ana, 'ana', { as: 'member' }, log);
    expect(await world.reasonsOf('ana')).toEqual(['joined']);
    await expect(world.roles.change(bob, 'bob', { as: 'member' }, log)).rejects.toMatchObject({
      reason: { code: 'lastLead' },
    });
  });

  it('stay at least one when two step down, or remove each other, at the same moment', async () => {
    const stepDown = (world: ReturnType<typeof open>) => [
      world.roles.change(ana, 'ana', { as: 'member' }, log),
      world.roles.change(bob, 'bob', { as: 'member' }, log),
    ];
    const remove = (world: ReturnType<typeof open>) => [
      world.roles.remove(bob, 'ana', log),
      world.roles.remove(ana, 'bob', log),
    ];
    for (const both of [stepDown, remove]) {
      const world = await openWithoutOwner();
      world.rosters.put('c1', record('bob', leading('lead')));
      const outcomes = await Promise.allSettled(both(world));
      expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
      expect(outcomes[1]).toMatchObject({ reason: { reason: { code: 'lastLead' } } });
      expect((await world.rosters.summary('c1')).leads).toMatchObject([{ id: 'bob' }]);
    }
  });

  it('are told how an owner is changed', async () => {
    const world = open();
    const refusal = { reason: { code: 'ownersAreSetInTeams', groupId: 'c1', personId: 'ana' } };
    await expect(world.roles.change(ana, 'ana', { as: 'member' }, log)).rejects.toMatchObject(refusal);
    await expect(world.roles.remove(ana, 'ana', log)).rejects.toMatchObject(refusal);
  });

  it('remove somebody, once, and the group follows', async () => {
    const world = open();
    await world.roles.remove(ana, 'bob', log);
    await world.roles.remove(ana, 'bob', log);
    const left = { how: 'removedByLead', by: 'ana' };
    expect((await world.ofCommunity()).get('bob')).toMatchObject({ reasons: [], left, owed: { write: 'remove' } });
    expect(world.audited()).toMatchObject([{ what: 'removed', person: { id: 'bob' }, by: { id: 'ana' } }]);
    expect(world.told.followed).toEqual(['c1', 'c1']);
    await expect(world.roles.remove(ana, 'nobody', log)).rejects.toMatchObject({ reason: { code: 'notIn' } });
  });

  it.each(['removedByLead', 'byThemselves'] as const)(
    'remove somebody again who was put back since: %s',
    async (how) => {
      const world = open();
      const left = { at: '2026-03-20T10:00:00.000Z', how, by: 'ana' };
      world.rosters.put('c1', record('bob', { name: 'Bob Lee', reasons: [], confirmed: false, left }));
      world.inGroup.add('bob');
      await world.roles.remove(ana, 'bob', log);
      const again = { how: 'removedByLead', by: 'ana', at: '2026-03-26T11:00:00.000Z' };
      expect((await world.ofCommunity()).get('bob')).toMatchObject({ left: again, owed: { write: 'remove' } });
      expect(world.audited()).toMatchObject([{ what: 'removed', at: again.at }]);
    },
  );
});
