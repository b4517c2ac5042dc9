import type { Audience } from '../../../src/domain/charter';
import { openCharterWorld } from './testing/charterWorld';

describe('a charter as others see it', () => {
  const open = async (audience: Audience, isBegun = true) => {
    const world = openCharterWorld();
    if (isBegun) await world.start();
    await world.charters.reviews.saveSettings(world.as('lena'), { audience, reviewMonths: 6 });
    return world;
  };

  it('is read by the organisation when it is open to it, and not by guests from outside', async () => {
    const { charters, guests, log } = await open('organisation');
    guests.add('gil');
    const look = (id: string) => charters.views.look('c1', { id, name: id }, log);
    expect((await look('olga')).you.role).toBe('reader');
    await expect(look('gil')).rejects.toMatchObject({ reason: { code: 'notAMember' } });
    expect(await charters.views.publicView('c1')).toBeUndefined();
  });

  it('is read by guests, too, when it is open to anybody', async () => {
    const { charters, guests, log } = await open('anybody');
    guests.add('gil');
    expect((await charters.views.look('c1', { id: 'gil', name: 'Gil' }, log)).version).toBe(1);
    expect((await charters.views.publicView('c1'))?.version).toBe(1);
  });

  it('is no page for anybody before there is a charter', async () => {
    const { charters } = await open('anybody', false);
    expect(await charters.views.publicView('c1')).toBeUndefined();
  });
});
