import { cleanup, screen } from '@testing-library/react';
import {
  carys,
  charterOf,
  inMemoryCharter,
  problem,
  questionOf,
  type InMemoryCharter,
} from '../testing/inMemoryCharter';
import { loadStrings, press, renderCharter, spoken, write } from '../testing/renderCharter';

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

  it('sees what readers ask for the next review, by whom and since when, and can remove it', async () => {
    const memory = forLead({ questions: [questionOf('q1', 'Who replies at night?', { clauseId: 'reply' })] });
    const page = await renderCharter(memory);
    await press('Look after the charter');
    expect(page).toHaveTextContent('Questions for the next review');
    expect(page).toHaveTextContent('They are collected here and come up at the next review.');
    expect(page).toHaveTextContent('Who replies at night?Bo Lindqvist, Friday 20 March, about “Replies”');
    await press('Remove the question: Who replies at night?');
    await press('Remove the question');
    expect(memory.seen).toContain('remove question q1');
    expect(page).toHaveTextContent('Nobody has left a question since the last review.');
  });

  it('is shown on the charter that its review is due, puts it on the agenda, and says that it is done', async () => {
    const memory = forLead({ review: due });
    const page = await renderCharter(memory);
    expect(page).toHaveTextContent('It has been due for another look since Friday 20 March.');
    await press('Prepare the review');
    expect(page).toHaveTextContent('A question: Who replies at night?');
    memory.refuse(problem('noSessionComing'));
    await press('Put it on the agenda of the next session');
    expect(spoken()).toContain('No session is planned that still takes topics.');
    memory.refuse();
    await press('Put it on the agenda of the next session');
    expect(page).toHaveTextContent('It is on the agenda of the session: tomorrow, 11:00.');
    expect(memory.seen).toContain('agenda en');
    await press('We have looked at it');
    expect(memory.seen).not.toContain('review done');
    await press('We have looked at it');
    expect(memory.seen).toContain('review done');
    expect(page).toHaveTextContent('It is due for another look from Friday 25 September.');
  });

  it('puts the review on the agenda in the language that they read', async () => {
    const memory = forLead({ review: due });
    await renderCharter(memory, { strings: loadStrings('cy-gb'), locale: 'cy-GB' });
    await press(loadStrings('cy-gb').LeadingTitle);
    await press(loadStrings('cy-gb').PutOnAgenda);
    expect(memory.seen).toContain('agenda cy');
  });

  it('elsewhere is told by whose clocks the session of the review begins', async () => {
    const session = { id: 's1', start: '2026-03-26T11:00:00.000Z' };
    const page = await renderCharter(forLead({ review: { ...due, session } }), { zone: 'Europe/Berlin' });
    await press('Prepare the review');
    expect(page).toHaveTextContent('It is on the agenda of the session: tomorrow, 11:00 UK time (12:00 in your time).');
  });

  it('gets the address that anybody can read it at, to open and to copy', async () => {
    const writeText = jest.fn(() => Promise.resolve());
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    const publicAddress = 'https://guildhall.example/api/public/communities/group-0/charter';
    const page = await renderCharter(forLead({ audience: 'anybody', publicAddress }));
    await press('Look after the charter');
    expect(screen.getByRole('link', { name: publicAddress, hidden: true })).toHaveAttribute('href', publicAddress);
    await press('Copy the address');
    expect(writeText).toHaveBeenCalledWith(publicAddress);
    expect(page).toHaveTextContent('The address is copied.');
    cleanup();
    await renderCharter(forLead());
    await press('Look after the charter');
    expect(screen.queryByRole('button', { name: 'Copy the address', hidden: true })).toBeNull();
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
    const saved = screen.getAllByText('Saved.').filter((element) => !element.closest('[role=status]'));
    expect(saved).toHaveLength(1);
    write('Look at it again every', '6');
    expect(saved[0]).not.toBeInTheDocument();
  });
});

it('a member is not shown what leads look after', async () => {
  await renderCharter(inMemoryCharter(charterOf({ review: due })));
  expect(screen.queryByRole('button', { name: 'Look after the charter', hidden: true })).toBeNull();
});
