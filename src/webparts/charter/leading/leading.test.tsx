import { cleanup, screen } from '@testing-library/react';
import { carys, charterOf, inMemoryCharter, problem, type InMemoryCharter } from '../testing/inMemoryCharter';
import { press, renderCharter, spoken, write } from '../testing/renderCharter';

function forLead(more: Parameters<typeof charterOf>[0] = {}): InMemoryCharter {
  return inMemoryCharter(
    charterOf({
      you: { id: carys.id, role: 'lead', acknowledged: 3, isAsked: false },
      acknowledgements: { done: 12, of: 20 },
      ...more,
    }),
  );
}

const due = {
  on: '2026-03-20',
  everyMonths: 6,
  isDue: true,
  agenda: [{ kind: 'living' }, { kind: 'question', text: 'Who replies at night?' }],
} as const;

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

describe('a lead', () => {
  it('reminds the others once, and is told before who hears of it', async () => {
    const memory = forLead();
    const page = await renderCharter(memory);
    await press('Look after the charter');
    expect(page).toHaveTextContent('12 of 20 have said that they have read it.');
    await press('Remind the others');
    expect(page).toHaveTextContent('8 people get one message each');
    expect(memory.seen).not.toContain('remind');
    memory.refuse(problem('alreadyReminded'));
    await press('Remind the others');
    expect(spoken()).toContain('Nobody was written to again.');
    memory.refuse();
    await press('Remind the others');
    expect(memory.seen).toContain('remind');
    expect(page).toHaveTextContent('The others were reminded today.');
    expect(screen.queryByRole('button', { name: 'Remind the others', hidden: true })).toBeNull();
  });

  it('is shown on the charter that its review is due, puts it on the agenda, and says that it is done', async () => {
    const memory = forLead({ review: due });
    const page = await renderCharter(memory);
    expect(page).toHaveTextContent('The review of the charter is due');
    await press('Look after the charter');
    expect(page).toHaveTextContent('A question: Who replies at night?');
    memory.refuse(problem('noSessionComing'));
    await press('Put it on the agenda of the next session');
    expect(spoken()).toContain('No session is planned that still takes topics.');
    memory.refuse();
    await press('Put it on the agenda of the next session');
    expect(page).toHaveTextContent('It is on the agenda of the session: tomorrow, 11:00.');
    await press('We have looked at it');
    expect(memory.seen).not.toContain('review done');
    await press('We have looked at it');
    expect(memory.seen).toContain('review done');
    expect(page).toHaveTextContent('It is looked at again: Friday 25 September.');
  });

  it('says who may read it and how often it is looked at again', async () => {
    const memory = forLead();
    await renderCharter(memory);
    await press('Look after the charter');
    screen.getByLabelText(/^Everybody in the organisation/).click();
    write('Look at it again every', '12');
    await press('Save');
    expect(memory.seen).toContain('settings organisation 12');
    expect(spoken()).toContain('Saved.');
  });
});

it('a member is not shown what leads look after', async () => {
  await renderCharter(inMemoryCharter(charterOf({ review: due })));
  expect(screen.queryByRole('button', { name: 'Look after the charter', hidden: true })).toBeNull();
});
