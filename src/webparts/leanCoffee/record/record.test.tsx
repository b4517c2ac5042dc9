import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { LastTimeView, PastSessionView, RecordView } from '../../../domain/leanCoffee';
import { inMemoryLeanCoffee, type InMemoryLeanCoffee } from '../testing/inMemoryLeanCoffee';
import { pass, renderLeanCoffee, settle } from '../testing/renderLeanCoffee';

let coffee: InMemoryLeanCoffee;
const session = {
  id: '2026-10-22',
  startsAt: '2026-10-22T10:00:00.000Z',
  endsAt: '2026-10-22T11:00:00.000Z',
  timeZone: 'Europe/London',
};
const lastTime: LastTimeView = {
  sessionId: session.id,
  startsAt: session.startsAt,
  timeZone: session.timeZone,
  discussed: 2,
  takeaways: 1,
  actions: 3,
  youWereThere: true,
};
const record: RecordView = {
  community: { id: 'group', name: 'Digital Practice' },
  session: { ...session, phase: 'closed' },
  discussed: [
    {
      title: 'Reviews',
      proposedBy: { kind: 'anonymous' },
      votes: 5,
      minutes: 13,
      merged: [],
      notes: 'First line\nSecond line',
      takeaways: ['Review before, not after'],
    },
  ],
  notReached: [{ title: 'Archive', votes: 0 }],
  takeaways: [],
  actions: [{ text: 'Write it down', owner: 'Ana Sousa', due: '2026-11-13', done: true }],
  voters: 8,
  present: 9,
};
const past = (id: string, more: Partial<PastSessionView> = {}): PastSessionView => ({
  id,
  startsAt: `${id}T10:00:00.000Z`,
  timeZone: 'Europe/London',
  discussed: 3,
  takeaways: 2,
  actions: 1,
  ...more,
});
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

beforeEach(() => {
  jest.useFakeTimers();
  coffee = inMemoryLeanCoffee();
});
afterEach(() => jest.useRealTimers());

describe('on the next board', () => {
  it('the last time is one sentence with the way to its record', async () => {
    const open = { id: 'a', text: 'Write it down', sessionId: session.id };
    coffee.hadBefore({ lastTime, record, actions: [open] });
    await renderLeanCoffee(coffee);
    expect(screen.getByText('Thursday 22 October: 2 topics discussed, 3 actions, 1 still open')).toBeInTheDocument();
    userEvent.click(button('See the record'));
    await settle();
    const dialog = screen.getByRole('dialog');
    expect(dialog).toHaveTextContent('Reviews');
    expect(dialog).toHaveTextContent('Proposed without a name · 5 votes · 13 minutes');
    expect(dialog).toHaveTextContent('First line Second line');
    expect(dialog).toHaveTextContent(/Write it down · Ana Sousa · by Friday,? 13 November 2026 · Done/);
    expect(within(dialog).getByRole('heading', { name: 'Not reached' })).toBeInTheDocument();
  });

  it('who was not there is offered what they missed', async () => {
    coffee.hadBefore({ lastTime: { ...lastTime, youWereThere: false, feedback: {} }, record });
    await renderLeanCoffee(coffee);
    expect(button('What you missed')).toBeInTheDocument();
    expect(screen.queryByRole('group', { name: 'Was it worth your hour?' })).not.toBeInTheDocument();
  });

  it('who was there may still say whether it was worth the hour, and change the answer', async () => {
    coffee.hadBefore({ lastTime: { ...lastTime, feedback: {} }, record });
    await renderLeanCoffee(coffee);
    const group = screen.getByRole('group', { name: 'Was it worth your hour?' });
    userEvent.click(within(group).getByRole('button', { name: 'No' }));
    await settle();
    userEvent.click(within(group).getByRole('button', { name: 'Yes' }));
    await settle();
    expect(coffee.seen.filter(({ method }) => method === 'giveFeedback')).toHaveLength(2);
  });

  it('nothing is said of a last time when there was none', async () => {
    await renderLeanCoffee(coffee);
    expect(screen.queryByRole('heading', { name: 'Last time' })).not.toBeInTheDocument();
  });

  it('a record that cannot be read says so and can be asked for again', async () => {
    coffee.hadBefore({ lastTime, record });
    await renderLeanCoffee(coffee);
    coffee.failWith({ kind: 'unreachable' });
    userEvent.click(button('See the record'));
    await settle();
    expect(screen.getByRole('alert')).toHaveTextContent('The record cannot be read just now.');
    coffee.failWith();
    userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Try again' }));
    await settle();
    expect(screen.getByRole('dialog')).toHaveTextContent('Reviews');
  });
});

describe('earlier sessions', () => {
  it('stand in a table with the trend, which below five answers says only that', async () => {
    const worth = { answers: 10, yes: 6, partly: 3, no: 1 };
    coffee.hadBefore({ lastTime, past: [past('2026-10-22', { worth }), past('2026-09-24')] });
    await renderLeanCoffee(coffee);
    userEvent.click(button('Earlier sessions'));
    await settle();
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(rows[0]).toHaveTextContent('Yes: 6, Partly: 3, No: 1');
    expect(rows[1]).toHaveTextContent('Fewer than 5 answers');
    expect(rows[1]).not.toHaveTextContent('Yes');
  });

  it('lead to their records, and Close leads back', async () => {
    coffee.hadBefore({ lastTime, record, past: [past('2026-10-22')] });
    await renderLeanCoffee(coffee);
    userEvent.click(button('Earlier sessions'));
    await settle();
    userEvent.click(button(/22 October 2026/));
    await pass(500);
    expect(screen.getByRole('dialog')).toHaveTextContent('Reviews');
    userEvent.click(button('Close'));
    await pass(500);
    expect(screen.getByRole('table')).toBeInTheDocument();
  });
});
