import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { inMemoryLeanCoffee, type InMemoryLeanCoffee } from '../testing/inMemoryLeanCoffee';
import { announcements, pass, renderLeanCoffee, settle, spokenBy, topicRows } from '../testing/renderLeanCoffee';

let coffee: InMemoryLeanCoffee;

const titles = (): (string | null | undefined)[] => topicRows().map((row) => row.querySelector('p')?.textContent);
const row = (title: string): HTMLElement => topicRows().find((one) => one.textContent?.includes(title))!;
const click = (name: string): void => userEvent.click(screen.getByRole('button', { name }));
const menu = (title: string): string[] => {
  click(`More for “${title}”`);
  return screen.getAllByRole('menuitem').map((item) => item.textContent ?? '');
};
const choose = async (title: string, item: string): Promise<void> => {
  menu(title);
  // The menu lets itself be pointed at only once it has its place, which it never has here.
  userEvent.click(screen.getByRole('menuitem', { name: item }), undefined, { skipPointerEventsCheck: true });
  await settle();
};
const field = (): HTMLElement => screen.getByLabelText('What should we talk about?');
const propose = async (title: string, { anonymous = false } = {}): Promise<void> => {
  if (anonymous) userEvent.click(screen.getByLabelText('Propose without my name'));
  userEvent.type(field(), `${title}{enter}`);
  await settle();
};

beforeEach(() => {
  jest.useFakeTimers();
  coffee = inMemoryLeanCoffee();
});
afterEach(() => jest.useRealTimers());

describe('a topic without a name', () => {
  it('says what it means before anybody ticks it', async () => {
    await renderLeanCoffee(coffee);
    expect(screen.getByLabelText('Propose without my name')).toHaveAccessibleDescription(
      /Nobody can see who proposed it, not even the facilitator or an administrator/,
    );
  });

  it('shows neither face nor name nor time, and looks the same to whoever proposed it', async () => {
    coffee.othersPropose('From somebody', 'Idris Bello', { anonymous: true });
    await renderLeanCoffee(coffee);
    await propose('From me', { anonymous: true });
    const of = (title: string): string => row(title).textContent?.replace(title, '') ?? '';
    expect(of('From me')).toBe('Proposed without a name');
    expect(of('From me')).toBe(of('From somebody'));
    const buttons = (title: string): number => within(row(title)).getAllByRole('button').length;
    expect(buttons('From me')).toBe(buttons('From somebody'));
  });

  it('can still be reworded and withdrawn, from the menu', async () => {
    await renderLeanCoffee(coffee);
    await propose('From me', { anonymous: true });
    expect(menu('From me')).toEqual(['Edit', 'Withdraw', 'Report to the leads']);
  });

  it('stays without a name when it is refused and comes back into the field', async () => {
    await renderLeanCoffee(coffee);
    coffee.refuseChanges({ type: 'about:blank', title: 'No', status: 409, detail: 'Full.', code: 'boardFull' });
    await propose('From me', { anonymous: true });
    expect(field()).toHaveValue('From me');
    expect(screen.getByLabelText('Propose without my name')).toBeChecked();
  });
});

describe('one’s own topic', () => {
  it('is reworded where it stands: Enter saves, and the focus is back on "Edit"', async () => {
    await renderLeanCoffee(coffee);
    await propose('Pairing');
    click('Edit “Pairing”');
    const text = screen.getByLabelText('New wording of “Pairing”');
    expect(text).toHaveFocus();
    fireEvent.change(text, { target: { value: 'Pairing on Fridays' } });
    userEvent.type(text, '{enter}');
    expect(titles()).toEqual(['Pairing on Fridays']);
    expect(screen.getByRole('button', { name: 'Edit “Pairing on Fridays”' })).toHaveFocus();
    await settle();
    expect(coffee.view().topics[0]?.title).toBe('Pairing on Fridays');
    expect(announcements()).toContain('Saved: Pairing on Fridays');
  });

  it('stays as it was on Escape', async () => {
    await renderLeanCoffee(coffee);
    await propose('Pairing');
    const sent = coffee.seen.length;
    click('Edit “Pairing”');
    userEvent.type(screen.getByLabelText('New wording of “Pairing”'), ' on Mars{esc}');
    await settle();
    expect(titles()).toEqual(['Pairing']);
    expect(coffee.seen).toHaveLength(sent);
    expect(screen.getByRole('button', { name: 'Edit “Pairing”' })).toHaveFocus();
  });

  it('is withdrawn without a question, and can be brought back to its place', async () => {
    await renderLeanCoffee(coffee);
    await propose('First');
    await pass(1_000);
    coffee.othersPropose('Second');
    await pass(1_500);
    click('Withdraw “First”');
    expect(titles()).toEqual(['Second']);
    await settle();
    const undo = screen.getByRole('button', { name: 'Undo' });
    expect(undo).toHaveFocus();
    expect(undo).toHaveAccessibleDescription('Withdrawn: First');
    await settle();
    expect(coffee.view().topics.map(({ title }) => title)).toEqual(['Second']);
    userEvent.click(undo);
    expect(titles()).toEqual(['First', 'Second']);
    expect(screen.getByText('First')).toHaveFocus();
    await settle();
    expect(titles()).toEqual(['First', 'Second']);
    expect(coffee.view().topics).toHaveLength(2);
  });
});

