import { fireEvent, screen } from '@testing-library/react';
import type { NotificationsApi } from '../../clients';
import type { NextBoardView } from '../../domain/leanCoffee';
import { inMemoryLeanCoffee } from './testing/inMemoryLeanCoffee';
import { renderLeanCoffee, settle } from './testing/renderLeanCoffee';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('the head of a Lean Coffee', () => {
  it.each([
    [{ coming: 12, perhaps: 3 }, '12 are coming, 3 perhaps'],
    [{ coming: 1, perhaps: 0 }, '1 is coming'],
    [{ coming: 0, perhaps: 2 }, '2 perhaps'],
  ])('says how many are coming: %p', async (answers, text) => {
    const coffee = inMemoryLeanCoffee();
    const board = coffee.view();
    const view: NextBoardView = { board: { ...board, session: { ...board.session, answers } } };
    const api = { ...coffee.api, readBoard: () => Promise.resolve({ kind: 'fresh' as const, view }) };
    await renderLeanCoffee(coffee, { api });
    expect(screen.getByText(text)).toBeVisible();
  });

  it('says nothing of it before anybody has answered', async () => {
    await renderLeanCoffee(inMemoryLeanCoffee());
    expect(screen.queryByText(/coming|perhaps/)).not.toBeInTheDocument();
  });

  it('leads to what the reader hears from Guildhall, and back', async () => {
    const read = (): ReturnType<NotificationsApi['read']> =>
      Promise.resolve({
        kind: 'fresh',
        view: {
          communities: [{ id: 'a', name: 'Digital Practice', kinds: [{ kind: 'actions', muted: false }] }],
          channel: 'mail',
          quiet: { from: '18:00', to: '08:00' },
        },
      });
    const mute = jest.fn(read);
    await renderLeanCoffee(inMemoryLeanCoffee(), { notifications: { read, mute } });
    fireEvent.click(screen.getByRole('button', { name: 'More' }));
    fireEvent.click(screen.getByRole('menuitem', { name: 'My notifications' }));
    await settle();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Actions you took on' }));
    await settle();
    expect(mute).toHaveBeenCalledWith('a', { kind: 'actions', muted: true });
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    await settle();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});
