import * as axe from 'axe-core';
import { cleanup } from '@testing-library/react';
import { askedBy, communityOf, inBy, inMemoryDirectory, personOf } from './testing/inMemoryDirectory';
import { choose, loadStrings, pass, press, renderDirectory } from './testing/renderDirectory';

const all = () =>
  inMemoryDirectory(
    [
      communityOf('Content design'),
      communityOf('Data', { you: askedBy('Jo Okafor', 'Your view on open data, please.') }),
      communityOf('Interaction design', { suits: [{ attribute: 'office', value: 'Cardiff' }] }),
      communityOf('Product', { you: inBy(), places: ['Leeds', 'Swansea'] }),
      communityOf('Research', { you: { state: 'out', why: [], declined: true } }),
    ],
    [
      personOf('Ana Pereira', { leads: 'owner', askAbout: ['Procurement'] }),
      personOf('Carys Morgan', { isYou: true, place: 'Leeds' }),
    ],
  );

// axe measures icons on a canvas, which jsdom has not.
beforeAll(() => void jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null));
beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});
afterAll(() => jest.restoreAllMocks());

/** jsdom has no layout, so contrast is looked at in the browser. The page around a web part has the landmarks. */
const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };

const violations = async (container: HTMLElement): Promise<unknown[]> => {
  jest.useRealTimers();
  const found = await axe.run(container, { rules });
  return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
};

describe('axe finds nothing wrong with', () => {
  it.each([
    ['English', 'en-gb', 'en-GB'],
    ['Welsh', 'cy-gb', 'cy-GB'],
  ] as const)('all communities in %s', async (_name, strings, locale) => {
    expect(await violations(await renderDirectory(all(), { strings: loadStrings(strings), locale }))).toEqual([]);
  });

  it('why somebody is in, what was left, and a "no, thanks" with its reasons', async () => {
    const container = await renderDirectory(all());
    await press('Why am I in?: Product');
    await press('No, thanks: Data');
    await press('Join: Content design');
    await choose('More for Content design', 'Leave');
    expect(await violations(container)).toEqual([]);
  });

  it('the people of a community, while one writes what to be asked about', async () => {
    const container = await renderDirectory(all());
    await press('Product');
    await pass(0);
    await press(/^Say what/);
    expect(await violations(container)).toEqual([]);
  });

  it('a community whose people are for its members, no communities, and a title that is edited', async () => {
    const container = await renderDirectory(all(), { isEditing: true });
    await press('Research');
    expect(await violations(container)).toEqual([]);
    cleanup();
    jest.useFakeTimers();
    expect(await violations(await renderDirectory(inMemoryDirectory()))).toEqual([]);
  });
});
