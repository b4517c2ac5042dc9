import { screen } from '@testing-library/react';
import { inMemorySessions, plan, sessionOn, type InMemorySessions } from '../testing/inMemorySessions';
import type { UpcomingSessionView } from '../../../domain/sessions';
import { button, press, renderSessions } from '../testing/renderSessions';

const day = '2026-11-26';
const lead = { ...plan, mayChange: true };
const stopped = { since: '2026-11-23T09:00:00.000Z', reason: 'Mailbox move.' };
const cancelled = { reason: 'Strike', at: '2026-11-24T12:00:00.000Z', by: 'lead' } as const;
const sendNow = /^Send now/;
const row = (): HTMLElement => document.querySelector<HTMLElement>('[data-session]')!;

async function rowOf(session: Partial<UpcomingSessionView>, with_: Partial<typeof lead> & object = {}) {
  const sessions: InMemorySessions = inMemorySessions({
    sessions: [sessionOn(day, session)],
    plan: { ...lead, ...with_ },
  });
  await renderSessions(sessions);
  return sessions;
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('a lead reads on the row of a session', () => {
  const states: readonly [Partial<UpcomingSessionView>, string, string | undefined][] = [
    [{ invitation: 'toBeSeen' }, 'Invitation not sent yet', undefined],
    [{ invitation: 'waiting' }, 'Invitation on its way', undefined],
    [{ invitation: 'sent', isInCalendars: true }, 'Invitation sent', undefined],
    [{ invitation: 'failed' }, 'Invitation could not be sent', undefined],
    [{ invitation: 'dropped' }, 'Invitation not sent: an administrator dropped it', undefined],
    [{ invitation: 'waiting', isInCalendars: true }, 'Change on its way', undefined],
    [{ invitation: 'failed', isInCalendars: true }, 'Change could not be sent', 'Calendars may not show it yet.'],
    [{ invitation: 'dropped', isInCalendars: true }, 'Change not sent', 'Calendars still show how it was before.'],
    [{ invitation: 'waiting', isInCalendars: true, cancelled }, 'Cancellation on its way', undefined],
    [{ invitation: 'failed', isInCalendars: true, cancelled }, 'could not be sent', 'Calendars may not show it yet.'],
    [{ invitation: 'dropped', isInCalendars: true, cancelled }, 'Cancellation not sent', 'still stands in calendars.'],
  ];
  it.each(states)('%j: %s', async (session, words, calendars) => {
    await rowOf(session);
    expect(row()).toHaveTextContent(words);
    if (calendars) expect(row()).toHaveTextContent(calendars);
    else expect(row()).not.toHaveTextContent(/Calendars|calendars/);
  });

  it('nothing of an invitation when a session was called off that nobody was invited to', async () => {
    await rowOf({ invitation: 'toBeSeen', cancelled });
    expect(row()).not.toHaveTextContent(/Invitation|Cancellation/);
  });

  it.each([
    ['an invitation', {}, 'Invitation stopped by an administrator, since yesterday'],
    ['a change', { isInCalendars: true }, 'Change stopped by an administrator, since yesterday'],
    ['an end', { isInCalendars: true, cancelled }, 'Cancellation stopped by an administrator, since yesterday'],
  ])('since when %s is stopped, and cannot send it', async (_what, session, words) => {
    const toFollow = { joiners: 1, leavers: 0, at: '2026-11-25T09:00:00.000Z' };
    await rowOf({ invitation: 'stopped', toFollow, ...session }, { stopped });
    expect(row()).toHaveTextContent(words);
    expect(screen.queryByRole('button', { name: sendNow })).not.toBeInTheDocument();
  });

  it('when it was to be before somebody moved it', async () => {
    await rowOf({ movedFrom: '2026-12-17T11:00:00.000Z' });
    expect(row()).toHaveTextContent(/moved from Thursday,? 17 December/);
  });

  it('at what time it was to be, where only the hour is another', async () => {
    await rowOf({ movedFrom: `${day}T14:00:00.000Z` });
    expect(row()).toHaveTextContent('moved from 14:00');
    expect(row()).not.toHaveTextContent(/moved from Thursday/);
  });

  it('that there is no rhythm any more, not that there is a new one', async () => {
    const byRhythm = { ...cancelled, reason: '', by: 'newRhythm' } as const;
    const { cadence: _none, ...without } = lead;
    await renderSessions(inMemorySessions({ sessions: [sessionOn(day, { cancelled: byRhythm })], plan: without }));
    expect(row()).toHaveTextContent('The community has no rhythm any more.');
    expect(row()).not.toHaveTextContent('new rhythm');
  });
});

describe('a member reads', () => {
  const states: readonly [string, Partial<UpcomingSessionView>, string | undefined][] = [
    ['nothing where calendars say the same', { invitation: 'sent', isInCalendars: true }, undefined],
    ['that a change is still to come', { invitation: 'waiting', isInCalendars: true }, 'Calendars follow shortly.'],
    ['that a change was dropped', { invitation: 'dropped', isInCalendars: true }, 'still show how it was before'],
    ['that a change is held back', { invitation: 'stopped', isInCalendars: true }, 'still show how it was before'],
    ['that an end was dropped', { invitation: 'dropped', isInCalendars: true, cancelled }, 'still stands in calendars'],
    ['that an invitation is still to come', { invitation: 'toBeSeen' }, 'Invitations will follow.'],
    ['that one held back is', { invitation: 'stopped' }, 'Invitations will follow.'],
    ['nothing of one that was dropped', { invitation: 'dropped' }, undefined],
  ];
  it.each(states)('%s', async (_what, session, words) => {
    await rowOf(session, { mayChange: false });
    if (words) expect(row()).toHaveTextContent(words);
    else expect(row()).not.toHaveTextContent(/calendar|follow/i);
    expect(row()).not.toHaveTextContent(/administrator|sent|on its way/);
    expect(screen.queryByRole('button', { name: sendNow })).not.toBeInTheDocument();
  });
});

describe('what is not in calendars as it should be', () => {
  it.each([
    ['an invitation that has failed', { invitation: 'failed' }],
    ['a cancellation that has failed', { invitation: 'failed', isInCalendars: true, cancelled }],
  ] as const)('is sent anew: %s', async (_what, session) => {
    const sessions = await rowOf(session);
    await press(sendNow);
    expect(sessions.done).toEqual([[`send ${day}`]]);
  });

  it('is sent after an administrator has dropped it only when asked twice', async () => {
    const sessions = await rowOf({ invitation: 'dropped', isInCalendars: true, cancelled });
    await press(sendNow);
    expect(sessions.done).toEqual([]);
    expect(screen.getByRole('heading', { name: /An administrator dropped this/ })).toHaveFocus();
    await press('Not yet');
    expect(sessions.done).toEqual([]);
    expect(button(sendNow)).toHaveFocus();
    await press(sendNow);
    await press('Send it all the same');
    expect(sessions.done).toEqual([[`send ${day}`]]);
  });
});