describe('a topic that is abusive', () => {
  it('can be reported by a member, who reads what the leads see, and can take it back', async () => {
    const id = coffee.othersPropose('Something rude');
    await renderLeanCoffee(coffee);
    await choose('Something rude', 'Report to the leads');
    expect(row('Something rude')).toHaveTextContent('The leads see that it was reported, not by whom.');
    expect(coffee.board.reports.get(id)?.size).toBe(1);
    click('Undo your report of “Something rude”');
    await settle();
    expect(coffee.board.reports.get(id)?.size ?? 0).toBe(0);
    expect(screen.getByRole('button', { name: 'More for “Something rude”' })).toHaveFocus();
  });

  it('shows leads how many have reported it, and lets them remove it and bring it back', async () => {
    coffee = inMemoryLeanCoffee({ mayFacilitate: true });
    const id = coffee.othersPropose('Something rude');
    coffee.othersReport('Ana Sousa', id);
    coffee.othersReport('Priya Nair', id);
    await renderLeanCoffee(coffee);
    expect(row('Something rude')).toHaveTextContent('2 people have reported this');
    await choose('Something rude', 'Remove from the board');
    expect(titles()).toEqual([]);
    expect(coffee.view().topics).toEqual([]);
    click('Undo');
    await settle();
    expect(titles()).toEqual(['Something rude']);
  });

  it('tells nobody else that it was reported, and offers them no more than reporting', async () => {
    const id = coffee.othersPropose('Something rude');
    coffee.othersReport('Ana Sousa', id);
    await renderLeanCoffee(coffee);
    expect(row('Something rude')).not.toHaveTextContent('reported');
    expect(menu('Something rude')).toEqual(['Report to the leads']);
  });
});

describe('two topics that are the same', () => {
  beforeEach(() => {
    coffee = inMemoryLeanCoffee({ mayFacilitate: true });
    ['Pairing', 'Pair programming', 'Templates'].forEach((title) => coffee.othersPropose(title));
  });

  it('are merged by whoever facilitates, into one chosen from a list, and the focus goes to it', async () => {
    await renderLeanCoffee(coffee);
    await choose('Pair programming', 'Merge into another topic');
    const dialog = screen.getByRole('dialog', { name: 'Merge “Pair programming” into which topic?' });
    expect(within(dialog).getAllByRole('radio')).toHaveLength(2);
    expect(within(dialog).getByRole('button', { name: 'Merge' })).toHaveAttribute('aria-disabled', 'true');
    userEvent.click(within(dialog).getByLabelText('Pairing'));
    userEvent.click(within(dialog).getByRole('button', { name: 'Merge' }));
    expect(titles()).toEqual(['Pairing', 'Templates']);
    expect(row('Pairing')).toHaveTextContent('With “Pair programming”');
    await settle();
    expect(coffee.view().topics[0]?.merged).toHaveLength(1);
    click('Separate “Pair programming” again');
    await settle();
    expect(titles()).toEqual(['Pairing', 'Pair programming', 'Templates']);
  });

  it('give votes back when they are merged while people vote, and the voter is told which and why', async () => {
    coffee = inMemoryLeanCoffee();
    const [pairing = '', double = ''] = ['Pairing', 'Pair programming'].map((title) => coffee.othersPropose(title));
    coffee.facilitatorMovesTo('voting');
    coffee.othersVote('Carys Morgan', double, 2);
    await renderLeanCoffee(coffee);
    expect(announcements()).toContain('You have 1 vote left');
    coffee.facilitatorMerges(double, pairing);
    await pass(1_000);
    const sentence = '2 votes came back to you: “Pair programming” was merged into “Pairing”.';
    expect(spokenBy(sentence)).toBe(1);
    expect(announcements()).toContain('You have 3 votes left');
  });

  it('keep their votes when whoever facilitates says so', async () => {
    coffee.facilitatorMovesTo('voting');
    coffee.othersVote('Ana Sousa', 'topic-2', 2);
    await renderLeanCoffee(coffee);
    await choose('Pair programming', 'Merge into another topic');
    const dialog = screen.getByRole('dialog');
    userEvent.click(within(dialog).getByLabelText('Pairing'));
    userEvent.click(within(dialog).getByLabelText('Carry its votes over'));
    userEvent.click(within(dialog).getByRole('button', { name: 'Merge' }));
    await settle();
    expect(coffee.view('Ana Sousa').topics.find(({ title }) => title === 'Pairing')?.yourVotes).toBe(2);
  });
});

describe('the vote budget', () => {
  it('is set by whoever facilitates while topics are proposed, and everybody reads what they will get', async () => {
    coffee = inMemoryLeanCoffee({ mayFacilitate: true });
    await renderLeanCoffee(coffee);
    click('One vote more for each person');
    click('One vote more for each person');
    expect(screen.getByText('5 votes')).toBeInTheDocument();
    expect(screen.getByText(/you get 5 votes for the topics/)).toBeInTheDocument();
    await settle();
    expect(coffee.board.rules.voteBudget).toBe(5);
  });

  it('is not offered to others', async () => {
    await renderLeanCoffee(coffee);
    expect(screen.queryByRole('group', { name: 'Votes for each person' })).not.toBeInTheDocument();
  });
});

describe('when nobody facilitates', () => {
  it('a member takes over, is told so, and can move the session on', async () => {
    const session = { startsAt: '2026-11-20T11:30:00.000Z', endsAt: '2026-11-20T12:30:00.000Z' };
    coffee = inMemoryLeanCoffee({ session });
    coffee.othersPropose('Pairing');
    coffee.facilitatorMovesTo('voting');
    await renderLeanCoffee(coffee);
    click('Facilitate');
    await settle();
    expect(announcements()).toContain('You are facilitating now.');
    expect(screen.getByRole('button', { name: 'Close voting' })).toBeInTheDocument();
  });
});
