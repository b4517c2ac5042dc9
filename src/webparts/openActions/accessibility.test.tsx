import * as axe from 'axe-core';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { actionOf, inMemoryActions, problem } from './testing/inMemoryActions';
import { loadStrings, renderOpenActions, settle } from './testing/renderOpenActions';

const me = { id: 'me', name: 'Carys Morgan', isYou: true };
const actions = [
  actionOf('Pair', { owner: me, due: '2026-11-20', overdue: true }),
  actionOf('Write'),
  actionOf('Read'),
];

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
  const violations = async (container: HTMLElement): Promise<unknown[]> =>
    (await axe.run(container, { rules })).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);

  it('open actions, one of them just done', async () => {
    const container = await renderOpenActions(inMemoryActions(actions), props);
    userEvent.click(screen.getAllByRole('listitem')[0]!.querySelector('button')!);
    await settle();
    expect(await violations(container)).toEqual([]);
  });

  it('an empty list, and a reader who is no member', async () => {
    const empty = await renderOpenActions(inMemoryActions([]), props);
    expect(await violations(empty)).toEqual([]);
    cleanup();
    const closed = inMemoryActions(actions);
    closed.shutOut(problem('notAMember', 403));
    expect(await violations(await renderOpenActions(closed, props))).toEqual([]);
  });
});
