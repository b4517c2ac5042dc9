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
  'a topic on the table in its last minute': (coffee) => {
    const [first = ''] = withTopics(coffee);
    coffee.facilitatorMovesTo('discussing');
    coffee.facilitatorDoes({ kind: 'discuss', topicId: first });
    coffee.othersWrite('Ana Sousa', first, 'A note.');
    coffee.othersTakeAway('Ana Sousa', 'A takeaway', first);
    coffee.advance(7.5 * 60_000);
  },
  'people in rooms': (coffee) => {
    const [first = ''] = withTopics(coffee);
    ['Ana', 'Ben', 'Cai', 'Dee', 'Eve', 'Flo'].forEach((name, place) => {
      if (place === 0) coffee.facilitatorMovesTo('voting');
      coffee.othersAttend(name);
    });
    coffee.facilitatorMovesTo('discussing');
    coffee.facilitatorDoes({ kind: 'discuss', topicId: first });
    coffee.splitInto(2);
  },
  'a session that is closed': (coffee) => {
    const [first = ''] = withTopics(coffee);
    coffee.facilitatorMovesTo('discussing');
    coffee.facilitatorDoes({ kind: 'discuss', topicId: first });
    coffee.othersTakeAway('Ana Sousa', 'A takeaway', first);
    coffee.othersPromise('Ana Sousa', 'An action', '2026-11-01');
    coffee.closeSession();
  },
  'a board with a last time and open actions': (coffee) => {
    withTopics(coffee);
    coffee.hadBefore({
      lastTime: {
        sessionId: '2026-10-22',
        startsAt: '2026-10-22T10:00:00.000Z',
        timeZone: 'Europe/London',
        discussed: 2,
        takeaways: 1,
        actions: 1,
        youWereThere: true,
        feedback: {},
      },
      actions: [{ id: 'open', text: 'Write it down', sessionId: '2026-10-22', due: '2026-11-01' }],
    });
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
