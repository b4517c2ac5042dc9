import { cleanup, fireEvent, screen } from '@testing-library/react';
import { by, inMemoryMembership, memberOf, problem, type InMemoryMembership } from '../testing/inMemoryMembership';
import { choose, pass, press, renderMembership, spoken, write } from '../testing/renderMembership';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

const open = async (memory: InMemoryMembership): Promise<HTMLElement> => {
  const page = await renderMembership(memory);
  await press('People');
  return page;
};
const rows = (): readonly (string | null)[] =>
  Array.from(document.querySelectorAll('[role=row]'), (row) => row.querySelector('[dir=auto]')?.textContent ?? null);

describe('the people, for a lead', () => {
  it('are shown with why they are in, what is under way, and what was refused with what to do', async () => {
    const memory = inMemoryMembership();
    memory.people = [
      memberOf('Ewa Nowak', { why: [by.rule, by.invited], guest: true }),
      memberOf('Jo Okafor', { why: [by.joined], underWay: 'adding' }),
      memberOf('Rhys Bevan', { underWay: 'adding', refused: 'personUnknown' }),
    ];
    const page = await open(memory);
    expect(page).toHaveTextContent('Rule: Product people, since Tuesday 3 March.');
    expect(page).toHaveTextContent('Invited by Ana Pereira, Tuesday 3 March.');
    expect(page).toHaveTextContent('guest from another organisation');
    expect(page).toHaveTextContent('On the way into the team.');
    expect(page).toHaveTextContent('Microsoft 365 does not know this account.');
  });

  it('are found by name and by what they are in; only those in sight are drawn', async () => {
    const memory = inMemoryMembership();
    memory.people = Array.from({ length: 5_000 }, (_none, index) =>
      memberOf(`Person ${index}`, { id: `p${index}`, why: index === 7 ? [by.invited] : [by.rule] }),
    );
    await open(memory);
    expect(rows().length).toBeLessThan(40);
    expect(screen.getByRole('grid', { hidden: true })).toHaveAttribute('aria-rowcount', '5000');
    fireEvent.change(screen.getByLabelText('Which'), { target: { value: 'invited' } });
    await pass(0);
    expect(rows()).toEqual(['Person 7']);
    expect(spoken()).toContain('1 person found');
  });

  it('are counted as everywhere else; who is away is listed beside them, also alone', async () => {
    const memory = inMemoryMembership();
    memory.people = [...memory.people, memberOf('Ewa Nowak', { away: true }), memberOf('Li Wei', { why: [] })];
    const page = await open(memory);
    expect(page).toHaveTextContent('5 people. Also listed: 1 person who is away or on the way out.');
    expect(page).toHaveTextContent('By a rule that is no longer there; the next sync run sees to it.');
    fireEvent.change(screen.getByLabelText('Which'), { target: { value: 'away' } });
    await pass(0);
    expect(rows()).toEqual(['Ewa Nowak']);
  });

  it('are removed only after a question that names them and what follows', async () => {
    const memory = inMemoryMembership();
    const page = await open(memory);
    await choose('More for Dev Patel', 'Remove');
    expect(page).toHaveTextContent('Remove Dev Patel?');
    expect(page).toHaveTextContent('It counts as having left: no rule brings them back.');
    await press('Not yet');
    expect(memory.seen.join()).not.toContain('remove');
    expect(document.activeElement).not.toBe(document.body);
    await choose('More for Dev Patel', 'Remove');
    await press('Remove');
    expect(memory.seen).toContain('remove dev-patel');
    expect(spoken()).toContain('Dev Patel is removed.');
  });

  it('come back visibly when the API says no', async () => {
    const memory = inMemoryMembership();
    const page = await open(memory);
    memory.refuse(problem('notIn', 404));
    await choose('More for Dev Patel', 'Remove');
    await press('Remove');
    expect(spoken()).toContain('Dev Patel stays as before.');
    expect(page).toHaveTextContent('Invited by Ana Pereira');
  });

  it('are made lead or deputy where they stand', async () => {
    const memory = inMemoryMembership();
    await open(memory);
    await choose('More for Carys Morgan', 'Make deputy');
    expect(memory.seen).toContain('role carys-morgan deputy');
    write('Find people', 'carys');
    await pass(0);
    expect(document.body).toHaveTextContent('Carys Morgan deputy');
  });
});
