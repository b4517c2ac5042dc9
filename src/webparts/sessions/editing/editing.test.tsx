import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { inMemorySessions, plan, problem, sessionOn, type InMemorySessions } from '../testing/inMemorySessions';
import { button, choose, press, renderSessions, settle, spoken } from '../testing/renderSessions';

const day = '2026-11-26';
const etag = `etag-${day}`;
const more = /^More for Thursday/;
const tells = 'Everybody who is invited gets one update by mail.';
let sessions: InMemorySessions;

async function renderLead(session: Parameters<typeof sessionOn>[1] = {}): Promise<void> {
  sessions = inMemorySessions({ sessions: [sessionOn(day, session)], plan: { ...plan, mayChange: true } });
  await renderSessions(sessions);
}
const type = (label: string, text: string): void =>
  void fireEvent.change(screen.getByLabelText(label), { target: { value: text } });

beforeEach(() => void jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('a lead', () => {
  it('moves a session by the clocks of the community, and reads first who is told', async () => {
    await renderLead();
    await choose(more, 'Move it to another time');
    expect(screen.getByLabelText('Day')).toHaveFocus();
    expect(screen.getByText(tells)).toBeVisible();
    fireEvent.change(screen.getByLabelText('Day'), { target: { value: '2026-07-02' } });
    fireEvent.change(screen.getByLabelText('Start'), { target: { value: '14:30' } });
    await press('Move it and tell everybody');
    expect(sessions.done).toEqual([[`change ${day}`, { etag, startsAt: '2026-07-02T13:30:00.000Z' }]]);
    expect(spoken()).toContain('Done.');
    expect(button(more)).toHaveFocus();
  });

  it('tells nobody of what changes nothing', async () => {
    await renderLead();
    await choose(more, 'Move it to another time');
    await press('Move it and tell everybody');
    await choose(more, 'Make it longer or shorter');
    await press('Save and tell everybody');
    expect(sessions.done).toEqual([]);
  });

  it('is asked for a time before anything is sent', async () => {
    await renderLead();
    await choose(more, 'Move it to another time');
    fireEvent.change(screen.getByLabelText('Start'), { target: { value: '' } });
    await press('Move it and tell everybody');
    expect(spoken()).toContain('Choose a day and a time first.');
    expect(sessions.done).toEqual([]);
  });

  it('makes it longer', async () => {
    await renderLead();
    await choose(more, 'Make it longer or shorter');
    userEvent.selectOptions(screen.getByLabelText('How long?'), '90 minutes');
    await press('Save and tell everybody');
    expect(sessions.done).toEqual([[`change ${day}`, { etag, minutes: 90 }]]);
  });

  it('gives it a place, and takes it away again', async () => {
    await renderLead();
    await choose(more, 'Say where it is');
    type('Room and building', ' Quay House ');
    type('Getting there', 'Lift at the back');
    userEvent.click(screen.getByLabelText('Live captions'));
    await press('Save and tell everybody');
    const place = { room: 'Quay House', accessNotes: 'Lift at the back', captions: true };
    expect(sessions.done).toEqual([[`change ${day}`, { etag, place }]]);
    sessions.answers.sessions = [sessionOn(day, { place })];
    await choose(more, 'Say where it is');
    // The look that brings the place has not been made yet: what is there is what the API answered last.
    await press('Cancel');
    expect(button(more)).toHaveFocus();
  });

  it('takes a place away', async () => {
    await renderLead({ place: { room: 'Quay House' } });
    await choose(more, 'Say where it is');
    await press('Take the place away');
    expect(sessions.done).toEqual([[`change ${day}`, { etag, place: null }]]);
  });

  it('invites a speaker, whose name is needed', async () => {
    await renderLead();
    await choose(more, 'Invite a speaker');
    await press('Save and tell everybody');
    expect(spoken()).toContain('Write the speaker’s name first.');
    type('Name', 'Ana Sousa');
    type('Mail address', 'ana@elsewhere.example');
    await press('Save and tell everybody');
    const speaker = { name: 'Ana Sousa', mail: 'ana@elsewhere.example' };
    expect(sessions.done).toEqual([[`change ${day}`, { etag, speaker }]]);
  });

  it('cancels with a reason, not without', async () => {
    await renderLead();
    await choose(more, 'Cancel this session');
    await press('Cancel it and tell everybody');
    expect(spoken()).toContain('Write a few words why');
    type('Why is it cancelled?', 'Strike on the railways');
    const cancelled = { reason: 'Strike on the railways', at: '2026-11-24T12:00:00.000Z', by: 'lead' } as const;
    sessions.answers.sessions = [sessionOn(day, { cancelled })];
    await press('Cancel it and tell everybody');
    expect(sessions.done).toEqual([[`cancel ${day}`, { etag, reason: 'Strike on the railways' }]]);
    expect(document.querySelector('[data-session]')).toHaveFocus();
  });

  it('writes the agenda into the invitation only on purpose', async () => {
    await renderLead();
    await choose(more, 'Write the agenda into the invitation');
    expect(sessions.done).toEqual([]);
    await press('Write it in and mail everybody');
    expect(sessions.done).toEqual([[`agenda ${day}`]]);
  });

  it('leaves everything as it was with Escape', async () => {
    await renderLead();
    await choose(more, 'Cancel this session');
    type('Why is it cancelled?', 'Strike');
    fireEvent.keyDown(screen.getByLabelText('Why is it cancelled?'), { key: 'Escape' });
    await settle();
    expect(screen.queryByLabelText('Why is it cancelled?')).not.toBeInTheDocument();
    expect(sessions.done).toEqual([]);
  });

  it('reads that nobody is mailed while nobody is invited, or while an administrator has stopped it', async () => {
    await renderLead({ invitation: 'toBeSeen' });
    await choose(more, 'Move it to another time');
    expect(screen.getByText('Nobody has been invited yet, so nobody is mailed.')).toBeVisible();
    expect(button('Move it')).toBeVisible();
  });

  it('keeps what was typed when it is refused, and reads why in the place where it happened', async () => {
    await renderLead();
    sessions.refuseChanges(problem('overlaps'));
    await choose(more, 'Cancel this session');
    type('Why is it cancelled?', 'Strike');
    await press('Cancel it and tell everybody');
    expect(screen.getByRole('alert')).toHaveTextContent('No, because of overlaps.');
    expect(screen.getByLabelText('Why is it cancelled?')).toHaveValue('Strike');
  });

  it('sends a change once by a double click', async () => {
    await renderLead();
    await choose(more, 'Make it longer or shorter');
    userEvent.selectOptions(screen.getByLabelText('How long?'), '90 minutes');
    userEvent.dblClick(button('Save and tell everybody'));
    await settle();
    expect(sessions.done).toHaveLength(1);
  });

  it('cannot move a session that has begun', async () => {
    sessions = inMemorySessions({ sessions: [sessionOn(day)], plan: { ...plan, mayChange: true } });
    await renderSessions(sessions, { now: () => new Date(`${day}T11:20:00Z`) });
    await press(more);
    expect(screen.queryByRole('menuitem', { name: 'Move it to another time' })).not.toBeInTheDocument();
    expect(screen.getByRole('menuitem', { name: 'Make it longer or shorter' })).toBeInTheDocument();
  });
});
