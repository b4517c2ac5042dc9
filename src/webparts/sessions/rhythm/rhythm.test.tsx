import { fireEvent, screen, within } from '@testing-library/react';
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
    select('How long before?', '48 hours');
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
        { kind: 'noSuchDay', month: '2027-02' },
      ],
      changes: [],
      people: 0,
    };
    await openRhythm(inMemorySessions({ plan: lead, preview }));
    const dates = within(screen.getByRole('complementary', { name: 'The next dates' }));
    expect(dates.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Thursday 26 November, 11:00',
      'Thursday 24 Decemberno session: Christmas Eve',
      expect.stringMatching(
        /^Friday,? 29 January 2027, 11:00on another day because of A holiday The clocks go forward: an hour later/,
      ),
      'February 2027no session: there is no fifth Thursday',
    ]);
  });

  it('says when it never comes', async () => {
    const dates = [{ kind: 'noSuchDay', month: '2027-02' }] as const;
    await openRhythm(inMemorySessions({ plan: lead, preview: { dates, changes: [], people: 0 } }));
    expect(screen.getByText('This rhythm has no date that could be found.')).toBeVisible();
  });

  it('asks before people are told, naming how many and of what', async () => {
    const preview: PlanPreviewView = {
      dates: [],
      changes: [
        {
          kind: 'moved',
          sessionId: 'a',
          from: '2026-11-26T11:00:00.000Z',
          startsAt: '2026-11-30T14:00:00.000Z',
          endsAt: '2026-11-30T15:00:00.000Z',
        },
        { kind: 'cancelled', sessionId: 'b', startsAt: '2026-12-24T11:00:00.000Z' },
        { kind: 'kept', sessionId: 'c', startsAt: '2027-01-28T11:00:00.000Z', setByHand: true },
        { kind: 'added', startsAt: '2027-01-29T11:00:00.000Z' },
      ],
      people: 43,
    };
    const sessions = inMemorySessions({ plan: lead, preview });
    await openRhythm(sessions);
    expect(screen.getByText('Thursday 26 November, 11:00 moves to Monday 30 November, 14:00')).toBeVisible();
    expect(screen.getByText('Thursday 24 December, 11:00 is cancelled')).toBeVisible();
    expect(screen.getByText(/stays: it was set by hand$/)).toBeVisible();
    expect(screen.getByText('1 session is added')).toBeVisible();
    await press('Save the rhythm');
    expect(sessions.done).toEqual([]);
    expect(screen.getByRole('heading', { name: 'Tell 43 people now?' })).toHaveFocus();
    expect(screen.getByText(/1 session that moves, 1 session that is cancelled/)).toBeVisible();
    await press('Not yet');
    await press('Save the rhythm');
    await press('Save and tell everybody');
    expect(sessions.done).toHaveLength(1);
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

  it('says why it has no outlook', async () => {
    const sessions = inMemorySessions({ plan: lead });
    sessions.api.previewPlan = () => Promise.resolve({ kind: 'refused', problem: problem('zoneUnknown') });
    await openRhythm(sessions);
    expect(spoken()).toContain('No, because of zoneUnknown.');
  });

  it('is left without a trace by the way back', async () => {
    const sessions = inMemorySessions({ plan: lead });
    await openRhythm(sessions);
    await press('Back to the sessions');
    expect(sessions.done).toEqual([]);
    expect(button('Change the rhythm')).toBeVisible();
  });
});
