import type { BoardInHand } from './BoardInHand';
import type { Change } from './Change';
import { openBoard, type OpenBoard } from './openBoard';
import { inMemoryLeanCoffee, type InMemoryLeanCoffee } from '../testing/inMemoryLeanCoffee';

const session = '2026-11-26';
const propose = (topicId: string, title: string): Change => ({
  kind: 'propose',
  session,
  topicId,
  title,
  anonymous: false,
  by: 'Carys Morgan',
  at: '2026-11-20T10:00:00.000Z',
});

const clocks = { wall: () => Date.now(), running: () => performance.now() };
let coffee: InMemoryLeanCoffee;
let history: BoardInHand[];
let board: OpenBoard;

const latest = (): BoardInHand => history[history.length - 1]!; // every test has opened the board by then
const count = (method: string): number => coffee.seen.filter((request) => request.method === method).length;

/** Lets answers arrive without any time passing. */
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};
const pass = async (ms: number): Promise<void> => {
  jest.advanceTimersByTime(ms);
  await settle();
};
const open = async (): Promise<void> => {
  board = openBoard(coffee.api, clocks, (inHand) => history.push(inHand));
  board.lookNow();
  await settle();
};

beforeEach(() => {
  jest.useFakeTimers();
  history = [];
  coffee = inMemoryLeanCoffee({ mayFacilitate: true });
});

afterEach(() => {
  board.close();
  jest.useRealTimers();
});

describe('when the network is lost', () => {
  it('keeps what was done on the screen, tries again by itself, and makes one topic of it', async () => {
    await open();
    coffee.loseNextAnswer();
    board.change(propose('mine', 'Retiring old templates'));
    await settle();
    expect(latest().failure).toEqual({ kind: 'unreachable' });
    expect(latest().board?.topics).toHaveLength(1);
    await pass(2_000);
    expect(latest().failure).toBeUndefined();
    expect(latest().waiting).toEqual([]);
    expect(latest().board?.topics).toHaveLength(1);
    const sent = coffee.seen.filter(({ method }) => method === 'proposeTopic').map(({ topicId }) => topicId);
    expect(sent).toEqual(['mine', 'mine']);
  });

  it('sends what waits even while nobody can see the screen, and then rests', async () => {
    await open();
    coffee.failWith({ kind: 'unreachable' });
    board.change(propose('mine', 'Retiring old templates'));
    await settle();
    board.pause();
    await pass(2_000);
    coffee.failWith();
    await pass(4_000);
    expect(latest().waiting).toEqual([]);
    expect(latest().board?.topics).toHaveLength(1);
    const asked = coffee.seen.length;
    await pass(60_000);
    expect(coffee.seen).toHaveLength(asked);
  });

  it('sends nothing more once it is closed', async () => {
    await open();
    coffee.failWith({ kind: 'unreachable' });
    board.change(propose('mine', 'Retiring old templates'));
    board.close();
    await settle();
    await pass(60_000);
    expect(count('proposeTopic')).toBe(1);
  });

  it('keeps quiet about one lost look, and tells of the second', async () => {
    await open();
    coffee.failWith({ kind: 'unreachable' });
    await pass(4_000);
    expect(latest().failure).toBeUndefined();
    await pass(2_000);
    expect(latest().failure).toEqual({ kind: 'unreachable' });
  });

  it('asks less and less often, and as late as the API wishes', async () => {
    await open();
    coffee.failWith({ kind: 'unreachable' });
    await pass(4_000);
    await pass(2_000);
    await pass(3_999);
    expect(count('readBoard')).toBe(3);
    await pass(1);
    expect(count('readBoard')).toBe(4);
    coffee.failWith({ kind: 'serverFault', retryAfterSeconds: 100 });
    await pass(8_000);
    await pass(99_999);
    expect(count('readBoard')).toBe(5);
    await pass(1);
    expect(count('readBoard')).toBe(6);
  });

  it('leaves the API alone for as long as it wishes, whatever the reader does meanwhile, unless they say "try again"', async () => {
    await open();
    coffee.failWith({ kind: 'serverFault', retryAfterSeconds: 20 });
    await pass(4_000);
    coffee.failWith();
    board.change(propose('mine', 'Retiring old templates'));
    board.resume();
    await pass(19_999);
    expect(count('proposeTopic')).toBe(0);
    expect(latest().failure).toEqual({ kind: 'serverFault', retryAfterSeconds: 20 });
    await pass(1);
    expect(count('proposeTopic')).toBe(1);
    expect(latest().failure).toBeUndefined();

    coffee.failWith({ kind: 'serverFault', retryAfterSeconds: 20 });
    await pass(4_000);
    coffee.failWith();
    board.change(propose('another', 'Pairing across suppliers'));
    board.lookNow();
    await settle();
    expect(count('proposeTopic')).toBe(2);
  });

  it('waits for the reader when only somebody else can help', async () => {
    coffee.failWith({ kind: 'notConfigured' });
    await open();
    await pass(600_000);
    expect(count('readBoard')).toBe(1);
  });
});
