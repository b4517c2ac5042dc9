import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { inMemoryLeanCoffee, type InMemoryLeanCoffee } from '../testing/inMemoryLeanCoffee';
import { loadStrings } from '../testing/loadStrings';
import { pass, renderLeanCoffee, settle, topicRows } from '../testing/renderLeanCoffee';

let coffee: InMemoryLeanCoffee;
let read: string[];

/** The words of the screen, taking down each that is looked up: whatever is drawn says something. */
const watched = (): LeanCoffeeStrings =>
  new Proxy(loadStrings('en-gb'), {
    get: (strings, key) => {
      read.push(String(key));
      return Reflect.get(strings, key) as string;
    },
  });

interface Drawn {
  /** Each row looks up the name of its menu once whenever it is drawn. */
  readonly rows: number;
  readonly anything: boolean;
}

async function drawnBy(deed: () => void | Promise<void>): Promise<Drawn> {
  await settle();
  read = [];
  await deed();
  await settle();
  return { rows: read.filter((key) => key === 'MoreFor').length, anything: read.length > 0 };
}

const titles = Array.from({ length: 60 }, (_none, place) => `Topic ${place + 1}`);
// By its label: to find one of 120 buttons by its role takes jsdom a second.
const add = (title: string): HTMLElement => screen.getByLabelText(`Add a vote to “${title}”`);
const open = (): Promise<HTMLElement> => renderLeanCoffee(coffee, { strings: watched() });

beforeEach(() => {
  jest.useFakeTimers();
  read = [];
  coffee = inMemoryLeanCoffee();
  titles.forEach((title, index) => coffee.othersPropose(title, `Colleague ${index % 9}`));
});
afterEach(() => jest.useRealTimers());

describe('a long list of topics', () => {
  it('is drawn once when it comes', async () => {
    expect((await drawnBy(async () => void (await open()))).rows).toBe(60);
  });

  it('is not drawn again while somebody types', async () => {
    await open();
    const { rows, anything } = await drawnBy(() => userEvent.type(screen.getByRole('textbox'), 'Pairing'));
    expect(screen.getByRole('textbox')).toHaveValue('Pairing');
    expect({ rows, anything }).toEqual({ rows: 0, anything: true });
  });

  it('is not drawn again for a look that brings nothing new, nor is anything around it', async () => {
    coffee = inMemoryLeanCoffee({ mayFacilitate: true });
    coffee.othersPropose('Pairing');
    coffee.facilitatorMovesTo('voting');
    await open();
    await pass(2_000);
    const looksBefore = coffee.seen.length;
    // Longer than the heartbeat, which is answered with a whole board.
    const looking = drawnBy(async () => {
      for (let second = 0; second < 25; second += 1) await pass(1_000);
    });
    expect(await looking).toEqual({ rows: 0, anything: false });
    expect(coffee.seen.slice(looksBefore).map(({ method }) => method)).toContain('attend');
  });

  it('draws only the row that is new', async () => {
    await open();
    const { rows } = await drawnBy(async () => {
      coffee.othersPropose('One more');
      await pass(5_000);
    });
    expect(topicRows()).toHaveLength(61);
    expect(rows).toBe(1);
  });

  it('draws only the row voted on, also when the last vote is spent and no row offers another', async () => {
    coffee.facilitatorMovesTo('voting');
    await open();
    for (const title of ['Topic 3', 'Topic 7', 'Topic 9']) {
      // Once as it will be, and once as the API has it.
      expect((await drawnBy(() => userEvent.click(add(title)))).rows).toBeLessThanOrEqual(2);
    }
    const offering = topicRows().filter((row) => row.querySelector('[aria-label^="Add a vote"][aria-disabled=false]'));
    expect(offering).toEqual([]);
  });
});
