import { chosenIn } from './chosenIn';
import { heldAskings } from './testing/heldAskings';

const at = '2026-03-26T12:00:00.000Z';

describe('whom leads of a community have chosen to ask', () => {
  it.each([3, 80])('is told of %d people at once', async (count) => {
    const store = heldAskings();
    await store.putChosen('product', new Map(['p1', 'p2', 'elsewhere'].map((id) => [id, { first: at, last: at }])));
    const people = Array.from({ length: count }, (_, number) => `p${number}`);
    expect(await chosenIn(store, 'product', people)).toEqual(new Set(['p1', 'p2']));
    expect(await chosenIn(store, 'design', people)).toEqual(new Set());
  });
});
