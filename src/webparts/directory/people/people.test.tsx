import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CommunityPerson } from '../../../domain/membership';
import { communityOf, inBy, inMemoryDirectory, personOf, problem } from '../testing/inMemoryDirectory';
import { button, choose, pass, press, renderDirectory, settle, spoken } from '../testing/renderDirectory';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const me = personOf('Carys Morgan', { isYou: true });
const few = [personOf('Ana Pereira', { leads: 'owner', askAbout: ['Procurement'] }), me];
const many = Array.from({ length: 5_000 }, (_none, index) =>
  personOf(`Person ${String(index).padStart(4, '0')}`, { place: index % 10 === 0 ? 'Leeds' : 'Cardiff' }),
);
const product = communityOf('Product', { you: inBy() });

const openPeople = async (people: readonly CommunityPerson[], card = product) => {
  const directory = inMemoryDirectory([card], people);
  await renderDirectory(directory);
  await press('Product');
  await pass(0);
  return directory;
};
const rows = (): HTMLElement[] => screen.getAllByRole('row', { hidden: true });
const names = (): (string | null | undefined)[] => rows().map((row) => row.querySelector('[dir]')?.textContent);
const grid = (): HTMLElement => screen.getByRole('grid', { hidden: true });
const counted = (): string | null | undefined =>
  screen
    .getAllByRole('heading', { level: 4, hidden: true })
    .map(({ textContent }) => textContent)
    .slice(-1)[0];

describe('the people of a community', () => {
  it('open by its name, with the focus on its title, and the way back leads to where one was', async () => {
    await openPeople(few);
    expect(screen.getByRole('heading', { name: 'Product' })).toHaveFocus();
    expect(screen.getByRole('link', { name: 'Open its site' })).toHaveAttribute('href', product.url);
    await press('Back to all communities');
    expect(button('Product')).toHaveFocus();
  });

  it('are shown with what they do, where, and what to ask them about, guests as everybody else', async () => {
    await openPeople([...few, personOf('Kim Lee', { guest: true, discipline: 'Service designer' })]);
    expect(rows()[0]).toHaveTextContent('APAna Pereira leadProduct manager · CardiffAsk about: Procurement');
    expect(rows()[1]).toHaveTextContent('Carys Morgan you');
    expect(rows()[2]).toHaveTextContent(
      'Kim Lee guest from another organisationProduct manager · Service designer · Cardiff',
    );
  });

  it('are all there when they are 5,000, and only those in sight are drawn', async () => {
    await openPeople(many);
    expect(grid()).toHaveAttribute('aria-rowcount', '5000');
    expect(counted()).toBe('5,000 people');
    expect(rows().length).toBeLessThan(30);
  });

  it('stand in the page as any list does while they are few, and scroll in a box of their own when they are many', async () => {
    const people = (count: number): readonly CommunityPerson[] =>
      Array.from({ length: count }, (_none, index) => personOf(`Person ${index}`));
    await openPeople(people(100));
    expect(rows()).toHaveLength(100);
    expect(grid()).not.toHaveStyle({ overflowY: 'auto' });
    cleanup();
    await openPeople(people(101));
    expect(rows().length).toBeLessThan(30);
    expect(grid()).toHaveStyle({ overflowY: 'auto' });
  });

  it('are reached by keyboard, also the last one, and the focus goes with them', async () => {
    await openPeople(many);
    rows()[0]!.focus();
    const focused = (): string | undefined => document.activeElement?.getAttribute('aria-rowindex') ?? undefined;
    for (const [key, index] of [
      ['ArrowDown', '2'],
      ['PageDown', '12'],
      ['PageUp', '2'],
      ['ArrowUp', '1'],
      ['ArrowUp', '1'],
      ['End', '5000'],
      ['ArrowDown', '5000'],
      ['Home', '1'],
    ] as const) {
      fireEvent.keyDown(document.activeElement!, { key });
      expect([key, focused()]).toEqual([key, index]);
    }
  });

  it('keep the focus on somebody who is scrolled out of sight', async () => {
    await openPeople(many);
    rows()[0]!.focus();
    grid().scrollTop = 100_000;
    fireEvent.scroll(grid());
    expect(rows()[0]).toHaveFocus();
    expect(rows().length).toBeLessThan(40);
    expect(names()[5]).toMatch(/^Person 15/);
  });

  it('are found while one types, with how many of how many', async () => {
    await openPeople(many);
    userEvent.type(screen.getByRole('searchbox', { hidden: true }), 'person 0412');
    await pass(0);
    expect(counted()).toBe('1 of 5,000 people');
    expect(spoken()).toContain('1 of 5,000 people');
    expect(names()).toEqual(['Person 0412']);
    userEvent.clear(screen.getByRole('searchbox', { hidden: true }));
    userEvent.selectOptions(screen.getByRole('combobox', { name: 'Place', hidden: true }), 'Leeds');
    await pass(0);
    expect(counted()).toBe('500 of 5,000 people');
  });

  it('that nobody fits is said, with the way back to everybody', async () => {
    await openPeople(few);
    userEvent.type(screen.getByRole('searchbox', { hidden: true }), 'zzz');
    await pass(0);
    expect(screen.getByText('Nobody fits what you are looking for.')).toBeInTheDocument();
    await press('Show everybody');
    await pass(0);
    expect(names()).toEqual(['Ana Pereira', 'Carys Morgan']);
  });

  it('stay where they are when somebody joins meanwhile', async () => {
    const directory = await openPeople(many);
    grid().scrollTop = 64_000;
    fireEvent.scroll(grid());
    directory.people = [personOf('Aaron First'), ...many];
    await pass(30_000);
    expect(grid()).toHaveAttribute('aria-rowcount', '5001');
    expect(grid().scrollTop).toBe(64_064);
  });

  it('are for those who are in: others read so and can join there', async () => {
    const directory = await openPeople(few, communityOf('Product'));
    expect(screen.getByText('Its people are shown to those who are in it.')).toBeInTheDocument();
    expect(directory.seen).toEqual(['read']);
    await press('Join: Product');
    await pass(0);
    expect(names()).toEqual(['Ana Pereira', 'Carys Morgan']);
    await choose('More for Product', 'Leave');
    expect(screen.queryByRole('grid', { hidden: true })).not.toBeInTheDocument();
  });

  it('that they cannot be had is said in their place', async () => {
    const directory = inMemoryDirectory([product], few);
    await renderDirectory(directory);
    directory.shutOut(problem('notAMember', 403));
    await press('Product');
    await pass(0);
    expect(screen.getByText('This is for members of the community')).toBeInTheDocument();
  });
});

