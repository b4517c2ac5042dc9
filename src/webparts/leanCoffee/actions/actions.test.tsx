import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { inMemoryLeanCoffee, type InMemoryLeanCoffee } from '../testing/inMemoryLeanCoffee';
import { pass, renderLeanCoffee, settle } from '../testing/renderLeanCoffee';

const now = '2026-11-26T11:00:00.000Z';
let coffee: InMemoryLeanCoffee;
let topic: string;

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const who = (): HTMLInputElement => screen.getByRole('combobox', { name: 'Who' });
const options = (): (string | null)[] => screen.queryAllByRole('option').map(({ textContent }) => textContent);
const render = (): Promise<HTMLElement> => renderLeanCoffee(coffee, { now: () => new Date(now) });

beforeEach(() => {
  jest.useFakeTimers();
  jest.setSystemTime(new Date(now));
  coffee = inMemoryLeanCoffee({ now });
  topic = coffee.othersPropose('Pairing');
});
afterEach(() => jest.useRealTimers());

describe('an action', () => {
  beforeEach(() => {
    coffee.facilitatorMovesTo('discussing');
    coffee.facilitatorDoes({ kind: 'discuss', topicId: topic });
  });

  it('is written down with who and by when', async () => {
    await render();
    userEvent.type(screen.getByLabelText('Action'), 'Share the checklist');
    userEvent.type(who(), 'so');
    await settle();
    await pass(300);
    expect(options()).toEqual(['Ana Sousa']);
    userEvent.keyboard('{arrowdown}{enter}');
    expect(who()).toHaveValue('Ana Sousa');
    fireEvent.change(screen.getByLabelText('By (optional)'), { target: { value: '2026-11-27' } });
    userEvent.click(screen.getAllByRole('button', { name: 'Add' })[1]!);
    await settle();
    expect(coffee.view().actions).toMatchObject([
      { text: 'Share the checklist', topicId: topic, owner: { name: 'Ana Sousa' }, due: '2026-11-27' },
    ]);
    expect(screen.getByText('by tomorrow')).toBeInTheDocument();
    expect(who()).toHaveValue('');
    expect(screen.getByLabelText('Action')).toHaveFocus();
  });

  it('offers the reader first', async () => {
    await render();
    userEvent.click(who());
    await settle();
    await pass(300);
    expect(options()[0]).toBe('Carys Morgan');
    expect(options().length).toBeGreaterThan(3);
    expect(who()).toHaveAttribute('aria-expanded', 'true');
    userEvent.click(screen.getByRole('option', { name: 'Carys Morgan' }));
    expect(who()).toHaveValue('Carys Morgan');
    expect(who()).toHaveAttribute('aria-expanded', 'false');
  });

  it('asks for people only when the reader pauses, and says when nobody is called like that', async () => {
    await render();
    const asked = (): number => coffee.seen.filter(({ method }) => method === 'findPeople').length;
    userEvent.click(who());
    await settle();
    await pass(300);
    const before = asked();
    userEvent.type(who(), 'zzz');
    await settle();
    await pass(300);
    expect(asked()).toBe(before + 1);
    expect(screen.getByText('Nobody in this community has a name like that.')).toBeInTheDocument();
    userEvent.tab();
    expect(who()).toHaveValue('');
  });

  it('may stay without an owner, which is said', async () => {
    await render();
    userEvent.type(screen.getByLabelText('Action'), 'Find a room{enter}');
    await settle();
    expect(coffee.view().actions[0]?.owner).toBeUndefined();
    expect(screen.getByText('Nobody has taken it yet')).toBeInTheDocument();
  });

  it('is changed in place, and keeps what was not changed', async () => {
    coffee.othersPromise('Ana Sousa', 'Find a room', '2026-12-01');
    coffee.facilitatorMovesTo('closed');
    await render();
    userEvent.click(button('Change: Find a room'));
    const field = screen.getByLabelText('Change this action');
    expect(field).toHaveFocus();
    userEvent.type(field, '{selectall}Find a big room{enter}');
    await settle();
    expect(coffee.view().actions).toMatchObject([
      { text: 'Find a big room', owner: { name: 'Ana Sousa' }, due: '2026-12-01' },
    ]);
    expect(button('Change: Find a big room')).toHaveFocus();
  });
});

describe('open actions of earlier sessions', () => {
  const action = (id: string, text: string, due?: string) => ({
    id,
    text,
    sessionId: '2026-10-22',
    owner: { id: 'Ana Sousa', name: 'Ana Sousa' },
    ...(due === undefined ? {} : { due }),
  });

  it('stand on the next board with owner and day, and overdue ones say so in words', async () => {
    coffee.hadBefore({ actions: [action('a', 'Ask procurement', '2026-11-13'), action('b', 'Write it down')] });
    await render();
    const list = screen.getByRole('heading', { name: '2 open actions' }).closest('section')!;
    expect(list).toHaveTextContent('Ask procurementASAna Sousaoverdue since Friday 13 November');
    expect(within(list).getAllByRole('listitem')).toHaveLength(2);
  });

  it('are done with one tap, and with another one open again', async () => {
    coffee.hadBefore({ actions: [action('a', 'Ask procurement')] });
    await render();
    userEvent.click(button('Done: Ask procurement'));
    await pass(1_000);
    expect(coffee.view().openActions).toEqual([]);
    expect(button('Undo')).toHaveFocus();
    expect(button('Undo')).toHaveAccessibleDescription('Done: Ask procurement');
    userEvent.click(button('Undo'));
    await pass(1_000);
    expect(coffee.view().openActions).toHaveLength(1);
    expect(button('Done: Ask procurement')).toHaveFocus();
  });

  it('are nothing to talk about when there are none', async () => {
    await render();
    expect(screen.queryByRole('heading', { name: /open action/i })).not.toBeInTheDocument();
  });
});
