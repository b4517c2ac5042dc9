import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { HourView } from '../../../domain/protectedHour';
import { inMemorySessions, plan, problem, type InMemorySessions } from '../testing/inMemorySessions';
import { pass, press, renderSessions, spoken } from '../testing/renderSessions';

const wish = {
  minutes: 60,
  from: '09:00',
  to: '17:00',
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  weeks: 4,
} as const;
const found: HourView = {
  state: 'found',
  wish,
  slots: [
    { weekday: 'tuesday', time: '14:00', free: 0.9, worst: 0.8 },
    { weekday: 'thursday', time: '11:00', free: 0.9, worst: 0.7 },
    { weekday: 'friday', time: '10:00', free: 0.9, worst: 0.7 },
  ],
  ...{ looked: 430, people: 430, unknown: 12 },
};

async function openHour(hour: HourView): Promise<InMemorySessions> {
  const sessions = inMemorySessions({ plan: { ...plan, mayChange: true }, hour });
  await renderSessions(sessions);
  await press('Find the hour that suits most');
  return sessions;
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('the hour that suits most', () => {
  it('is looked for on the days and between the times that were chosen', async () => {
    const sessions = await openHour({ state: 'none' });
    userEvent.click(screen.getByLabelText('Monday'));
    userEvent.selectOptions(screen.getByLabelText('How far ahead?'), '8 weeks');
    sessions.answers.hour = { state: 'looking', wish, looked: 0, people: 430 };
    await press('Find the hour');
    const weekdays = ['tuesday', 'wednesday', 'thursday', 'friday'];
    expect(sessions.done).toEqual([['hour', { ...wish, weekdays, weeks: 8 }]]);
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuetext', 'Looked at 0 of 430 calendars');
  });

  it('shows how far the search has come until something is found', async () => {
    const sessions = await openHour({ state: 'looking', wish, looked: 120, people: 430 });
    sessions.answers.hour = { state: 'looking', wish, looked: 300, people: 430 };
    await pass(2_000);
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '300');
    sessions.answers.hour = found;
    await pass(2_000);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      ...['Tuesday, 14:00 to 15:00Use this hour', 'Thursday, 11:00 to 12:00the hour you have nowUse this hour'],
      'Friday, 10:00 to 11:00Use this hour',
    ]);
    // What several hours have in common is said once.
    expect(screen.getAllByText(/^At least/).map(({ textContent }) => textContent)).toEqual([
      'At least 90 in 100 people are free, in the worst week 80',
      'At least 90 in 100 people are free, in the worst week 70',
    ]);
    expect(screen.getByText('418 of 430 calendars could be read.')).toBeVisible();
  });

  it.each([
    [60, 1],
    // An hour of another length was not looked for.
    [90, 0],
  ])('says when the hour of now, of %s minutes, is not among them', async (minutes, times) => {
    const cadence = { ...plan.cadence!, minutes, time: '13:00' };
    await renderSessions(inMemorySessions({ plan: { ...plan, cadence, mayChange: true }, hour: found }));
    await press('Find the hour that suits most');
    const sentence = 'The hour you have now, Thursday, 13:00 to 14:00, is not among these.';
    expect(screen.queryAllByText(sentence)).toHaveLength(times);
  });

  it('fills the rhythm when it is used', async () => {
    await openHour(found);
    await press('Use this hour: Tuesday, 14:00 to 15:00');
    expect(screen.getByLabelText('Day')).toHaveValue('tuesday');
    expect(screen.getByLabelText('Start')).toHaveValue('14:00');
    expect(screen.getByLabelText('Which one?')).toHaveValue('4');
  });

  it.each([['Choose at least one day.', () => ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']]])(
    'asks for what is missing: %s',
    async (text, days) => {
      const sessions = await openHour({ state: 'none' });
      for (const day of days()) userEvent.click(screen.getByLabelText(day));
      await press('Find the hour');
      expect(spoken()).toContain(text);
      expect(sessions.done).toEqual([]);
    },
  );

  it('is not shown from so few calendars that one could tell who is busy', async () => {
    await openHour({ state: 'found', wish, slots: [], tooFew: true, looked: 6, people: 6, unknown: 1 });
    expect(screen.getByText(/^Fewer than eight calendars besides yours could be read/)).toBeVisible();
    expect(screen.getByText('5 of 6 calendars could be read.')).toBeVisible();
  });

  it('cannot be looked for while the API cannot be reached, and is asked for again', async () => {
    const sessions = inMemorySessions({ plan: { ...plan, mayChange: true }, hour: found });
    await renderSessions(sessions);
    sessions.api.readHour = () => Promise.resolve({ kind: 'failed', failure: { kind: 'unreachable' } });
    await press('Find the hour that suits most');
    expect(spoken()).toContain('Guildhall cannot be reached just now.');
    sessions.api.readHour = () => Promise.resolve({ kind: 'refused', problem: problem('onlyLeads', 403) });
    await press('Try again');
    expect(spoken()).toContain('Only the leads of this community can do this.');
    sessions.api.readHour = () => Promise.resolve({ kind: 'fresh', view: found });
    await press('Try again');
    expect(screen.getByText('418 of 430 calendars could be read.')).toBeVisible();
  });

  it('says why a search failed, and can be looked for again as before', async () => {
    const sessions = await openHour({ state: 'failed', wish: { ...wish, weeks: 6 }, trouble: 'The mailbox is gone.' });
    expect(spoken()).toContain('The mailbox is gone.');
    await press('Look again');
    await press('Find the hour');
    expect(sessions.done).toEqual([['hour', { ...wish, weeks: 6 }]]);
  });

  it('asks for times that lie at least an hour apart', async () => {
    const sessions = await openHour({ state: 'none', wish: { ...wish, minutes: 30, to: '09:45' } });
    await press('Find the hour');
    expect(spoken()).toContain('The two times have to be at least an hour apart');
    expect(sessions.done).toEqual([]);
  });

  it('says from when on it can be looked for again, once the community has looked often', async () => {
    await openHour({ ...found, lookAgainFrom: '2026-11-24T09:30:00.000Z' });
    expect(screen.getByText(/three times in a day\. You can look again from .*, 09:30\.$/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Look again' })).toBeNull();
  });

  it('says why a search was not begun', async () => {
    const sessions = await openHour({ state: 'none' });
    sessions.refuseChanges(problem('busy'));
    await press('Find the hour');
    expect(spoken()).toContain('No, because of busy.');
  });
});
