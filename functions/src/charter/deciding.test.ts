import { randomUUID } from 'node:crypto';
import { hourMs, openCharterWorld, type CharterWorld } from './testing/charterWorld';

const dayMs = 24 * hourMs;

describe('what is decided about a proposal, and who hears of it', () => {
  let world: CharterWorld;
  beforeEach(async () => {
    world = openCharterWorld({ siteId: 's1' });
    await world.start();
    world.notices.length = 0;
  });
  const stateOf = async (id: string) => (await world.store.proposal('c1', id))?.value.state;

  it('is decided at the later date that an amendment in its last two days has given it', async () => {
    const { id } = await world.propose('ana', world.reword('We help.'));
    world.wait(6 * dayMs);
    const wish = { change: world.reword('We all help.'), reason: 'So.', weight: 'minor', version: 1 } as const;
    const { closesAt } = await world.charters.proposing.amend(world.as('ana'), id, { wording: 1, ...wish }, world.log);
    world.wait(1.5 * dayMs);
    await world.decide();
    expect(await stateOf(id)).toBe('open');
    world.wait(dayMs);
    expect(closesAt < world.now()).toBe(true);
    await world.decide();
    expect(await stateOf(id)).toBe('adopted');
  });

  it('is told and published after all when a host died as soon as it had decided', async () => {
    const { id } = await world.propose('ana', world.reword('We help.'));
    world.wait(8 * dayMs);
    const [closing] = world.dues.filter((one) => one.id === id);
    await world.decide();
    expect(world.told('Your proposal is adopted')).toEqual(['ana']);
    world.notices.length = 0;
    world.messages.length = 0;
    world.dues.push(closing!);
    await world.decide();
    expect(world.told('Your proposal is adopted')).toEqual(['ana']);
    expect(world.messages).toEqual(['c1']);
    expect(world.dues).not.toContain(closing);
  });

  it('has its page looked after by a timer a minute later, whatever becomes of the message', async () => {
    await world.propose('ana', world.reword('We help.'));
    world.wait(8 * dayMs);
    world.dues.splice(0, world.dues.length, ...world.dues.filter(({ what }) => what === 'proposal'));
    const soon = new Date(Date.parse(world.now()) + 60_000).toISOString();
    await world.decide();
    expect(world.dues).toEqual([{ what: 'page', at: soon, communityId: 'c1' }]);
  });

  it('is told to nobody who has left', async () => {
    const { id } = await world.propose('ana', world.reword('We help.'));
    const editorial = await world.propose('ana', world.reword('We helped.'), 'editorial');
    world.ids.delete('ana');
    await world.charters.stances.comment(world.as('ben'), id, { id: randomUUID(), text: 'Hm' });
    await world.charters.adopting.adopt(world.as('lena'), editorial.id, 1, world.log);
    world.wait(8 * dayMs);
    await world.decide();
    expect(await stateOf(editorial.id)).toBe('adopted');
    expect(await stateOf(id)).not.toBe('open');
    expect(world.notices.filter(({ personId }) => personId === 'ana')).toEqual([]);
  });

  it('is not told to whoever said it themselves', async () => {
    const { id } = await world.propose('ana', world.reword('We help.'));
    await world.charters.stances.comment(world.as('ana'), id, { id: randomUUID(), text: 'Hm' });
    expect(world.notices).toEqual([]);
    await world.charters.stances.comment(world.as('ben'), id, { id: randomUUID(), text: 'Hm' });
    expect(world.told('Ben comments')).toEqual(['ana']);
  });

  it('begins with one first charter, also when two people propose one at the same moment', async () => {
    const anew = openCharterWorld();
    const start = (by: string) =>
      anew.propose(by, { kind: 'start', clauses: [{ id: randomUUID(), section: 'scope', text: `By ${by}` }] });
    const outcomes = await Promise.allSettled([start('ana'), start('ben')]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await anew.store.standing('c1')).toHaveLength(1);
  });
});
