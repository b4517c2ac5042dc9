import { fireEvent, screen } from '@testing-library/react';
import type { HandMadeSeries } from '../../../domain/series';
import { inMemorySessions, plan, problem, type InMemorySessions } from '../testing/inMemorySessions';
import { press, renderSessions, spoken } from '../testing/renderSessions';

const handMade: HandMadeSeries = {
  id: 'series-1',
  subject: 'Practice hour',
  organiser: { name: 'Jo Bevan', mail: 'jo@harbour.example' },
  isOurs: false,
  dates: ['2026-11-26', '2026-12-24'].map((day) => ({
    startsAt: `${day}T11:00:00.000Z`,
    endsAt: `${day}T12:00:00.000Z`,
  })),
  membersIn: 30,
  membersOut: 13,
  state: 'found',
};
const { mailbox } = plan;

async function openSeries(...series: HandMadeSeries[]): Promise<InMemorySessions> {
  const sessions = inMemorySessions({ plan: { ...plan, mayChange: true }, series: { mailbox, series } });
  await renderSessions(sessions);
  await press('Adopt a series you already have');
  return sessions;
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('a series made by hand', () => {
  it('is found by an address that is added to it, and the screen says why', async () => {
    const sessions = await openSeries();
    expect(screen.getByText(/only then can Guildhall see the series/)).toBeVisible();
    expect(screen.getByText(mailbox)).toBeVisible();
    expect(screen.getByText('No series is there yet.')).toBeVisible();
    sessions.answers.series = { mailbox, series: [handMade] };
    await press('Look again');
    expect(screen.getByText('Practice hour')).toBeVisible();
  });

  it('says when it is, whose it is, and how many members it invites', async () => {
    await openSeries(handMade);
    const row = screen.getByText('Practice hour').closest('li');
    expect(row).toHaveTextContent('organised by Jo Bevan');
    expect(row).toHaveTextContent('next Thursday 26 November, 11:00, 2 dates in three months');
    expect(row).toHaveTextContent('30 members are invited by it13 members are not');
  });

  it('is adopted, and can be left again', async () => {
    const sessions = await openSeries(handMade);
    sessions.answers.series = { mailbox, series: [{ ...handMade, state: 'adopted' }] };
    await press('Adopt: Practice hour');
    expect(sessions.done).toEqual([['adopt series-1', {}]]);
    expect(screen.getByText(/Guildhall invites only members whom it does not invite/)).toBeVisible();
    expect(spoken()).toContain('Adopted: Practice hour');
    await press('Stop counting on it: Practice hour');
    expect(sessions.done[1]).toEqual(['leave series-1']);
  });

  it('says when the community meets at other times than the series it counts on', async () => {
    await openSeries({ ...handMade, state: 'adopted', withoutSession: 2 });
    expect(screen.getByText(/^Guildhall has no session planned on 2 of its dates\./)).toBeVisible();
  });

  it('of somebody else is ended by asking them, and the screen says so first', async () => {
    const sessions = await openSeries(handMade);
    await press('End it after a day: Practice hour');
    expect(screen.getByText(/^Only Jo Bevan can end it\. They get one message/)).toBeVisible();
    expect(screen.getByLabelText('Its last day')).toHaveFocus();
    fireEvent.change(screen.getByLabelText('Its last day'), { target: { value: '2026-12-24' } });
    await press('Ask to end the series');
    expect(sessions.done).toEqual([['adopt series-1', { until: '2026-12-24' }]]);
  });

  it('of our own mailbox is ended by Guildhall, and its people are told', async () => {
    await openSeries({ ...handMade, isOurs: true });
    await press('End it after a day: Practice hour');
    expect(screen.getByText(/^Its people get one mail/)).toBeVisible();
  });

  it('stays as it is when that is refused', async () => {
    const sessions = await openSeries(handMade);
    sessions.refuseChanges(problem('seriesUnknown'));
    await press('Adopt: Practice hour');
    expect(spoken()).toContain('No, because of seriesUnknown.');
  });
});
