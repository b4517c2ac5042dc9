import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PlanPreviewView } from '../../../domain/sessions';
import { inMemorySessions, plan, problem, type InMemorySessions } from '../testing/inMemorySessions';
import { button, pass, press, renderSessions, settle, spoken } from '../testing/renderSessions';

const lead = { ...plan, mayChange: true };
const select = (label: string, option: string): void => userEvent.selectOptions(screen.getByLabelText(label), option);

async function openRhythm(sessions: InMemorySessions): Promise<void> {
  await renderSessions(sessions);
  await press('Change the rhythm');
  await pass(300);
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('a rhythm', () => {
  it('opens as it stands, and is saved as it was chosen', async () => {
    const sessions = inMemorySessions({ plan: lead });
    await openRhythm(sessions);
    select('Which one?', 'Last');
    select('Day', 'Tuesday');
    select('How long?', '90 minutes');
    fireEvent.change(screen.getByLabelText('Start'), { target: { value: '14:00' } });
    select('Bank holidays of', 'Scotland');
    select('On a bank holiday', 'leave that session out');
    userEvent.click(screen.getByLabelText('Cancel by itself when there is no topic'));
    select('How long before?', '2 days');
    await press('Save the rhythm');
    const cadence = {
      kind: 'nthWeekday',
      nth: 'last',
      weekday: 'tuesday',
      time: '14:00',
      minutes: 90,
      timeZone: 'Europe/London',
      bankHolidays: { nation: 'scotland', then: 'skip' },
    };
    expect(sessions.done).toEqual([['plan', { etag: 'plan-1', cadence, cancelWithoutTopics: 48 }]]);
    expect(spoken()).toContain('The rhythm is saved.');
  });

  it('of weeks counts from today where no other day is chosen', async () => {
    const { cadence: _none, ...without } = lead;
    const sessions = inMemorySessions({ plan: without });
    await renderSessions(sessions);
    userEvent.click(screen.getAllByRole('button', { name: 'Choose a rhythm' })[0]!);
    await settle();
    userEvent.click(screen.getByRole('radio', { name: 'Every week, or every few weeks' }));
    select('How often?', 'Every 3 weeks');
    await press('Save the rhythm');
    expect(sessions.done[0]?.[1]).toMatchObject({
      cadence: { kind: 'everyWeeks', weeks: 3, weekday: 'thursday', startsOn: '2026-11-24' },
      cancelWithoutTopics: null,
    });
  });

  it('can be given up', async () => {
    const sessions = inMemorySessions({ plan: lead });
    await openRhythm(sessions);
    userEvent.click(screen.getByRole('radio', { name: 'When somebody starts a session' }));
    await pass(300);
    await press('Save the rhythm');
    expect(sessions.done[0]?.[1]).toMatchObject({ cadence: null, cancelWithoutTopics: null });
  });

  it('shows its next dates, and why there is none where one would expect it', async () => {
    const preview: PlanPreviewView = {
      dates: [
        {
          kind: 'session',
          date: '2026-11-26',
          startsAt: '2026-11-26T11:00:00.000Z',
          endsAt: '2026-11-26T12:00:00.000Z',
        },
        { kind: 'skipped', date: '2026-12-24', because: 'Christmas Eve' },
        {
          kind: 'session',
          date: '2027-01-28',
          startsAt: '2027-01-29T11:00:00.000Z',
          endsAt: '2027-01-29T12:00:00.000Z',
          movedFor: 'A holiday',
          clockChange: 'skipped',
        },
        { kind: 'decided', date: '2027-01-30' },
        { kind: 'decided', date: '2027-01-31', heldAt: '2027-02-01T11:00:00.000Z' },
        { kind: 'noSuchDay', month: '2027-02' },
        { kind: 'noSuchDay', month: '2027-03' },
        {
          kind: 'session',
          date: '2027-04-29',
          startsAt: '2027-04-29T10:00:00.000Z',
          endsAt: '2027-04-29T11:00:00.000Z',
        },
        { kind: 'noSuchDay', month: '2027-05' },
      ],
      changes: [],
      people: 0,
    };
    await openRhythm(inMemorySessions({ plan: lead, preview }));
    const dates = within(screen.getByRole('complementary', { name: 'The next dates' }));
    expect(dates.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Thursday 26 November, 11:00 ',
      'Thursday 24 December no session: Christmas Eve',
      'Friday 29 January 2027, 11:00 on another day because of A holiday The clocks go forward: an hour later than usual.',
      'Saturday 30 January 2027 no session: it was cancelled',
      'Sunday 31 January 2027 set by hand to Monday 1 February 2027, 11:00',
      ' no fifth Thursday in February and March',
      'Thursday 29 April 2027, 11:00 ',
      ' no fifth Thursday in May',
    ]);
  });

  it('says when it never comes', async () => {
    const dates = [{ kind: 'noSuchDay', month: '2027-02' }] as const;
    await openRhythm(inMemorySessions({ plan: lead, preview: { dates, changes: [], people: 0 } }));
    expect(screen.getByText('This rhythm has no date that could be found.')).toBeVisible();
  });

  const changes: PlanPreviewView['changes'] = [
    { kind: 'added', startsAt: '2026-11-25T11:00:00.000Z' },
    {
      kind: 'moved',
      sessionId: 'a',
      from: '2026-11-26T11:00:00.000Z',
      startsAt: '2026-11-30T14:00:00.000Z',
      endsAt: '2026-11-30T15:00:00.000Z',
    },
    { kind: 'cancelled', sessionId: 'b', startsAt: '2026-12-24T11:00:00.000Z' },
    { kind: 'kept', sessionId: 'c', startsAt: '2027-01-28T11:00:00.000Z', setByHand: true },
    { kind: 'kept', sessionId: 'd', startsAt: '2027-01-29T11:00:00.000Z', setByHand: false },
    { kind: 'restored', sessionId: 'e', startsAt: '2027-02-01T11:00:00.000Z' },
    {
      kind: 'moved',
      sessionId: 'f',
      from: '2027-02-02T11:00:00.000Z',
      startsAt: '2027-02-02T11:00:00.000Z',
      endsAt: '2027-02-02T12:30:00.000Z',
    },
    { kind: 'added', startsAt: '2027-02-03T11:00:00.000Z' },
  ];
  const preview: PlanPreviewView = { dates: [], changes, people: 43 };
  const sentence = '2 sessions are new, 2 sessions are moved, 1 session is cancelled';

  it('names every session that it changes, by date', async () => {
    await openRhythm(inMemorySessions({ plan: lead, preview }));
    const heading = screen.getByRole('heading', { name: 'What changes' });
    const lines = within(heading.parentElement!).getAllByRole('listitem');
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      'Tomorrow, 11:00 new',
      'Monday 30 November, 14:00 moved from Thursday 26 November, 11:00',
      'Thursday 24 December, 11:00 cancelled',
      'Thursday 28 January 2027, 11:00 stays: it was set by hand',
      'Friday 29 January 2027, 11:00 stays',
      'Monday 1 February 2027, 11:00 stays: nobody has been told yet that it was cancelled',
      'Tuesday 2 February 2027, 11:00 now until 12:30',
      'Wednesday 3 February 2027, 11:00 new',
    ]);
  });

  it('asks before people are told, naming how many and of what', async () => {
    const sessions = inMemorySessions({ plan: lead, preview });
    await openRhythm(sessions);
    expect(screen.getByText(`${sentence}, and 43 people get one mail for each.`)).toBeVisible();
    await press('Save the rhythm');
    expect(sessions.done).toEqual([]);
    expect(screen.getByRole('heading', { name: 'Tell 43 people?' })).toHaveFocus();
    expect(
      screen.getByText(new RegExp(`^${sentence}, and 43 people get one mail for each. They are told a little after`)),
    ).toBeVisible();
    await press('Not yet');
    await press('Save the rhythm');
    await press('Save and tell everybody');
    expect(sessions.done).toHaveLength(1);
  });

  it('asks also when it only brings new invitations, and not when nobody gets a mail', async () => {
    const added = changes.filter(({ kind }) => kind === 'added');
    const sessions = inMemorySessions({ plan: lead, preview: { dates: [], changes: added, people: 1 } });
    await openRhythm(sessions);
    await press('Save the rhythm');
    expect(screen.getByRole('heading', { name: 'Tell 1 person?' })).toBeVisible();
    expect(screen.getByText(/^1 person gets an invitation for each of 2 new sessions\./)).toBeVisible();
    sessions.answers.preview = { dates: [], changes: added, people: 0 };
    select('Day', 'Friday');
    await pass(300);
    expect(screen.getByText('Nobody gets an invitation yet.')).toBeVisible();
    await press('Save the rhythm');
    expect(sessions.done).toHaveLength(1);
  });

  it('says that nobody is told yet while an administrator has stopped all mail, or the invitation was not seen', async () => {
    const stopped = { since: '2026-11-20T09:00:00.000Z', reason: 'A merge went wrong.' };
    const held = inMemorySessions({ plan: { ...lead, stopped }, preview });
    await openRhythm(held);
    expect(
      screen.getByText(`${sentence}. Nobody is told yet: an administrator has stopped all mail of this community.`),
    ).toBeVisible();
    await press('Save the rhythm');
    expect(held.done).toHaveLength(1);
    cleanup();
    const unseen = inMemorySessions({ plan: { ...lead, invitations: 'toBeSeen' }, preview });
    await openRhythm(unseen);
    expect(screen.getByText(`${sentence}. Nobody is told yet: the invitation has not been seen.`)).toBeVisible();
    await press('Save the rhythm');
    expect(unseen.done).toHaveLength(1);
  });

  it('leaves the list of changes out where everything stays', async () => {
    const same = changes.filter((change) => change.kind === 'kept' && !change.setByHand);
    await openRhythm(inMemorySessions({ plan: lead, preview: { dates: [], changes: same, people: 0 } }));
    expect(screen.queryByText('What changes')).toBeNull();
  });

  it('leads on to the invitation while nobody has seen it', async () => {
    const sessions = inMemorySessions({ plan: { ...lead, invitations: 'toBeSeen' } });
    await openRhythm(sessions);
    await press('Save the rhythm');
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('The invitation');
  });

  it('decides on the state that the lead has seen, and on a newer one only after they were told', async () => {
    const sessions = inMemorySessions({ plan: lead });
    await openRhythm(sessions);
    sessions.answers.plan = { ...lead, etag: 'plan-2' };
    sessions.refuseChanges(problem('planChanged'));
    select('Day', 'Friday');
    await pass(30_000);
    await press('Save the rhythm');
    expect(spoken()).toContain('Nothing was changed. Another lead has changed how the community meets');
    expect(screen.getByLabelText('Day')).toHaveValue('friday');
    sessions.refuseChanges();
    await press('Save the rhythm');
    expect(sessions.done.map(([, body]) => (body as { etag: string }).etag)).toEqual(['plan-1', 'plan-2']);
  });

  it('asks for a time where it is missing, and promises nothing without one', async () => {
    const sessions = inMemorySessions({ plan: lead, preview: { dates: [], changes, people: 3 } });
    await openRhythm(sessions);
    expect(screen.getByText('What changes')).toBeVisible();
    fireEvent.change(screen.getByLabelText('Start'), { target: { value: '' } });
    expect(screen.queryByText('What changes')).toBeNull();
    expect(spoken()).not.toContain('Choose a time first.');
    await press('Save the rhythm');
    expect(sessions.done).toEqual([]);
    expect(spoken()).toContain('Choose a time first.');
    const field = screen.getByLabelText('Start');
    expect(field).toHaveAttribute('aria-invalid', 'true');
    expect(field).toHaveAccessibleDescription('Choose a time first.');
    fireEvent.change(field, { target: { value: '10:00' } });
    expect(spoken()).not.toContain('Choose a time first.');
  });

  it('counts hours in days where there are many', async () => {
    await openRhythm(inMemorySessions({ plan: { ...lead, cancelWithoutTopics: 30 } }));
    const choices = within(screen.getByLabelText('How long before?')).getAllByRole('option');
    const texts = ['2 hours', '4 hours', '12 hours', '24 hours', '30 hours', '2 days', '3 days', '5 days', 'a week'];
    expect(choices.map(({ textContent }) => textContent)).toEqual(texts);
  });

  it('says why it has no outlook', async () => {
    const sessions = inMemorySessions({ plan: lead });
    sessions.api.previewPlan = () => Promise.resolve({ kind: 'refused', problem: problem('zoneUnknown') });
    await openRhythm(sessions);
    expect(spoken()).toContain('There is no such time zone');
  });

  it('is left without a trace by the way back', async () => {
    const sessions = inMemorySessions({ plan: lead });
    await openRhythm(sessions);
    await press('Back to the sessions');
    expect(sessions.done).toEqual([]);
    expect(button('Change the rhythm')).toBeVisible();
  });
});