describe('what people can ask the reader about', () => {
  it('is an invitation while it is empty, and is written in place', async () => {
    const directory = await openPeople(few);
    expect(screen.getByText(/A few plain words help others find you/)).toBeInTheDocument();
    await press(/^Say what/);
    const field = screen.getByRole('textbox', { hidden: true });
    expect(field).toHaveFocus();
    fireEvent.change(field, { target: { value: 'Open data\nRetros' } });
    await press('Save');
    await pass(0);
    expect(directory.seen).toContain('profile Open data, Retros');
    expect(rows()[1]).toHaveTextContent('Ask about: Open data, Retros');
    expect(button(/^Change/)).toHaveFocus();
    expect(spoken()).toContain('Saved. All your communities show it.');
  });

  it('says what is wrong, and Escape leaves everything as it was', async () => {
    const directory = await openPeople(few);
    await press(/^Say what/);
    const field = screen.getByRole('textbox', { hidden: true });
    fireEvent.change(field, { target: { value: 'a\nb\nc\nd\ne\nf' } });
    await press('Save');
    expect(spoken()).toContain('At most 5 things fit here');
    fireEvent.change(field, { target: { value: 'x' } });
    await press('Save');
    expect(spoken()).toContain('Each thing has 2 to 60 characters.');
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(screen.queryByRole('textbox', { hidden: true })).not.toBeInTheDocument();
    expect(directory.seen.some((what) => what.startsWith('profile'))).toBe(false);
  });

  it('is taken back visibly when it is refused', async () => {
    const directory = await openPeople(few);
    directory.refuseChanges(problem('tooBusy'));
    await press(/^Say what/);
    fireEvent.change(screen.getByRole('textbox', { hidden: true }), { target: { value: 'Open data' } });
    await press('Save');
    await settle();
    const own = screen.getByRole('heading', { name: 'What can people ask you about?', hidden: true }).parentElement!;
    expect(within(own).getByText(/^It stays as it was/)).toBeInTheDocument();
    expect(own).not.toHaveTextContent('Open data');
  });
});
