import type { Answer } from './Answer';
import type { Ask } from './askApi';
import { personalCommunity } from './personalCommunity';

const one = { id: 'one', name: 'Digital Practice' };
const other = { id: 'other', name: 'Data Community' };

const askFor =
  (...communities: { id: string; name: string }[]): Ask =>
  <View>() =>
    Promise.resolve<Answer<View>>({ kind: 'fresh', view: { communities } as unknown as View });

/** A browser's storage. */
function memory(): () => Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  return () => storage;
}

describe('the community of a personal app', () => {
  it('is the only one the reader is in', async () => {
    expect(await personalCommunity(askFor(one), memory()).find()).toBe('one');
  });

  it('is none while the reader, who is in several, has chosen none', async () => {
    expect(await personalCommunity(askFor(one, other), memory()).find()).toBeUndefined();
    expect(await personalCommunity(askFor(), memory()).find()).toBeUndefined();
  });

  it('is the chosen one, the next time too', async () => {
    const storage = memory();
    const { find, communities } = personalCommunity(askFor(one, other), storage);
    communities.choose('other');
    expect(await find()).toBe('other');
    expect(await personalCommunity(askFor(one, other), storage).find()).toBe('other');
  });

  it('is asked for anew when the reader wants another, even with only one to choose from', async () => {
    const { find, communities } = personalCommunity(askFor(one), memory());
    await find();
    communities.choose(undefined);
    expect(await find()).toBeUndefined();
  });

  it('can be chosen where the browser keeps nothing', async () => {
    const { find, communities } = personalCommunity(askFor(one, other), () => {
      throw new Error('switched off');
    });
    communities.choose('other');
    expect(await find()).toBe('other');
  });

  it('is in use only where a place without a community has asked for it', async () => {
    const { find, communities } = personalCommunity(askFor(one), memory());
    expect(communities.inUse()).toBe(false);
    await find();
    expect(communities.inUse()).toBe(true);
  });
});
