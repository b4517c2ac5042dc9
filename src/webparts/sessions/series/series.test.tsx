import { fireEvent, screen } from '@testing-library/react';
import type { HandMadeSeries } from '../../../domain/series';
import { inMemorySessions, plan, problem, type InMemorySessions } from '../testing/inMemorySessions';
import { button, press, renderSessions, spoken } from '../testing/renderSessions';

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
  withoutSession: 0,
  covers: { sessions: 3, members: 30 },
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
    await press('Adopt');
    expect(sessions.done).toEqual([['adopt series-1', {}]]);
    expect(screen.getByText(/Guildhall invites only members whom it does not invite/)).toBeVisible();
    expect(spoken()).toContain('Adopted: Practice hour');
    await press('Stop counting on it: Practice hour');
    expect(sessions.done[1]).toEqual(['leave series-1']);
  });

  it('asks before it is adopted, and says who loses which invitation', async () => {
    const sessions = await openSeries({ ...handMade, covers: { sessions: 3, members: 12 }, membersOut: 4 });
    await press('Adopt: Practice hour');
    expect(screen.getByRole('heading', { name: 'Adopt “Practice hour”?' })).toHaveFocus();
    expect(screen.getByRole('group', { name: 'Adopt “Practice hour”?' })).toHaveTextContent(
      '3 coming sessions are covered by this series. 12 members keep its invitation and lose Guildhall’s ' +
        'within about a day. ' +
        '4 who are not on it keep Guildhall’s. Where the series has a Teams link, everybody meets there.',
    );
    await press('Not yet');
    expect(sessions.done).toEqual([]);
    expect(button('Adopt: Practice hour')).toBeVisible();
  });

  it('beside the sessions takes nobody’s invitation away', async () => {
    await openSeries({ ...handMade, covers: { sessions: 0, members: 0 } });
    await press('Adopt: Practice hour');
    expect(screen.getByText(/^No coming session is at the time of this series/)).not.toHaveTextContent('members');
  });

  it('lends the community its rhythm, worked out from its dates', async () => {
    const dates = ['2026-11-24', '2026-12-08', '2026-12-22'].map((day) => ({
      ...{ startsAt: `${day}T14:00:00.000Z`, endsAt: `${day}T14:30:00.000Z` },
    }));
    await openSeries({ ...handMade, dates });
    expect(screen.getByText(/^Every 2 weeks on Tuesday, 14:00 to 14:30/)).toBeVisible();
    await press('Use its rhythm: Practice hour');
    expect(screen.getByLabelText('Every week, or every few weeks')).toBeChecked();
    expect(screen.getByLabelText('How often?', { selector: 'select' })).toHaveValue('2');
    expect(screen.getByLabelText('Day')).toHaveValue('tuesday');
    expect(screen.getByLabelText('Start')).toHaveValue('14:00');
    expect(screen.getByLabelText('How long?')).toHaveValue('30');
    expect(screen.getByLabelText('Starting on')).toHaveValue('2026-11-24');
  });

  it('offers no rhythm that the community has, and none where its dates follow none', async () => {
    const sessions = await openSeries(handMade);
    expect(screen.getByText(/: as the community already meets\.$/)).toBeVisible();
    const [first] = handMade.dates;
    const odd = { startsAt: '2026-12-11T15:00:00.000Z', endsAt: '2026-12-11T16:00:00.000Z' };
    sessions.answers.series = { mailbox, series: [{ ...handMade, dates: [...(first ? [first] : []), odd] }] };
    await press('Look again');
    expect(screen.getByText(/^Its dates follow no rhythm that Guildhall can plan/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Use its rhythm/ })).not.toBeInTheDocument();
  });

  it('says when the community meets at other times than the series it counts on', async () => {
    await openSeries({ ...handMade, state: 'adopted', withoutSession: 2 });
    expect(screen.getByText(/^Guildhall has no session planned on 2 of its dates\./)).toBeVisible();
  });

  it('of somebody else is ended by asking them, and the screen says so first', async () => {
    const sessions = await openSeries(handMade);
    await press('End it on a day you choose: Practice hour');
    expect(
      screen.getByText(/^Only Jo Bevan can end it\. They are asked once: you can change the day later/),
    ).toBeVisible();
    expect(screen.getByLabelText('Its last day')).toHaveFocus();
    fireEvent.change(screen.getByLabelText('Its last day'), { target: { value: '2026-12-24' } });
    await press('Ask to end the series');
    expect(sessions.done).toEqual([['adopt series-1', { until: '2026-12-24' }]]);
  });

  it('can get another last day, without its organiser being asked again', async () => {
    const sessions = await openSeries({ ...handMade, state: 'ending', until: '2026-11-26' });
    expect(
      screen.getByText(/^Guildhall invites everybody after .*; Jo Bevan has been asked to end it\.$/),
    ).toBeVisible();
    await press('Change its last day: Practice hour');
    expect(screen.getByText(/^Jo Bevan has been asked already and is not asked again/)).toBeVisible();
    expect(screen.getByLabelText('Its last day')).toHaveValue('2026-11-26');
    fireEvent.change(screen.getByLabelText('Its last day'), { target: { value: '2026-12-24' } });
    await press('Save');
    expect(sessions.done).toEqual([['adopt series-1', { until: '2026-12-24' }]]);
  });

  it('of our own mailbox is ended by Guildhall, and its people are told', async () => {
    await openSeries({ ...handMade, isOurs: true });
    expect(screen.getByText('organised by Guildhall')).toBeVisible();
    await press('End it on a day you choose: Practice hour');
    expect(screen.getByText(/^Its people get one mail/)).toBeVisible();
  });

  it('stays as it is when that is refused', async () => {
    const sessions = await openSeries(handMade);
    sessions.refuseChanges(problem('seriesUnknown'));
    await press('Adopt: Practice hour');
    await press('Adopt');
    expect(spoken()).toContain('Nothing was changed. This series is not in the calendar any more.');
  });
});
