import { cleanup, fireEvent, screen } from '@testing-library/react';
import { inMemoryMembership, problem, type InMemoryMembership } from '../testing/inMemoryMembership';
import { button, pass, press, renderMembership, spoken, write } from '../testing/renderMembership';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

const found = {
  invited: [
    { id: 'jo', name: 'Jo Okafor' },
    { id: 'li', name: 'Li Wei' },
  ],
  alreadyIn: [{ id: 'ana', name: 'Ana Pereira' }],
  left: [{ id: 'ewa', name: 'Ewa Nowak' }],
  theyDecide: [{ id: 'ola', name: 'Ola Berg' }],
  unknown: ['J. Smith'],
  ambiguous: [
    {
      text: 'Siân Jones',
      people: [
        { id: 's1', name: 'Siân Jones', jobTitle: 'Lawyer' },
        { id: 's2', name: 'Siân Jones', jobTitle: 'Product manager' },
      ],
    },
  ],
  notPeople: ['room@harbour.example'],
};

const open = async (memory: InMemoryMembership): Promise<HTMLElement> => {
  const page = await renderMembership(memory);
  await press('Invite people');
  return page;
};
const pasted = 'Okafor, Jo <jo@harbour.example>; Li Wei\nSiân Jones\nJ. Smith';

describe('inviting', () => {
  it('counts what was pasted, shows whom it means, and invites exactly those who are left and chosen', async () => {
    const memory = inMemoryMembership();
    memory.found = found;
    const page = await open(memory);
    write('Names or addresses', pasted);
    expect(spoken()).toContain('4 entries');
    await press('Look who that is');
    expect(memory.seen).toContain(`look for ${pasted}`);
    expect(page).toHaveTextContent('2 people can be invited');
    for (const told of [
      '1 entry fits nobody:J. Smith',
      '1 is in already:Ana Pereira',
      '1 left by choice, and can only come back by themselves:Ewa Nowak',
      '1 was asked before and decides: an invitation waits for them on their page “Communities”, and nobody is told if they say no:Ola Berg',
      '1 account is disabled, or no person’s:room@harbour.example',
    ]) {
      expect(page).toHaveTextContent(told);
    }
    fireEvent.click(screen.getByLabelText(/Li Wei/));
    fireEvent.click(screen.getByLabelText('Siân Jones, Product manager'));
    await press('Invite 3 people');
    expect(memory.seen).toContain('invite jo | ola | s2');
    expect(spoken()).toContain('2 people are in now.');
    expect(page).toHaveTextContent('Teams may take a few hours to show it.');
  });

  it('finds somebody by name, beside what was pasted', async () => {
    const memory = inMemoryMembership();
    memory.search = { people: [{ id: 'jo', name: 'Jo Okafor', jobTitle: 'Product manager', isIn: false }] };
    const page = await open(memory);
    const field = screen.getByLabelText('Or find somebody', { selector: 'input' });
    fireEvent.change(field, { target: { value: 'jo' } });
    await pass(300);
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(page).toHaveTextContent('Jo Okafor (Product manager)');
    await press('Look who that is');
    expect(memory.seen).toContain('look for jo');
  });

  it('asks for a name first, and keeps what was pasted when the API says no', async () => {
    const memory = inMemoryMembership();
    await open(memory);
    await press('Look who that is');
    expect(spoken()).toContain('Name somebody first.');
    write('Names or addresses', pasted);
    memory.refuse({ ...problem('listTooLong', 413), limit: 500, most: 50_000 });
    await press('Look who that is');
    expect(spoken()).toContain('A list holds at most 500 people');
    expect(screen.getByLabelText('Names or addresses')).toHaveValue(pasted);
  });

  it('looks again when the list has changed since', async () => {
    const memory = inMemoryMembership();
    memory.found = found;
    const page = await open(memory);
    write('Names or addresses', pasted);
    await press('Look who that is');
    write('Names or addresses', 'Li Wei');
    expect(page).not.toHaveTextContent('can be invited');
    expect(button('Look who that is')).toBeEnabled();
  });
});
