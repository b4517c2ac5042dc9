import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { actionOf, inMemoryActions, problem, type InMemoryActions } from './testing/inMemoryActions';
import { pass, renderOpenActions, settle } from './testing/renderOpenActions';

const me = { id: 'me', name: 'Carys Morgan', isYou: true };
const idris = { id: 'idris', name: 'Idris Bello', isYou: false };
const threeActions = [
  actionOf('Pair with the other supplier', { owner: idris, due: '2026-11-26' }),
  actionOf('Retire the old template', { owner: me, due: '2026-11-20', overdue: true }),
  actionOf('Write up the incident'),
];
let actions: InMemoryActions;

const rows = (): string[] => screen.getAllByRole('listitem').map((row) => row.textContent ?? '');
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const spoken = (): string =>
  Array.from(document.querySelectorAll('[role=status]'), (region) => region.textContent ?? '').join(' | ');

beforeEach(() => {
  jest.useFakeTimers();
  actions = inMemoryActions(threeActions);
});
afterEach(() => jest.useRealTimers());

describe('the open actions', () => {
  it('say what was agreed, whose it is and by when, those due first in front', async () => {
    await renderOpenActions(actions);
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('3 open actions');
    expect(rows().map((row) => row.replace(/Done$/, ''))).toEqual([
      'Retire the old templateCMYouoverdue since Friday 20 November',
      'Pair with the other supplierIBIdris Belloby Thursday',
      'Write up the incidentNobody has it yet',
    ]);
  });

  it('are done with one press, which can be undone with the next', async () => {
    await renderOpenActions(actions);
    userEvent.click(button('Done: Write up the incident'));
    const undo = button('Undo: Write up the incident');
    expect(undo).toHaveFocus();
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('2 open actions');
    expect(spoken()).toContain('Done: Write up the incident. You can undo it.');
    await settle();
    userEvent.click(undo);
    await settle();
    expect(actions.seen).toEqual(['read', 'done Write up the incident', 'open Write up the incident']);
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('3 open actions');
  });

  it('keep in its place what the reader has just done, until the page is left', async () => {
    await renderOpenActions(actions);
    userEvent.click(button(/^Done: Pair/));
    await settle();
    await pass(30_000);
    expect(actions.seen.filter((asked) => asked === 'read')).toHaveLength(2);
    expect(rows()[1]).toContain('Pair with the other supplier');
    userEvent.click(button(/^Undo: Pair/));
    await settle();
    await pass(30_000);
    expect(button(/^Done: Pair/)).toBeInTheDocument();
  });

  it('lose what others have done by the next calm look', async () => {
    await renderOpenActions(actions);
    actions.othersEnd('Write up the incident');
    await pass(29_000);
    expect(rows()).toHaveLength(3);
    await pass(1_000);
    expect(rows()).toHaveLength(2);
  });

  it('are done once by a double click', async () => {
    await renderOpenActions(actions);
    userEvent.dblClick(button(/^Done: Pair/));
    await settle();
    expect(actions.seen).toEqual(['read', 'done Pair with the other supplier']);
  });

  it('can be narrowed to the reader’s own where that makes a difference', async () => {
    await renderOpenActions(actions);
    const filter = within(screen.getByRole('group', { name: 'Whose actions are shown' }));
    userEvent.click(filter.getByRole('button', { name: 'Yours' }));
    expect(filter.getByRole('button', { name: 'Yours' })).toHaveAttribute('aria-pressed', 'true');
    expect(rows()).toHaveLength(1);
    actions.othersEnd('Retire the old template');
    await pass(30_000);
    expect(screen.getByText('None of the open actions is yours.')).toBeInTheDocument();
    userEvent.click(filter.getByRole('button', { name: 'All' }));
    expect(rows()).toHaveLength(2);
  });

  it('are not offered to be narrowed where all or none are the reader’s', async () => {
    actions = inMemoryActions([actionOf('One', { owner: me }), actionOf('Two', { owner: me })]);
    await renderOpenActions(actions);
    expect(screen.queryByRole('group')).not.toBeInTheDocument();
  });

  it('say so when nothing is open, and where actions come from', async () => {
    actions = inMemoryActions([]);
    await renderOpenActions(actions);
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('Nothing is open');
    expect(screen.getByText(/in a Lean Coffee appear here/)).toBeInTheDocument();
  });
});

describe('when something stands in the way', () => {
  it('what was done without a network is kept, shown as not sent, and sent later', async () => {
    await renderOpenActions(actions);
    actions.failWith({ kind: 'unreachable' });
    userEvent.click(button(/^Done: Write/));
    await settle();
    await pass(100); // Fluent's bar speaks a moment later
    expect(screen.getByText(/What you did is kept here/)).toBeInTheDocument();
    expect(screen.getByText('Not sent yet')).toBeInTheDocument();
    actions.failWith();
    await pass(10_000);
    expect(screen.queryByText('Not sent yet')).not.toBeInTheDocument();
    expect(screen.queryByText(/kept here/)).not.toBeInTheDocument();
    expect(rows()).toHaveLength(3);
  });

  it('a refusal stands at the action, is spoken once, and the action is open again', async () => {
    await renderOpenActions(actions);
    actions.refuseChanges(problem('tooBusy'));
    userEvent.click(button(/^Done: Write/));
    await settle();
    expect(button(/^Done: Write/)).toHaveFocus();
    expect(rows()[2]).toContain('Too many people are changing this at the same moment. Try again.');
    expect(spoken().match(/“Write up the incident” stays as it was/g)).toHaveLength(1);
  });

  it('somebody who is no member reads so', async () => {
    actions.shutOut(problem('notAMember', 403));
    await renderOpenActions(actions);
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('This is for members of the community');
    expect(screen.getByText(/You can join it by yourself in “Communities”/)).toBeInTheDocument();
  });

  it.each([
    ['noCommunity', 'This page belongs to no community'],
    ['notConfigured', 'Guildhall is not set up here yet'],
    ['permissionMissing', 'Guildhall is waiting for a permission'],
    ['unreachable', 'Guildhall cannot be reached'],
  ] as const)('%s: the screen says what is so', async (kind, title) => {
    actions.failWith({ kind });
    await renderOpenActions(actions);
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent(title);
  });

  it('the wait is drawn in the shape of the list once it is long', async () => {
    actions.holdUntil(new Promise(() => undefined));
    await renderOpenActions(actions);
    await pass(999);
    expect(spoken()).not.toContain('Loading');
    await pass(1);
    expect(spoken()).toContain('Loading the open actions');
  });
});
