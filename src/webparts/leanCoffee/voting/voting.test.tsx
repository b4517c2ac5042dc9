import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { inMemoryLeanCoffee, type InMemoryLeanCoffee } from '../testing/inMemoryLeanCoffee';
import { announcements, pass, renderLeanCoffee, settle, topicRows } from '../testing/renderLeanCoffee';

let coffee: InMemoryLeanCoffee;
let ids: string[];

const add = (title: string): HTMLElement => screen.getByRole('button', { name: `Add a vote to “${title}”` });
const take = (title: string): HTMLElement => screen.getByRole('button', { name: `Take a vote back from “${title}”` });
const own = (title: string): string =>
  within(screen.getByRole('group', { name: `Your votes for “${title}”` })).getByText(/of your votes/).textContent ?? '';
const rows = (): string[] => topicRows().map((row) => row.textContent ?? '');

const board = (mayFacilitate = false): void => {
  coffee = inMemoryLeanCoffee({ mayFacilitate });
  ids = ['Pairing', 'Templates', 'Incidents'].map((title) => coffee.othersPropose(title));
};

beforeEach(() => {
  jest.useFakeTimers();
  board();
});
afterEach(() => jest.useRealTimers());

describe('when people vote', () => {
  it('a member spends the budget and is told each time what is left', async () => {
    coffee.facilitatorMovesTo('voting');
    await renderLeanCoffee(coffee);
    expect(announcements()).toContain('You have 3 votes left');
    userEvent.click(add('Pairing'));
    expect(announcements()).toContain('You have 2 votes left');
    userEvent.click(add('Pairing'));
    userEvent.click(add('Incidents'));
    expect(announcements()).toContain('You have no votes left');
    expect([own('Pairing'), own('Templates'), own('Incidents')]).toEqual([
      '2 of your votes',
      'None of your votes',
      '1 of your votes',
    ]);
    await settle();
    expect(own('Pairing')).toBe('2 of your votes');
    userEvent.click(take('Pairing'));
    expect(announcements()).toContain('You have 1 vote left');
    await settle();
  });

  it('a fourth vote is not even sent, and the button that does nothing keeps the focus', async () => {
    coffee.facilitatorMovesTo('voting');
    await renderLeanCoffee(coffee);
    [1, 2, 3].forEach(() => userEvent.click(add('Pairing')));
    await settle();
    const sent = coffee.seen.length;
    expect(add('Templates')).toHaveAttribute('aria-disabled', 'true');
    userEvent.click(add('Templates'));
    await settle();
    expect(coffee.seen).toHaveLength(sent);
    expect(add('Templates')).toHaveFocus();
  });

  it('everything can be done by keyboard', async () => {
    coffee.facilitatorMovesTo('voting');
    await renderLeanCoffee(coffee);
    const order = [];
    for (let step = 0; step < 4; step += 1) {
      userEvent.tab();
      order.push(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
    }
    expect(order).toEqual([
      ...['More', 'Join in Teams'],
      ...['Take a vote back from “Pairing”', 'Add a vote to “Pairing”'],
    ]);
    userEvent.keyboard('{enter}');
    await settle();
    expect(own('Pairing')).toBe('1 of your votes');
  });

  it('totals stay hidden and the screen says until when; how many have voted is known', async () => {
    coffee.facilitatorMovesTo('voting');
    coffee.othersVote('Idris', ids[0]!, 3);
    coffee.othersVote('Ana', ids[1]!, 1);
    await renderLeanCoffee(coffee);
    expect(
      screen.getByText('2 people have voted. Totals stay hidden until the facilitator closes the voting.'),
    ).toBeInTheDocument();
    expect(rows().join()).not.toMatch(/\d votes?\b(?! back)/);
  });

  it('a member is told when the voting opens, and the focus is not lost with the field', async () => {
    await renderLeanCoffee(coffee);
    userEvent.click(screen.getByLabelText('What should we talk about?'));
    coffee.facilitatorMovesTo('voting');
    await pass(4_000);
    expect(screen.getByRole('heading', { name: 'What would you like to talk about?' })).toHaveFocus();
    expect(announcements()).toContain('The voting is open.');
  });

  it('a change of phase takes no focus from elsewhere on the page', async () => {
    await renderLeanCoffee(coffee);
    const elsewhere = document.body.appendChild(document.createElement('button'));
    elsewhere.focus();
    coffee.facilitatorMovesTo('voting');
    await pass(4_000);
    expect(elsewhere).toHaveFocus();
    elsewhere.remove();
  });
});

describe('what the facilitator does', () => {
  it('nobody else is offered it', async () => {
    await renderLeanCoffee(coffee);
    expect(screen.queryByRole('button', { name: 'Open voting' })).not.toBeInTheDocument();
  });

  it('the voting cannot be opened without a topic, and the reason is given', async () => {
    coffee = inMemoryLeanCoffee({ mayFacilitate: true });
    await renderLeanCoffee(coffee);
    const button = screen.getByRole('button', { name: 'Open voting' });
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(button).toHaveAccessibleDescription('There has to be a topic to vote on first.');
    userEvent.click(button);
    await settle();
    expect(coffee.seen.filter(({ method }) => method === 'changePhase')).toEqual([]);
  });

  it('opening the voting is asked about first, since nobody can add topics after that', async () => {
    board(true);
    await renderLeanCoffee(coffee);
    userEvent.click(screen.getByRole('button', { name: 'Open voting' }));
    const dialog = screen.getByRole('dialog', { name: 'Open the voting?' });
    expect(dialog).toHaveTextContent('Nobody can add topics any more');
    userEvent.click(within(dialog).getByRole('button', { name: 'Keep proposing' }));
    await settle();
    expect(coffee.seen.filter(({ method }) => method === 'changePhase')).toEqual([]);

    userEvent.click(screen.getByRole('button', { name: 'Open voting' }));
    userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Open voting' }));
    // Behind the dialog, which is still closing.
    const command = screen.getByRole('button', { name: 'Opening the voting', hidden: true });
    expect(command).toHaveAttribute('aria-disabled', 'true');
    await settle();
    expect(announcements()).toContain('You have 3 votes left');
    expect(screen.getByRole('heading', { name: 'What would you like to talk about?' })).toHaveFocus();
  });

  it('closing it is asked about first, naming what happens to whom; "keep it open" changes nothing', async () => {
    board(true);
    coffee.facilitatorMovesTo('voting');
    coffee.othersVote('Idris', ids[0]!, 1);
    await renderLeanCoffee(coffee);
    userEvent.click(screen.getByRole('button', { name: 'Close voting' }));
    const dialog = screen.getByRole('dialog', { name: 'Close the voting?' });
    expect(dialog).toHaveTextContent('1 person has voted. Nobody can add or move votes any more');
    expect(dialog).toHaveTextContent('This cannot be undone.');
    userEvent.click(within(dialog).getByRole('button', { name: 'Keep it open' }));
    await pass(1_000);
    expect(coffee.seen.filter(({ method }) => method === 'changePhase')).toEqual([]);

    userEvent.click(screen.getByRole('button', { name: 'Close voting' }));
    userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Close voting' }));
    await settle();
    expect(announcements()).toContain('The voting is closed. The agenda is ready.');
  });
});
