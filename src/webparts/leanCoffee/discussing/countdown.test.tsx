import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { inMemoryLeanCoffee, type InMemoryLeanCoffee } from '../testing/inMemoryLeanCoffee';
import { announcements, pass, renderLeanCoffee } from '../testing/renderLeanCoffee';

const minute = 60_000;
const apiBegins = '2026-11-26T11:00:00.000Z';
let coffee: InMemoryLeanCoffee;
let topic: string;

const timer = (): HTMLElement => screen.getByRole('timer');
const thumb = (name: RegExp): HTMLElement =>
  within(screen.getByRole('group', { name: 'Keep going?' })).getByRole('button', { name });
const start = (mayFacilitate = false): void => {
  coffee = inMemoryLeanCoffee({ mayFacilitate, now: apiBegins });
  topic = coffee.othersPropose('How do we review each other’s research?', 'Idris Bello', { anonymous: true });
  coffee.othersPropose('Pairing across suppliers', 'Ana Sousa');
  coffee.facilitatorMovesTo('discussing');
  coffee.facilitatorDoes({ kind: 'discuss', topicId: topic });
};
const whileItRuns = async (ms: number): Promise<void> => {
  for (let left = ms; left > 0; left -= 1_000) await pass(Math.min(1_000, left));
};

beforeEach(() => {
  jest.useFakeTimers();
  jest.setSystemTime(new Date(apiBegins));
  window.localStorage.clear();
});
afterEach(() => jest.useRealTimers());

describe('the countdown of a topic', () => {
  it.each([
    ['is five minutes fast', '2026-11-26T11:05:00.000Z'],
    ['is five minutes slow', '2026-11-26T10:55:00.000Z'],
  ])('goes by the API’s clock, also on a machine that %s', async (_how, clock) => {
    jest.setSystemTime(new Date(clock));
    start();
    await renderLeanCoffee(coffee);
    expect(timer()).toHaveTextContent('08:00left');
    await whileItRuns(79_000);
    expect(timer()).toHaveTextContent('06:41');
  });

  it('says the last minute and the end with words, once each, and in between nothing', async () => {
    start();
    await renderLeanCoffee(coffee);
    const said = new Set<string>();
    for (let second = 0; second < 8 * 60 + 5; second += 1) {
      await pass(1_000);
      announcements().forEach((text) => said.add(text));
    }
    expect(timer()).toHaveTextContent('00:00Time is up');
    expect([...said].filter((text) => /left|up/.test(text))).toEqual([
      'One minute left. Say whether to keep going.',
      'Time is up. Keep going?',
    ]);
  });

  it('says what begins, and for how long', async () => {
    start();
    await renderLeanCoffee(coffee);
    const next = coffee.view().rooms[0]?.agenda[0] ?? '';
    coffee.facilitatorDoes({ kind: 'discuss', topicId: next });
    await pass(1_000);
    expect(announcements()).toContain('Now: Pairing across suppliers. 8 minutes.');
  });

  it('stands still while it is paused, and people are asked whether to keep going', async () => {
    start();
    await renderLeanCoffee(coffee);
    await whileItRuns(minute);
    coffee.facilitatorDoes({ kind: 'pause', topicId: topic, paused: true });
    await pass(1_000);
    const paused = timer().textContent;
    await whileItRuns(2 * minute);
    expect(timer().textContent).toBe(paused);
    expect(paused).toMatch(/^07:00Paused$/);
    expect(thumb(/Yes/)).toBeInTheDocument();
  });

  it('after a laptop slept through it, says that time is up, without a sound', async () => {
    const rings = withAudio();
    start();
    await renderLeanCoffee(coffee);
    userEvent.click(document.body);
    expect(timer()).toHaveTextContent('08:00');
    coffee.advance(20 * minute);
    jest.setSystemTime(Date.now() + 20 * minute);
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    await pass(1_000);
    expect(timer()).toHaveTextContent('00:00Time is up');
    expect(rings()).toBe(0);
  });
});

