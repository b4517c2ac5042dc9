import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Answer, Communities, LeanCoffeeApi } from '../../../clients';
import type { NextBoardView } from '../../../domain/leanCoffee';
import type { StartSessionBody } from '../../../domain/sessions';
import type { MyCommunitiesView } from '../../../domain/membership';
import { inMemoryLeanCoffee, type InMemoryLeanCoffee } from '../testing/inMemoryLeanCoffee';
import { announcements, pass, renderLeanCoffee, settle } from '../testing/renderLeanCoffee';
import { clockAt, instantAt } from '../../../components/marks/zonedTime';

let coffee: InMemoryLeanCoffee;

const click = (name: string): void => userEvent.click(screen.getByRole('button', { name }));
let start: jest.Mock<Promise<Answer<NextBoardView>>, [StartSessionBody]>;
const empty = (mayFacilitate: boolean): LeanCoffeeApi => {
  coffee = inMemoryLeanCoffee({ mayFacilitate });
  coffee.planNoSession();
  start = jest.fn((_wish: StartSessionBody): Promise<Answer<NextBoardView>> => {
    coffee.endSession('2026-11-20');
    return Promise.resolve({ kind: 'fresh', view: { board: coffee.view() } });
  });
  return { ...coffee.api, startSession: start };
};

