import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { inMemoryLeanCoffee, type InMemoryLeanCoffee } from '../testing/inMemoryLeanCoffee';
import { announcements, pass, renderLeanCoffee, topicRows } from '../testing/renderLeanCoffee';

const now = '2026-11-26T11:00:00.000Z';
const people = ['Idris Bello', 'Ana Sousa', 'Tomos Price', 'Priya Nair', 'Zoë Ibáñez'];
let coffee: InMemoryLeanCoffee;
let ids: string[];

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const agenda = (): string[] =>
  topicRows().map((row) => /^(Pairing|Templates|Incidents|Archive)/.exec(row.textContent ?? '')?.[0] ?? '?');
const chooseFor = (title: string, choice: string): void => {
  userEvent.click(button(`More for “${title}”`));
  fireEvent.click(screen.getByRole('menuitem', { name: choice }));
};
const begin = (mayFacilitate: boolean, others = people): void => {
  // It began ten minutes ago.
  const startsAt = new Date(Date.parse(now) - 10 * 60_000).toISOString();
  coffee = inMemoryLeanCoffee({ mayFacilitate, now, session: { startsAt } });
  ids = ['Pairing', 'Templates', 'Incidents', 'Archive'].map((title) => coffee.othersPropose(title));
  coffee.facilitatorMovesTo('voting');
  others.forEach((person) => coffee.othersAttend(person));
  coffee.facilitatorMovesTo('discussing');
};

beforeEach(() => {
  jest.useFakeTimers();
  jest.setSystemTime(new Date(now));
});
afterEach(() => jest.useRealTimers());

describe('the agenda', () => {
  it('is put in order by keyboard, and the focus follows the topic', async () => {
    begin(true);
    await renderLeanCoffee(coffee);
    const up = button('Move “Incidents” up');
    up.focus();
    userEvent.keyboard('{enter}');
    expect(agenda()).toEqual(['Pairing', 'Incidents', 'Templates', 'Archive']);
    expect(button('Move “Incidents” up')).toHaveFocus();
    expect(announcements()).toContain('“Incidents” now stands in place 2 of 4.');
    await pass(1_000);
    expect(coffee.view().rooms[0]?.agenda[1]).toBe(ids[2]);
    expect(button('Move “Pairing” up')).toHaveAttribute('aria-disabled', 'true');
    expect(button('Move “Archive” down')).toHaveAttribute('aria-disabled', 'true');
  });

  it('keeps the focus on the button however often it is pressed, either way', async () => {
    begin(true);
    await renderLeanCoffee(coffee);
    userEvent.click(button('Move “Pairing” down'));
    userEvent.click(button('Move “Pairing” down'));
    expect(agenda()).toEqual(['Templates', 'Incidents', 'Pairing', 'Archive']);
    expect(button('Move “Pairing” down')).toHaveFocus();
    userEvent.click(button('Move “Pairing” up'));
    expect(button('Move “Pairing” up')).toHaveFocus();
    await pass(1_000);
  });

  it('lets a topic be left for next time, with a way back instead of a question', async () => {
    begin(true);
    await renderLeanCoffee(coffee);
    chooseFor('Templates', 'Leave for next time');
    await pass(1_000);
    expect(agenda()).not.toContain('Templates');
    expect(button('Undo')).toHaveFocus();
    expect(button('Undo')).toHaveAccessibleDescription('Left for next time: Templates');
    userEvent.click(button('Undo'));
    await pass(1_000);
    expect(agenda()).toContain('Templates');
    expect(button('More for “Templates”')).toHaveFocus();
  });

  it('takes a topic out of its turn', async () => {
    begin(true);
    await renderLeanCoffee(coffee);
    chooseFor('Archive', 'Discuss now');
    await pass(1_000);
    expect(screen.getByRole('heading', { name: 'Archive' })).toHaveFocus();
    expect(agenda()).toEqual(['Pairing', 'Templates', 'Incidents']);
  });

  it('takes what comes up late from whoever facilitates, at its end, also without a name', async () => {
    begin(true);
    await renderLeanCoffee(coffee);
    userEvent.click(button('Add a topic'));
    userEvent.type(screen.getByRole('textbox', { name: 'What else came up?' }), 'Cake');
    userEvent.click(screen.getByRole('checkbox', { name: 'without my name' }));
    userEvent.keyboard('{enter}');
    userEvent.click(screen.getAllByRole('button', { name: 'Add' })[0]!);
    await pass(1_000);
    const last = coffee.view().topics.find(({ title }) => title === 'Cake');
    expect(last).toMatchObject({ late: true, proposedBy: { kind: 'anonymous' } });
    expect(topicRows().map((row) => row.textContent)).toContain('CakeAdded during the session');
  });

  it('can only be looked at by those who do not facilitate', async () => {
    begin(false);
    await renderLeanCoffee(coffee);
    expect(agenda()).toHaveLength(4);
    expect(screen.queryByRole('button', { name: /More for|Move “|Add a topic/ })).not.toBeInTheDocument();
  });
});