/** A browser with sound. @returns how often a sound was begun */
function withAudio(): () => number {
  let begun = 0;
  const param = { value: 0, setValueAtTime: jest.fn(), exponentialRampToValueAtTime: jest.fn() };
  const node = {
    connect: (other: unknown) => other,
    start: () => (begun += 1),
    stop: jest.fn(),
    frequency: param,
    gain: param,
  };
  class FakeAudio {
    readonly state = 'running';
    readonly currentTime = 0;
    readonly destination = {};
    createOscillator = (): unknown => node;
    createGain = (): unknown => node;
    resume = (): Promise<void> => Promise.resolve();
    close = (): Promise<void> => Promise.resolve();
  }
  Object.assign(window, { AudioContext: FakeAudio });
  return () => begun;
}

describe('the sound at the end', () => {
  it('rings once for who has done something on the page', async () => {
    const rings = withAudio();
    start();
    await renderLeanCoffee(coffee);
    userEvent.click(document.body);
    await whileItRuns(8 * minute + 3_000);
    expect(rings()).toBe(2); // two notes of one sound
    await whileItRuns(minute);
    expect(rings()).toBe(2);
  });

  it('never rings before the reader has done anything', async () => {
    const rings = withAudio();
    start();
    await renderLeanCoffee(coffee);
    await whileItRuns(8 * minute + 3_000);
    expect(rings()).toBe(0);
  });

  it('can be turned off, which is remembered', async () => {
    const rings = withAudio();
    start();
    await renderLeanCoffee(coffee);
    const toggle = screen.getByRole('button', { name: 'Sound when time is up' });
    expect(toggle).toHaveAttribute('aria-pressed', 'true');
    userEvent.click(toggle);
    expect(toggle).toHaveAttribute('aria-pressed', 'false');
    await whileItRuns(8 * minute + 3_000);
    expect(rings()).toBe(0);
    expect(window.localStorage.getItem('guildhall.leanCoffee.sound')).toBe('off');
  });
});

describe('when time runs out', () => {
  it('everybody says what they wish, sees how many wish what, and may think again', async () => {
    start();
    await renderLeanCoffee(coffee);
    expect(screen.queryByRole('group', { name: 'Keep going?' })).not.toBeInTheDocument();
    await whileItRuns(7 * minute + 1_000);
    coffee.othersThumb('Ana Sousa', 'up');
    await pass(1_000);
    userEvent.click(thumb(/Yes/));
    await pass(1_000);
    expect(thumb(/Yes/)).toHaveAccessibleName('Yes , 2 people');
    expect(thumb(/Yes/)).toHaveAttribute('aria-pressed', 'true');
    userEvent.click(thumb(/Move on/));
    await pass(1_000);
    expect(thumb(/Yes/)).toHaveAccessibleName('Yes , 1 person');
    expect(thumb(/Move on/)).toHaveAttribute('aria-pressed', 'true');
  });

  it('whoever facilitates gives more time once more people wish for it, and is told why not before', async () => {
    start(true);
    await renderLeanCoffee(coffee);
    await whileItRuns(8 * minute);
    const more = screen.getByRole('button', { name: '5 more minutes' });
    expect(more).toHaveAttribute('aria-disabled', 'true');
    expect(more).toHaveAccessibleDescription('More time needs more people for it than against.');
    userEvent.click(thumb(/Yes/));
    await pass(1_000);
    userEvent.click(screen.getByRole('button', { name: '5 more minutes' }));
    await pass(1_000);
    expect(timer()).toHaveTextContent(/^0(5:00|4:59)left$/);
  });

  it('the facilitator’s next topic is named, and starts for everybody', async () => {
    start(true);
    await renderLeanCoffee(coffee);
    const next = screen.getByRole('button', { name: 'Next topic' });
    expect(next).toHaveAccessibleDescription('Pairing across suppliers');
    userEvent.click(next);
    await pass(1_000);
    expect(screen.getByRole('heading', { name: 'Pairing across suppliers' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Finish this topic' })).toHaveFocus();
  });

  it('nobody else has these buttons', async () => {
    start();
    await renderLeanCoffee(coffee);
    await whileItRuns(8 * minute);
    expect(
      screen.queryByRole('button', { name: /Next topic|more minutes|Pause|Present|Close/ }),
    ).not.toBeInTheDocument();
  });
});
