import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { inMemorySessions, plan, problem, sessionOn, type InMemorySessions } from '../testing/inMemorySessions';
import { button, choose, press, renderSessions, settle, spoken } from '../testing/renderSessions';

const day = '2026-11-26';
const etag = `etag-${day}`;
const more = /^More for Thursday/;
const edit = 'Edit this session';
const save = 'Save and tell everybody';
const tells = /^Everybody who is invited gets one update by mail/;
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
  it('changes when, where and with whom in one form, and everybody gets one update of it', async () => {
    await renderLead();
    await choose(more, edit);
    expect(screen.getByLabelText('Day')).toHaveFocus();
    expect(screen.getByText(tells)).toBeVisible();
    type('Day', '2026-07-02');
    type('Start', '14:30');
    userEvent.selectOptions(screen.getByLabelText('How long?'), '90 minutes');
    type('Room and building', ' Quay House ');
    type('Getting there', 'Lift at the back');
    userEvent.click(screen.getByLabelText('Live captions'));
    type('Name', 'Ana Sousa');
    type('Mail address', 'ana@elsewhere.example');
    await press(save);
    const place = { room: 'Quay House', accessNotes: 'Lift at the back', captions: true };
    const speaker = { name: 'Ana Sousa', mail: 'ana@elsewhere.example' };
    // By the clocks of the community, which are an hour ahead in July.
    const wish = { startsAt: '2026-07-02T13:30:00.000Z', minutes: 90, place, speaker };
    expect(sessions.done).toEqual([[`change ${day}`, { etag, ...wish }]]);
    expect(spoken()).toContain('Done.');
    expect(button(more)).toHaveFocus();
  });

  it('asks only for what is another', async () => {
    await renderLead({ place: { room: 'Quay House' }, speaker: { name: 'Ana', mail: 'ana@elsewhere.example' } });
    await choose(more, edit);
    type('Room and building', 'Harbour Hall');
    await press(save);
    expect(sessions.done).toEqual([[`change ${day}`, { etag, place: { room: 'Harbour Hall' } }]]);
  });

  it('tells nobody of what changes nothing', async () => {
    await renderLead({ place: { room: 'Quay House' } });
    await choose(more, edit);
    await press(save);
    expect(sessions.done).toEqual([]);
    expect(button(more)).toHaveFocus();
  });

  it('is asked for a time before anything is sent', async () => {
    await renderLead();
    await choose(more, edit);
    type('Start', '');
    await press(save);
    expect(spoken()).toContain('Choose a day and a time first.');
    expect(sessions.done).toEqual([]);
  });

  it('takes a place and a speaker away', async () => {
    await renderLead({ place: { room: 'Quay House' }, speaker: { name: 'Ana' } });
    await choose(more, edit);
    await press('Take the place away');
    await press('Take the speaker away');
    await press(save);
    expect(sessions.done).toEqual([[`change ${day}`, { etag, place: null, speaker: null }]]);
  });

  it.each(['Mail address', 'What they speak about'])(
    'is asked for the name of a speaker who has only this: %s',
    async (label) => {
      await renderLead();
      await choose(more, edit);
      type(label, 'ana@elsewhere.example');
      await press(save);
      expect(spoken()).toContain('Write the speaker’s name first.');
      expect(sessions.done).toEqual([]);
    },
  );

  it.each(['Room and building', 'Getting there', 'What they speak about'])(
    'reads that no mail holds a link: %s',
    async (label) => {
      await renderLead();
      await choose(more, edit);
      type(label, 'Quay House, room 4');
      expect(spoken()).not.toContain('Links are left out');
      type(label, 'See https://harbour.example/way');
      expect(spoken()).toContain('Links are left out of invitations; people see them here.');
    },
  );

  it('reads how much still fits, near the end of what a field takes', async () => {
    await renderLead();
    await choose(more, edit);
    type('Room and building', 'x'.repeat(179));
    expect(spoken()).not.toContain('more characters fit');
    type('Room and building', 'x'.repeat(181));
    expect(spoken()).toContain('19 more characters fit.');
  });

  it('cancels with a reason, not without', async () => {
    await renderLead();
    await choose(more, 'Cancel this session');
    expect(screen.getByText(/^Everybody who is invited gets one cancellation by mail/)).toBeVisible();
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

  it('reads that nobody is mailed while nobody is invited', async () => {
    await renderLead({ invitation: 'toBeSeen' });
    await choose(more, edit);
    expect(screen.getByText('Nobody has been invited yet, so nobody is mailed.')).toBeVisible();
    expect(button('Save')).toBeVisible();
  });

  it('reads that people are told later while an administrator has stopped it', async () => {
    const stopped = { since: '2026-11-23T09:00:00.000Z', reason: 'Mailbox move.' };
    sessions = inMemorySessions({ sessions: [sessionOn(day)], plan: { ...plan, mayChange: true, stopped } });
    await renderSessions(sessions);
    await choose(more, edit);
    expect(screen.getByText(/people are told when it is released/)).toBeVisible();
    expect(screen.queryByText(tells)).not.toBeInTheDocument();
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
    await choose(more, edit);
    userEvent.selectOptions(screen.getByLabelText('How long?'), '90 minutes');
    userEvent.dblClick(button(save));
    await settle();
    expect(sessions.done).toHaveLength(1);
  });

  it('cannot move a session that has begun, nor write an agenda into it', async () => {
    sessions = inMemorySessions({ sessions: [sessionOn(day)], plan: { ...plan, mayChange: true } });
    await renderSessions(sessions, { now: () => new Date(`${day}T11:20:00Z`) });
    await press(more);
    expect(screen.getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual([
      edit,
      'Cancel this session',
    ]);
    fireEvent.click(screen.getByRole('menuitem', { name: edit }));
    await settle();
    expect(screen.queryByLabelText('Day')).not.toBeInTheDocument();
    userEvent.selectOptions(screen.getByLabelText('How long?'), '90 minutes');
    await press(save);
    expect(sessions.done).toEqual([[`change ${day}`, { etag, minutes: 90 }]]);
  });

  it('is told of no mail by the first invitation either, as long as no lead has seen it', async () => {
    const unseen = { ...plan, mayChange: true, invitations: 'toBeSeen' } as const;
    sessions = inMemorySessions({ sessions: [sessionOn(day, { invitation: 'waiting' })], plan: unseen });
    await renderSessions(sessions);
    await choose(more, edit);
    expect(screen.getByText('Nobody has been invited yet, so nobody is mailed.')).toBeVisible();
  });

  it('writes an agenda for the next session alone: topics are proposed for no other', async () => {
    const two = [sessionOn(day), sessionOn('2026-12-24')];
    sessions = inMemorySessions({ sessions: two, plan: { ...plan, mayChange: true } });
    await renderSessions(sessions);
    await press(/^More for Thursday,? 24 December/);
    expect(screen.queryByRole('menuitem', { name: /agenda/ })).not.toBeInTheDocument();
  });
});
