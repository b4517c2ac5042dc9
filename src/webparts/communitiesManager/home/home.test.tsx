import { screen, within } from '@testing-library/react';
import { inMemoryManager, managed, problem, retiredOne, type InMemoryManager } from '../testing/inMemoryManager';
import { button, press, renderManager, row, shownNames } from '../testing/renderManager';

let manager: InMemoryManager;
beforeEach(() => {
  manager = inMemoryManager({
    communities: [
      managed('Content design'),
      managed('Data', {
        leads: [],
        needs: ['noLead', 'runWaiting'],
        size: 12,
        sizes: [{ month: '2026-11', size: 12 }],
      }),
      managed('Research', { needs: ['noSessionForThreeMonths'], lastSession: '2026-08-03T11:00:00.000Z' }),
    ],
  });
});

describe('all communities', () => {
  it('stand in the order they come in, however many people they have', async () => {
    await renderManager(manager);
    expect(shownNames()).toEqual(['Content design', 'Data', 'Research']);
    expect(screen.getByText(/^3 communities\./)).toHaveTextContent('2 need somebody.');
  });

  it('say who leads them, how many people there are and were, how far they reach and when they meet', async () => {
    await renderManager(manager);
    const text = row('Content design');
    expect(text).toHaveTextContent('Led byAPAna Pereira');
    expect(text).toHaveTextContent('214 people; 180 in December 2025');
    expect(text).toHaveTextContent('52 of 180 people who could be in are in.');
    expect(text).toHaveTextContent('Last session: Thursday 5 November. Next: Thursday 26 November, 11:00.');
  });

  it('tell the next session by their own clocks, and whose they are where the reader has others', async () => {
    await renderManager(manager, { zone: 'America/New_York' });
    expect(row('Content design')).toHaveTextContent('Next: Thursday 26 November, 11:00, UK time.');
  });

  it('tell those who do not see the line the same numbers', async () => {
    await renderManager(manager);
    const line = within(row('Content design')).getByRole('img', { hidden: true });
    expect(line).toHaveAttribute(
      'aria-label',
      'People at the end of each month: December 2025 180, June 2026 197, November 2026 214.',
    );
    expect(within(row('Data')).queryByRole('img', { hidden: true })).toBeNull();
  });

  it('say in words what they need, and nothing where they need nothing', async () => {
    await renderManager(manager);
    expect(row('Data')).toHaveTextContent('Has no leadA sync run waits for a lead’s yes');
    expect(row('Research')).toHaveTextContent('No session since Monday 3 August');
    expect(within(row('Content design')).queryByRole('list', { hidden: true })).toBeNull();
  });

  it('are narrowed to those that need somebody', async () => {
    await renderManager(manager);
    await press('Needs somebody');
    expect(shownNames()).toEqual(['Data', 'Research']);
    expect(button('Needs somebody')).toHaveAttribute('aria-pressed', 'true');
    await press('All');
    expect(shownNames()).toHaveLength(3);
  });

  it('an organisation without any reads what to make one of', async () => {
    await renderManager(inMemoryManager());
    expect(screen.getByText(/There is no community yet/)).toBeInTheDocument();
    expect(screen.getByText(/a group that an administrator has allowed/)).toBeInTheDocument();
  });
});

describe('what comes to its end', () => {
  it('shows where its people go, and can be kept', async () => {
    manager.view = {
      ...manager.view,
      communities: [managed('Data', { ending: { how: 'merge', into: { id: 'product', name: 'Product' } } })],
    };
    await renderManager(manager);
    expect(row('Data')).toHaveTextContent('Its people go into Product');
    await press('Keep it after all: Data');
    expect(manager.seen).toContain('reopen data');
  });

  it('is reopened, and that is said where one looks next', async () => {
    manager.view = { ...manager.view, retired: [retiredOne('Old craft', 'data')] };
    await renderManager(manager);
    expect(row('Old craft')).toHaveTextContent('Went into Data, Monday 3 August.');
    await press('Reopen: Old craft');
    expect(manager.seen).toContain('reopen old-craft');
    expect(screen.getAllByText(/Old craft is open again/).length).toBeGreaterThan(0);
    expect(screen.queryByRole('listitem', { name: 'Old craft', hidden: true })).toBeNull();
  });

  it('stays as it was when the API refuses, and says why', async () => {
    manager.view = { ...manager.view, retired: [retiredOne('Old craft')] };
    await renderManager(manager);
    manager.refuseChanges(problem('groupNotThere'));
    await press('Reopen: Old craft');
    expect(row('Old craft')).toHaveTextContent('Nothing was changed. The directory does not know this group any more.');
  });

  it('has a group that only an administrator can delete, by this request', async () => {
    manager.view = { ...manager.view, retired: [retiredOne('Old craft')] };
    await renderManager(manager);
    await press('How an administrator deletes its group: Old craft');
    expect(row('Old craft')).toHaveTextContent('DELETE https://graph.microsoft.com/v1.0/groups/old-craft');
  });
});

describe('when it cannot be shown', () => {
  it('who is no manager reads which role is missing and who can give it', async () => {
    manager.shutOut(problem('onlyManagers', 403));
    await renderManager(manager);
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('This is for communities managers');
    expect(document.body).toHaveTextContent('Guildhall.CommunitiesManager');
    expect(document.body).toHaveTextContent('An administrator of your organisation gives it');
    manager.shutOut();
    await press('Try again');
    expect(shownNames()).toHaveLength(3);
  });

  it('the network is gone: says so', async () => {
    manager.failWith({ kind: 'unreachable' });
    await renderManager(manager);
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('Guildhall cannot be reached');
  });
});
