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
    { weekday: 'tuesday', time: '14:00', free: 0.928, worst: 0.85 },
    { weekday: 'thursday', time: '11:00', free: 0.999, worst: 0.7 },
    { weekday: 'friday', time: '09:00', free: 1, worst: 1 },
  ],
  unknown: 12,
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
      expect.stringContaining('Tuesday, 14:00 to 15:0092 in 100 people are free, 85 in the worst week'),
      expect.stringContaining('Thursday, 11:00 to 12:0099 in 100'),
      expect.stringContaining('Friday, 09:00 to 10:00everybody is free, in every week'),
    ]);
    expect(screen.getByText(/^12 calendars could not be read/)).toBeVisible();
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
    await openHour({ state: 'found', wish, slots: [], tooFew: true });
    expect(screen.getByText(/^Fewer than five calendars could be read/)).toBeVisible();
  });

  it('says why a search failed, and can be looked for again as before', async () => {
    const sessions = await openHour({ state: 'failed', wish: { ...wish, weeks: 6 }, trouble: 'The mailbox is gone.' });
    expect(spoken()).toContain('The mailbox is gone.');
    await press('Look again');
    await press('Find the hour');
    expect(sessions.done).toEqual([['hour', { ...wish, weeks: 6 }]]);
  });

  it('says why a search was not begun', async () => {
    const sessions = await openHour({ state: 'none' });
    sessions.refuseChanges(problem('busy'));
    await press('Find the hour');
    expect(spoken()).toContain('No, because of busy.');
  });
});