beforeEach(() => void jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('a community without a session', () => {
  it('offers a lead one card: two taps, and the first topic can be proposed', async () => {
    const api = empty(true);
    await renderLeanCoffee(coffee, { api });
    click('Start now');
    await settle();
    expect(screen.getByRole('heading', { name: 'No topics yet' })).toHaveFocus();
    userEvent.type(screen.getByLabelText('What should we talk about?'), 'Pairing{enter}');
    await settle();
    expect(announcements()).toContain('Added: Pairing');
  });

  it('lets a lead plan one for later, by the clocks of the community', async () => {
    const api = empty(true);
    await renderLeanCoffee(coffee, { api });
    click('Later');
    fireEvent.change(screen.getByLabelText('Day'), { target: { value: '2026-11-30' } });
    fireEvent.change(screen.getByLabelText('Start'), { target: { value: '14:30' } });
    fireEvent.change(screen.getByLabelText('How long?'), { target: { value: '60' } });
    click('Plan it');
    await settle();
    expect(start).toHaveBeenCalledWith({
      key: expect.any(String) as string,
      startsAt: '2026-11-30T14:30:00.000Z',
      minutes: 60,
    });
  });

  it.each([
    ['2026-11-20T09:00:00Z', '2026-11-27'],
    ['2026-11-21T09:00:00Z', '2026-11-30'],
    ['2026-11-22T09:00:00Z', '2026-11-30'],
  ])('proposes a working day a week ahead: on %s %s', async (at, day) => {
    jest.setSystemTime(new Date(at));
    const api = empty(true);
    await renderLeanCoffee(coffee, { api, now: () => new Date(at) });
    click('Later');
    expect(screen.getByLabelText('Day')).toHaveValue(day);
  });

  it('asks for a day and a time before it plans anything', async () => {
    const api = empty(true);
    await renderLeanCoffee(coffee, { api });
    click('Later');
    fireEvent.change(screen.getByLabelText('Day'), { target: { value: '' } });
    click('Plan it');
    await settle();
    expect(announcements()).toContain('Choose a day and a time first.');
    expect(start).not.toHaveBeenCalled();
  });

  it('starts no second session when the answer to the first try was lost', async () => {
    const api = empty(true);
    start.mockResolvedValueOnce({ kind: 'failed', failure: { kind: 'unreachable' } });
    await renderLeanCoffee(coffee, { api });
    click('Start now');
    await settle();
    expect(announcements().join()).toContain('It was not started.');
    click('Start now');
    await settle();
    expect(start.mock.calls[0]?.[0].key).toBe(start.mock.calls[1]?.[0].key);
  });

  it('tells everybody else that one will come, and starts nothing', async () => {
    empty(false);
    await renderLeanCoffee(coffee);
    expect(screen.getByText(/Ask a lead of the community when that will be/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Start now' })).not.toBeInTheDocument();
  });
});

describe('a practice session', () => {
  const begin = async (): Promise<void> => {
    click('Try a practice session');
    // The file with it is loaded on demand.
    for (let turn = 0; turn < 20 && !screen.queryByText('Practice.'); turn += 1) await settle();
    await settle();
  };

  it('says all the time that only the reader sees it, and gives the place back', async () => {
    empty(false);
    await renderLeanCoffee(coffee);
    await begin();
    expect(screen.getByText(/Only you see it, your colleagues here are made up/)).toBeInTheDocument();
    expect(screen.getByLabelText('What should we talk about?')).toBeVisible();
    const asked = coffee.seen.length;
    userEvent.type(screen.getByLabelText('What should we talk about?'), 'Just trying{enter}');
    await settle();
    expect(coffee.seen).toHaveLength(asked);
    click('Leave practice');
    await settle();
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('No Lean Coffee is planned yet');
    expect(screen.getByRole('button', { name: 'More' })).toHaveFocus();
  });

  it('made-up colleagues propose beside the reader', async () => {
    empty(false);
    await renderLeanCoffee(coffee);
    await begin();
    await pass(60_000);
    expect(screen.getByText('Pairing across suppliers')).toBeInTheDocument();
  });
});

describe('a place that belongs to no community', () => {
  const communities = (answer: Answer<MyCommunitiesView>): Communities => ({
    inUse: () => true,
    mine: () => Promise.resolve(answer),
    choose: jest.fn(() => coffee.failWith()),
  });
  const two = [
    { id: 'a', name: 'Data Community' },
    { id: 'b', name: 'Digital Practice' },
  ];

  it('lets the reader choose one of theirs, and shows it', async () => {
    coffee = inMemoryLeanCoffee();
    coffee.failWith({ kind: 'noCommunity' });
    const mine = communities({ kind: 'fresh', view: { communities: two } });
    await renderLeanCoffee(coffee, { communities: mine });
    click('Digital Practice');
    await settle();
    expect(mine.choose).toHaveBeenCalledWith('b');
    expect(screen.getByRole('heading', { name: 'No topics yet' })).toBeInTheDocument();
  });

  it('says so kindly to somebody who is in none', async () => {
    coffee = inMemoryLeanCoffee();
    coffee.failWith({ kind: 'noCommunity' });
    await renderLeanCoffee(coffee, { communities: communities({ kind: 'fresh', view: { communities: [] } }) });
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('You are in no community yet');
  });

  it('says why when they cannot be had', async () => {
    coffee = inMemoryLeanCoffee();
    coffee.failWith({ kind: 'noCommunity' });
    const trouble = communities({ kind: 'failed', failure: { kind: 'unreachable' } });
    await renderLeanCoffee(coffee, { communities: trouble });
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('Guildhall cannot be reached');
  });
});

describe('the title', () => {
  it('is changed where it stands while the page is edited, and nowhere else', async () => {
    coffee = inMemoryLeanCoffee();
    const onTitle = jest.fn();
    await renderLeanCoffee(coffee, { title: 'Coffee time', onTitle, isEditing: true });
    fireEvent.change(screen.getByLabelText('Title of this web part'), { target: { value: 'Tea time' } });
    expect(onTitle).toHaveBeenCalledWith('Tea time');
  });

  it('is plain text to readers', async () => {
    coffee = inMemoryLeanCoffee();
    await renderLeanCoffee(coffee, { title: 'Coffee time', onTitle: jest.fn() });
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Coffee time');
    expect(screen.queryByLabelText('Title of this web part')).not.toBeInTheDocument();
  });
});

describe('a time by the clocks of a community', () => {
  it.each([
    ['2026-03-26', '11:00', 'Europe/London', '2026-03-26T11:00:00.000Z'],
    ['2026-07-02', '11:00', 'Europe/London', '2026-07-02T10:00:00.000Z'],
    ['2026-07-02', '09:30', 'Asia/Kolkata', '2026-07-02T04:00:00.000Z'],
    ['2026-10-25', '01:30', 'Europe/London', '2026-10-25T00:30:00.000Z'], // comes twice: the first
    ['2026-03-29', '01:30', 'Europe/London', '2026-03-29T01:30:00.000Z'], // is left out
  ])('%s %s in %s is %s', (day, time, zone, instant) => {
    expect(instantAt(day, time, zone)).toBe(instant);
  });

  it('is none without a day or a time', () => {
    expect([instantAt('', '11:00', 'Europe/London'), instantAt('2026-02-31', '', 'Europe/London')]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('reads an instant as the community does', () => {
    expect(clockAt(Date.parse('2026-07-02T23:30:00Z'), 'Europe/London')).toEqual({ day: '2026-07-03', time: '00:30' });
  });
});