describe('rooms', () => {
  it('are offered to a lead with as many as make sense, and the question says how many people each has', async () => {
    begin(true, [...people, 'Eleri Vaughan', 'Joan Pugh', 'Mei Tan']);
    await renderLeanCoffee(coffee);
    await pass(1_000);
    userEvent.click(button('Split into rooms'));
    const dialog = screen.getByRole('dialog');
    expect(dialog).toHaveTextContent('2 rooms, about 5 people each');
    userEvent.click(within(dialog).getByRole('button', { name: 'One room more' }));
    expect(dialog).toHaveTextContent('3 rooms, about 3 people each');
    expect(within(dialog).getByRole('button', { name: 'One room more' })).toHaveAttribute('aria-disabled', 'true');
    userEvent.click(within(dialog).getByRole('button', { name: 'Split' }));
    await pass(1_000);
    expect(coffee.view().rooms).toHaveLength(3);
    expect(screen.getByRole('heading', { name: /^You are in room \d$/ })).toBeInTheDocument();
  });

  it('are not offered to anybody else, nor while people are too few', async () => {
    begin(false);
    await renderLeanCoffee(coffee);
    expect(screen.queryByRole('button', { name: 'Split into rooms' })).not.toBeInTheDocument();
    begin(true, ['Ana Sousa']);
    await renderLeanCoffee(coffee);
    expect(screen.queryByRole('button', { name: 'Split into rooms' })).not.toBeInTheDocument();
  });

  it('tell everybody theirs, and let them move', async () => {
    begin(false);
    await renderLeanCoffee(coffee);
    await pass(1_000);
    coffee.splitInto(2);
    await pass(1_000);
    const mine = coffee.view().you.room;
    const other = mine === 1 ? 2 : 1;
    expect(screen.getByRole('heading', { name: `You are in room ${mine}` })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Look in/ })).not.toBeInTheDocument();
    userEvent.click(button(`Move here: Room ${other}`));
    await pass(1_000);
    expect(screen.getByRole('heading', { name: `You are in room ${other}` })).toBeInTheDocument();
    expect(agenda()).toEqual(
      coffee
        .view()
        .rooms[other - 1]?.agenda.map((id) => ['Pairing', 'Templates', 'Incidents', 'Archive'][ids.indexOf(id)]),
    );
  });

  it('can be looked into by a lead, without moving there', async () => {
    begin(true);
    await renderLeanCoffee(coffee);
    await pass(1_000);
    coffee.splitInto(2);
    await pass(1_000);
    const mine = coffee.view().you.room;
    const other = mine === 1 ? 2 : 1;
    const theirs = coffee.view().rooms[other - 1]?.agenda[0] ?? '';
    coffee.facilitatorDoes({ kind: 'discuss', topicId: theirs }, other);
    await pass(1_000);
    userEvent.click(button(`Look in: Room ${other}`));
    const title = coffee.view().topics.find(({ id }) => id === theirs)?.title ?? '';
    expect(screen.getByRole('heading', { name: title })).toBeInTheDocument();
    expect(coffee.view().you.room).toBe(mine);
  });

  it('are left together again when a lead says so, after a question', async () => {
    begin(true);
    await renderLeanCoffee(coffee);
    await pass(1_000);
    coffee.splitInto(2);
    await pass(1_000);
    userEvent.click(button('Bring everybody together'));
    userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Bring everybody together' }));
    await pass(1_000);
    expect(coffee.view().rooms).toHaveLength(1);
    expect(agenda()).toHaveLength(4);
  });
});

describe('who facilitates', () => {
  it('is anybody who takes over once nobody does', async () => {
    begin(false);
    await renderLeanCoffee(coffee);
    coffee.advance(2 * 60_000);
    await pass(1_000);
    await pass(1_000);
    userEvent.click(button('Facilitate'));
    await pass(1_000);
    expect(screen.getByText(/You are facilitating\./)).toBeInTheDocument();
    expect(button('Start the topic')).toBeInTheDocument();
  });
});

describe('the presentation', () => {
  it('shows the topic, its time and what is next, and Escape leads back to the button', async () => {
    begin(true);
    coffee.facilitatorDoes({ kind: 'discuss', topicId: ids[0]! });
    await renderLeanCoffee(coffee);
    const present = button('Present');
    userEvent.click(present);
    const shown = screen.getByRole('dialog', { name: 'Presentation of the discussion' });
    expect(within(shown).getByRole('heading', { name: 'Pairing' })).toBeInTheDocument();
    expect(within(shown).getByRole('timer')).toHaveTextContent('08:00');
    expect(shown).toHaveTextContent('Next: Templates');
    userEvent.click(within(shown).getByRole('button', { name: 'Next topic' }));
    await pass(1_000);
    expect(within(shown).getByRole('heading', { name: 'Templates' })).toBeInTheDocument();
    userEvent.keyboard('{esc}');
    await pass(1_000);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(present).toHaveFocus();
  });
});
