import * as axe from 'axe-core';
import { cleanup } from '@testing-library/react';
import { inMemoryLeanCoffee, type InMemoryLeanCoffee } from './testing/inMemoryLeanCoffee';
import { loadStrings } from './testing/loadStrings';
import { renderLeanCoffee } from './testing/renderLeanCoffee';

const withTopics = (coffee: InMemoryLeanCoffee): string[] =>
  ['Pairing', 'Templates'].map((title) => coffee.othersPropose(title));

const states: Record<string, (coffee: InMemoryLeanCoffee) => void> = {
  'an empty board': () => undefined,
  'topics being proposed': (coffee) => void withTopics(coffee),
  'people voting': (coffee) => {
    const [first = ''] = withTopics(coffee);
    coffee.facilitatorMovesTo('voting');
    coffee.othersVote('Carys Morgan', first, 2);
  },
  'the agenda': (coffee) => {
    withTopics(coffee);
    coffee.facilitatorMovesTo('voting');
    coffee.facilitatorMovesTo('discussing');
  },
  'no session': (coffee) => coffee.planNoSession(),
  'no permission': (coffee) => coffee.failWith({ kind: 'permissionMissing' }),
  'no membership': (coffee) =>
    coffee.shutOut({ type: 'about:blank', title: 'No', status: 403, detail: 'Members only.', code: 'notAMember' }),
};

// axe measures icons on a canvas, which jsdom has not.
beforeAll(() => void jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null));
afterAll(() => jest.restoreAllMocks());

/** jsdom has no layout, so contrast is looked at in the browser. The page around a web part has the landmarks. */
const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };

describe.each([
  ['English', {}],
  ['Welsh', { strings: loadStrings('cy-gb'), locale: 'cy-GB' }],
])('in %s axe finds nothing wrong with', (_language, props) => {
  afterEach(cleanup);

  it.each(Object.keys(states))('%s', async (state) => {
    const coffee = inMemoryLeanCoffee({ mayFacilitate: true });
    states[state]?.(coffee);
    const container = await renderLeanCoffee(coffee, props);
    const { violations } = await axe.run(container, { rules });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
