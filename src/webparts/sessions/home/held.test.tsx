import { fireEvent, screen } from '@testing-library/react';
import type { UpcomingSessionView } from '../../../domain/sessions';
import { inMemorySessions, plan, problem, sessionOn, type InMemorySessions } from '../testing/inMemorySessions';
import { button, choose, pass, press, renderSessions, spoken } from '../testing/renderSessions';

const day = '2026-11-26';
const more = /^More for Thursday/;
const tellNow = /^Tell them now/;
const takeBack = /^Take it back/;
const lead = { ...plan, mayChange: true };
const row = (): HTMLElement => document.querySelector<HTMLElement>('[data-session]')!;
const held = (more: Partial<UpcomingSessionView> = {}): UpcomingSessionView =>
  sessionOn(day, { invitation: 'waiting', isInCalendars: true, toldIn: 60, ...more });
let sessions: InMemorySessions;

async function renderLead(session: UpcomingSessionView): Promise<void> {
  sessions = inMemorySessions({ sessions: [session], plan: lead });
  await renderSessions(sessions);
}

/** The lead gives the session another room; the API answers with it as it stands then. */
async function changeRoom(room: string, after: UpcomingSessionView): Promise<void> {
  await choose(more, 'Edit this session');
  fireEvent.change(screen.getByLabelText('Room and building'), { target: { value: room } });
  sessions.answers.sessions = [after];
  await press('Save and tell everybody');
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('a change that nobody has been told of yet', () => {
  it('says when everybody is told, and counts down without speaking', async () => {
    await renderLead(held({ toldIn: 55 }));
    expect(row()).toHaveTextContent('Everybody invited is told in 55 seconds.');
    await pass(3_000);
    expect(row()).toHaveTextContent('told in 52 seconds.');
    expect(row()).not.toHaveTextContent('on its way');
    expect(spoken()).not.toContain('seconds');
  });

  it('is spoken once, when it is made', async () => {
    await renderLead(sessionOn(day));
    await changeRoom('Quay House', held({ place: { room: 'Quay House' }, etag: 'two' }));
    expect(spoken()).toContain('Everybody invited is told in 60 seconds. Until then you can take it back.');
    expect(button(more)).toHaveFocus();
  });

  it('is told at once when the lead does not want to wait', async () => {
    await renderLead(held());
    sessions.answers.sessions = [sessionOn(day, { invitation: 'waiting', isInCalendars: true })];
    await press(tellNow);
    expect(sessions.done).toEqual([[`send ${day}`]]);
    expect(row()).toHaveTextContent('Everybody invited is being told.');
    expect(row()).not.toHaveTextContent('on its way');
    expect(button(more)).toHaveFocus();
    sessions.answers.sessions = [sessionOn(day, { isInCalendars: true })];
    await pass(3_000);
    expect(row()).toHaveTextContent('Invitation sent');
  });

  it('of a cancellation is not taken back once it was to be told at once', async () => {
    const cancelled = { reason: 'Strike', at: '2026-11-24T12:00:00.000Z', by: 'lead' } as const;
    await renderLead(held({ cancelled, mayRestore: true }));
    const { toldIn: _none, ...onItsWay } = held({ cancelled, mayRestore: true });
    sessions.answers.sessions = [onItsWay];
    await press(tellNow);
    expect(row()).toHaveTextContent('Everybody invited is being told.');
    expect(row()).not.toHaveTextContent('on its way');
    expect(screen.queryByRole('button', { name: takeBack })).not.toBeInTheDocument();
  });

  it('is taken back to how people know it, also after the page was loaded anew', async () => {
    const { startsAt, endsAt } = sessionOn(day);
    const before = { startsAt, endsAt, place: { room: 'Harbour Hall' } };
    await renderLead(held({ place: { room: 'Quay House' }, before }));
    sessions.answers.sessions = [sessionOn(day, { place: { room: 'Harbour Hall' }, etag: 'three' })];
    await press(takeBack);
    expect(sessions.done).toEqual([[`change ${day}`, { etag: `etag-${day}`, place: { room: 'Harbour Hall' } }]]);
    expect(spoken()).toContain('Taken back.');
    expect(button(more)).toHaveFocus();
  });

  it('has no way back where people never knew it otherwise', async () => {
    await renderLead(held({ toldIn: 20 }));
    expect(button(tellNow)).toBeVisible();
    expect(screen.queryByRole('button', { name: takeBack })).not.toBeInTheDocument();
  });

  it('of a cancellation brings the session back', async () => {
    const cancelled = { reason: 'Strike', at: '2026-11-24T12:00:00.000Z', by: 'lead' } as const;
    await renderLead(held({ cancelled, mayRestore: true }));
    sessions.answers.sessions = [sessionOn(day)];
    await press(takeBack);
    expect(sessions.done).toEqual([[`restore ${day}`, { etag: `etag-${day}` }]]);
    expect(spoken()).toContain('the session is held after all');
    expect(button(more)).toHaveFocus();
  });

  it('says so when it was too late', async () => {
    const cancelled = { reason: 'Strike', at: '2026-11-24T12:00:00.000Z', by: 'lead' } as const;
    await renderLead(held({ cancelled, mayRestore: true }));
    sessions.refuseChanges(problem('cancellationTold'));
    // Meanwhile everybody has been told, and there is nothing more to say of the invitation.
    sessions.answers.sessions = [sessionOn(day, { cancelled, isInCalendars: true })];
    await press(takeBack);
    expect(spoken()).toContain('People have been told already');
    await pass(30_000);
    expect(spoken()).toContain('People have been told already');
  });

  it('has no way back once the time is over, and is looked at afresh', async () => {
    await renderLead(held({ toldIn: 5 }));
    sessions.answers.sessions = [sessionOn(day)];
    await pass(5_000);
    expect(row()).toHaveTextContent('Everybody invited is being told.');
    expect(screen.queryByRole('button', { name: tellNow })).not.toBeInTheDocument();
    await pass(3_000);
    expect(row()).toHaveTextContent('Invitation sent');
  });
});
