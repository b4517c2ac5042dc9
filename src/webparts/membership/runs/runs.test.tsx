import { cleanup, screen } from '@testing-library/react';
import { inMemoryMembership, problem, runOf, type InMemoryMembership } from '../testing/inMemoryMembership';
import { button, pass, press, renderMembership, spoken, write } from '../testing/renderMembership';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

const open = async (memory: InMemoryMembership): Promise<HTMLElement> => {
  const page = await renderMembership(memory);
  await press('Sync runs');
  return page;
};

describe('sync runs', () => {
  it('tell when, what set them going, what they did, and what was refused with why', async () => {
    const memory = inMemoryMembership();
    memory.runs = [
      runOf('r2', {
        ...{ trigger: 'rules', removed: 2 },
        failed: [{ id: 'xi', name: 'Xi', write: 'add', why: 'personUnknown' }],
      }),
      runOf('r1', { trigger: 'byHand', askedBy: { id: 'ana', name: 'Ana Pereira' }, added: 0 }),
      runOf('r0', { state: 'failed', added: 0, trouble: 'unavailable' }),
    ];
    const page = await open(memory);
    expect(page).toHaveTextContent('Today, 09:00 after a change of rules');
    expect(page).toHaveTextContent('Looked at 12 people: 3 added, 2 removed and 1 refused by the directory.');
    expect(page).toHaveTextContent('asked for by Ana Pereira');
    expect(page).toHaveTextContent('Looked at 12 people: nothing had to be changed.');
    expect(page).toHaveTextContent('Microsoft 365 could not be reached.');
    await press('Whom it is about: today, 09:00');
    expect(page).toHaveTextContent('Xi was not added. Microsoft 365 does not know this account.');
  });

  it('lead from each number to names, and tell a first reading as what it was', async () => {
    const memory = inMemoryMembership();
    memory.runs = [
      runOf('r1', {
        ...{ trigger: 'firstRead', read: 17, found: 16, added: 0, removed: 1 },
        people: { found: [{ id: 'jo', name: 'Jo Okafor' }], removed: [{ id: 'li', name: 'Li Wei' }] },
      }),
    ];
    const page = await open(memory);
    expect(page).toHaveTextContent('the first reading of the team');
    expect(page).toHaveTextContent('Looked at 17 people: 16 were there already and 1 removed.');
    expect(page).not.toHaveTextContent('Jo Okafor');
    await press('Whom it is about: today, 09:00');
    expect(page).toHaveTextContent('16 were there alreadyJOJo Okafor');
    expect(page).toHaveTextContent('1 removedLWLi Wei');
  });

  it('are asked for, and shown as a place while they are under way', async () => {
    const memory = inMemoryMembership();
    const page = await open(memory);
    await press('Sync now');
    expect(screen.getByText('Compare').closest('li')).toHaveAttribute('aria-current', 'step');
    expect(button('Sync now')).toHaveAttribute('aria-disabled', 'true');
    memory.runs = [runOf('now', { trigger: 'byHand' }), ...memory.runs.slice(1)];
    await pass(2_000);
    expect(page).not.toHaveTextContent('Compare');
  });

  it('are tried without doing anything', async () => {
    const memory = inMemoryMembership();
    const [add, remove] = [[{ id: 'jo', name: 'Jo Okafor' }], [{ id: 'li', name: 'Li Wei' }]];
    memory.dry = { read: 4, additions: 1, removals: 1, add, remove };
    const page = await open(memory);
    await press('See what it would do');
    expect(page).toHaveTextContent('Looked at 4 people; nothing was changed.');
    expect(page).toHaveTextContent('1 person would leaveLWLi Wei');
    expect(page).toHaveTextContent('1 person would come inJOJo Okafor');
    expect(memory.seen).not.toContain('sync');
    memory.dry = { read: 4, additions: 0, removals: 0, add: [], remove: [], resting: ['Owners'] };
    await press('See what it would do');
    expect(page).toHaveTextContent('A sync run would change nothing either.');
    expect(page).toHaveTextContent('“Owners” rests, because Guildhall cannot read a group it names');
  });

  it('tell a guest how many they would be about, and not who', async () => {
    const memory = inMemoryMembership({ isGuest: true });
    memory.dry = { read: 4, additions: 2, removals: 1, add: [], remove: [] };
    const page = await open(memory);
    await press('See what it would do');
    expect(page).toHaveTextContent('1 person would leave2 people would come inWho they are is not shown to guests.');
  });

  it('say that it is too early where the directory was not read', async () => {
    const memory = inMemoryMembership();
    await open(memory);
    memory.refuse(problem('runTooEarly'));
    await press('Sync now');
    expect(spoken()).toContain('has not read your organisation’s directory to its end yet');
  });
});

describe('how much goes through without a question', () => {
  it('is said in people while it is changed, and saved on the state that was seen', async () => {
    const memory = inMemoryMembership();
    const page = await open(memory);
    expect(page).toHaveTextContent('As it stands here, 21 removals within 24 hours go through');
    write('Removals, always allowed', '50');
    expect(page).toHaveTextContent('As it stands here, 50 removals within 24 hours go through');
    write('Additions, percent of the roster', '');
    await press('Save');
    expect(spoken()).toContain('Write a number within its bounds in each field.');
    write('Additions, percent of the roster', '100');
    await press('Save');
    expect(memory.seen).toContain('threshold 50 0.1 1 on v1');
    expect(spoken()).toContain('Saved: when a run asks first.');
  });
});
