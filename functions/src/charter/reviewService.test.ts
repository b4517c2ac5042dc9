import { randomUUID } from 'node:crypto';
import { hourMs, openCharterWorld, type CharterWorld } from './testing/charterWorld';

const dayMs = 24 * hourMs;

describe('the review of a charter', () => {
  let world: CharterWorld;
  beforeEach(async () => {
    world = openCharterWorld();
    await world.start();
  });
  const ask = (text: string) => world.charters.reading.ask(world.as('ben'), { id: randomUUID(), text });
  const finish = () => world.charters.reviews.finish(world.as('lena'), world.log);
  const agenda = async () => (await world.charters.views.see(world.as('lena'), world.log)).review?.agenda ?? [];
  const questions = async () => (await world.store.head('c1')).value.questions.map(({ text }) => text);
  /** Something that somebody objects to until it goes back. */
  const sendBack = async (text: string) => {
    const { id } = await world.propose('ana', world.reword(text));
    await world.charters.stances.object(world.as('ben'), id, { id: randomUUID(), reason: `Not: ${text}`, wording: 1 });
    world.wait(8 * dayMs);
    await world.decide();
    return id;
  };

  it('that is said to be done twice on a day is done once: what was asked since stays', async () => {
    await ask('Before?');
    world.wait(hourMs);
    await finish();
    await ask('Since?');
    world.wait(hourMs);
    await finish();
    expect(await questions()).toEqual(['Since?']);
    world.wait(dayMs);
    await finish();
    expect(await questions()).toEqual([]);
  });

  it('talks about what went back since the last one only', async () => {
    await sendBack('We help now and then.');
    await finish();
    world.wait(hourMs);
    const since = await sendBack('We help on Fridays.');
    world.wait(200 * dayMs);
    expect(await agenda()).toEqual([
      { kind: 'living' },
      expect.objectContaining({ kind: 'returned', proposalId: since }),
    ]);
  });

  it('is told to leads when it is due, and not when it was put off since', async () => {
    world.wait(dayMs);
    await finish();
    const early = new Date(Date.parse('2026-03-02T10:00:00Z') + 184 * dayMs);
    world.wait(early.getTime() - Date.parse(world.now()) + 2 * hourMs);
    world.notices.length = 0;
    world.dues.push({ what: 'review', at: world.now(), communityId: 'c1' });
    await world.decide();
    expect(world.told('Time to look')).toEqual([]);
    world.wait(3 * dayMs);
    await world.decide();
    expect(world.told('Time to look')).toEqual(['lena']);
  });
});
