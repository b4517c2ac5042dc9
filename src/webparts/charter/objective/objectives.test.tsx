import { cleanup, screen } from '@testing-library/react';
import { ana, carys, charterOf, inMemoryCharter, problem } from '../testing/inMemoryCharter';
import { press, renderCharter, spoken, write } from '../testing/renderCharter';

const lead = { id: carys.id, role: 'lead', acknowledged: 3, isAsked: false } as const;

const objective = {
  id: 'ob1',
  text: 'Every team talks to a user each month.',
  startsOn: '2026-03-02',
  months: 3,
  endsOn: '2026-06-01',
  setBy: ana,
  checkIns: [],
} as const;

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

describe('what the community wants to reach', () => {
  it('stands at the head of the charter, for readers of other communities too', async () => {
    const page = await renderCharter(
      inMemoryCharter(charterOf({ you: { role: 'reader', isAsked: false }, objective })),
    );
    expect(page).toHaveTextContent('What we want to reach, until Monday 1 June');
    expect(page).toHaveTextContent('Every team talks to a user each month.');
    expect(screen.queryByRole('button', { name: 'Objectives', hidden: true })).toBeNull();
  });

  it('is set by a lead, for three months or six', async () => {
    const memory = inMemoryCharter(charterOf({ you: lead }));
    const page = await renderCharter(memory);
    await press('Set an objective');
    screen.getByLabelText('6 months').click();
    write('What do you want to reach?', 'One toolkit.');
    memory.refuse(problem('objectiveRuns'));
    await press('Set an objective');
    expect(spoken()).toContain('There is one objective at a time.');
    memory.refuse();
    await press('Set an objective');
    expect(memory.seen).toContain('objective 6 One toolkit.');
    expect(page).toHaveTextContent('One toolkit.');
  });

  it('asks a lead for its outcome once its last day is over, and nobody else', async () => {
    const over = { ...objective, endsOn: '2026-03-24' };
    const page = await renderCharter(inMemoryCharter(charterOf({ you: lead, objective: over })));
    expect(page).toHaveTextContent('What we wanted to reach by yesterday');
    await press('Tell the outcome');
    expect(screen.getByLabelText('What came of it, and what was learnt?')).toBeTruthy();
    cleanup();
    await renderCharter(inMemoryCharter(charterOf({ objective: over })));
    expect(screen.queryByRole('button', { name: 'Tell the outcome', hidden: true })).toBeNull();
    cleanup();
    const lastDay = { ...objective, endsOn: '2026-03-25' };
    await renderCharter(inMemoryCharter(charterOf({ you: lead, objective: lastDay })));
    expect(screen.queryByRole('button', { name: 'Tell the outcome', hidden: true })).toBeNull();
  });

  it('is not set by a member', async () => {
    await renderCharter(inMemoryCharter());
    expect(screen.queryByRole('button', { name: 'Set an objective', hidden: true })).toBeNull();
  });

  it('is talked about by members, and its outcome is told by a lead', async () => {
    const memory = inMemoryCharter(charterOf({ objective }));
    const page = await renderCharter(memory);
    await press('Objectives');
    expect(screen.queryByRole('button', { name: 'Tell the outcome', hidden: true })).toBeNull();
    await press('Say how it goes');
    write('How does it go?', 'Two teams do.');
    await press('Say how it goes');
    expect(page).toHaveTextContent('Two teams do.');
    cleanup();
    memory.view = { ...memory.view, you: lead };
    const leads = await renderCharter(memory);
    await press('Objectives');
    await press('Tell the outcome');
    screen.getByLabelText('It was reached.').click();
    write('What came of it, and what was learnt?', 'They all do.');
    await press('End the objective');
    expect(memory.seen).toContain('outcome ob1 yes They all do.');
    expect(leads).toHaveTextContent('Earlier objectives');
    expect(leads).toHaveTextContent('It was reached. They all do.');
  });
});
