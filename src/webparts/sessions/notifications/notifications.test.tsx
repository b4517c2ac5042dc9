import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { MyNotificationsView } from '../../../domain/notifications';
import { inMemorySessions, problem, type InMemorySessions } from '../testing/inMemorySessions';
import { choose, press, renderSessions, settle, spoken } from '../testing/renderSessions';

const view: MyNotificationsView = {
  communities: [
    {
      id: 'digital',
      name: 'Digital Practice',
      kinds: [
        { kind: 'invitations', muted: false },
        { kind: 'actions', muted: true, since: '2026-03-24T12:00:00.000Z' },
      ],
    },
    { id: 'data', name: 'Data Circle', kinds: [{ kind: 'running', muted: false }] },
  ],
  channel: 'teams',
  quiet: { from: '18:00', to: '08:00' },
};
const withInvitations = (muted: boolean): MyNotificationsView => ({
  ...view,
  communities: view.communities.map(({ kinds, ...rest }) => ({
    ...rest,
    kinds: kinds.map((one) => (one.kind === 'invitations' ? { ...one, muted } : one)),
  })),
});
const box = (community: string, kind: string): HTMLElement =>
  within(screen.getByRole('group', { name: community })).getByRole('checkbox', { name: kind });

async function open(): Promise<InMemorySessions> {
  const sessions = inMemorySessions({ notifications: view });
  await renderSessions(sessions);
  await choose('More', 'My notifications');
  return sessions;
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('my notifications', () => {
  it('say what I hear from which community, how each of it reaches me, since when it is off, and when it is quiet', async () => {
    await open();
    expect(screen.getByRole('heading', { level: 3 })).toHaveFocus();
    expect(screen.getByText(/quiet from 18:00 to 08:00/)).toBeVisible();
    expect(box('Digital Practice', 'Actions you took on')).toHaveAccessibleDescription(
      /what you said you would do\. As activity in Teams\. Off since .*24 March/,
    );
    expect(box('Digital Practice', 'Calendar invitations')).toHaveAccessibleDescription(/Events in your calendar/);
    expect(box('Digital Practice', 'Calendar invitations')).toBeChecked();
    expect(box('Digital Practice', 'Actions you took on')).not.toBeChecked();
    expect(box('Data Circle', 'Running the community')).toBeChecked();
  });

  it('are muted with one press, and heard again with the next', async () => {
    const sessions = await open();
    userEvent.click(box('Digital Practice', 'Calendar invitations'));
    expect(box('Digital Practice', 'Calendar invitations')).not.toBeChecked();
    userEvent.click(box('Digital Practice', 'Calendar invitations'));
    await settle();
    expect(sessions.done).toEqual([
      ['mute digital', { kind: 'invitations', muted: true }],
      ['mute digital', { kind: 'invitations', muted: false }],
    ]);
  });

  it('say that a change was saved and what follows in the calendar, and take it back with one press', async () => {
    const sessions = await open();
    sessions.answers.notifications = withInvitations(true);
    userEvent.click(box('Digital Practice', 'Calendar invitations'));
    await settle();
    expect(spoken()).toContain('Saved: Calendar invitations, off.');
    expect(spoken()).toContain('leave your calendar within some minutes; Outlook may show that as');
    sessions.answers.notifications = view;
    await press('Undo: Calendar invitations');
    expect(sessions.done.slice(1)).toEqual([['mute digital', { kind: 'invitations', muted: false }]]);
    expect(box('Digital Practice', 'Calendar invitations')).toBeChecked();
    expect(spoken()).toContain('Saved: Calendar invitations, on. The coming sessions appear in your calendar');
  });

  it('go back to what they were when the API says no, and say why', async () => {
    const sessions = await open();
    sessions.refuseChanges(problem('tooBusy'));
    userEvent.click(box('Data Circle', 'Running the community'));
    await settle();
    expect(box('Data Circle', 'Running the community')).toBeChecked();
    expect(spoken()).toContain('It stays as it was. Too many people are changing this at the same moment.');
  });

  it('say when they cannot be had, and are asked for again', async () => {
    const sessions = inMemorySessions({ notifications: view });
    await renderSessions(sessions);
    sessions.failWith({ kind: 'unreachable' });
    await choose('More', 'My notifications');
    expect(spoken()).toContain('Guildhall cannot be reached just now.');
    sessions.failWith();
    await press('Try again');
    expect(box('Data Circle', 'Running the community')).toBeChecked();
  });
});
