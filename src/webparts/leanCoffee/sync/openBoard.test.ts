import type { BoardInHand } from './BoardInHand';
import type { Change } from './Change';
import { openBoard, type OpenBoard } from './openBoard';
import { inMemoryLeanCoffee, type InMemoryLeanCoffee } from '../testing/inMemoryLeanCoffee';

const session = '2026-11-26';
const vote = (topicId: string, votes: number): Change => ({ kind: 'vote', session, topicId, title: 'Pairing', votes });
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
const votesOn = (id: string): number | undefined => latest().board?.topics.find((topic) => topic.id === id)?.yourVotes;
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

describe('a board kept in step', () => {
  it('is looked at every four seconds while topics are proposed, every second while people vote', async () => {
    coffee.othersPropose('Pairing across suppliers');
    await open();
    await pass(3_999);
    expect(count('readBoard')).toBe(1);
    coffee.facilitatorMovesTo('voting');
    await pass(1);
    expect(latest().board?.session.phase).toBe('voting');
    await pass(1_000); // here it is said, too, that the reader has come
    await pass(1_000);
    expect([count('readBoard'), count('attend')]).toEqual([3, 1]);
  });

  it('says nothing when the API says that nothing has changed', async () => {
    await open();
    await pass(4_000);
    expect(history).toHaveLength(1);
    expect(coffee.seen[1]?.etag).toBe('v1');
  });

  it('is not looked at while nobody can see it, and at once when they can', async () => {
    await open();
    board.pause();
    await pass(60_000);
    expect(count('readBoard')).toBe(1);
    board.lookNow();
    await settle();
    expect(count('readBoard')).toBe(2);
  });

  it('is shown again to a reader who was shut out, though it has not changed meanwhile', async () => {
    await open();
    coffee.shutOut({ type: 'about:blank', title: 'No', status: 403, detail: 'Members only.', code: 'notAMember' });
    await pass(4_000);
    expect([latest().board, latest().closed?.code]).toEqual([undefined, 'notAMember']);
    coffee.shutOut();
    await pass(30_000);
    expect(latest().board?.session.id).toBe(session);
    expect(latest().closed).toBeUndefined();
  });

  it('takes the ETag of the answer to a change, so that the next look is answered in a word', async () => {
    await open();
    board.change(propose('mine', 'Retiring old templates'));
    await settle();
    await pass(4_000);
    expect(coffee.seen[coffee.seen.length - 1]).toEqual({ method: 'readBoard', etag: 'v2' });
  });
});

describe('what the reader does', () => {
  it('shows at once and stays when the API agrees', async () => {
    await open();
    board.change(propose('mine', '  Retiring   old templates '));
    expect(latest().board?.topics.map((topic) => topic.title)).toEqual(['Retiring old templates']);
    await settle();
    expect(latest().board?.topics).toHaveLength(1);
    expect(latest().waiting).toEqual([]);
  });

  it('is taken back with the reason when the API refuses, and the board is looked at again', async () => {
    const topic = coffee.othersPropose('Pairing across suppliers');
    coffee.facilitatorMovesTo('voting');
    await open();
    coffee.facilitatorMovesTo('discussing');
    board.change(vote(topic, 2));
    expect(votesOn(topic)).toBe(2);
    await settle();
    expect(votesOn(topic)).toBe(0);
    expect(latest().refusal?.problem.detail).toBe('The facilitator has already moved the session on.');
    await pass(0);
    expect(latest().board?.session.phase).toBe('discussing');
    expect(latest().refusal).toBeDefined();
  });

  it('does not flash back when an older look is answered after it', async () => {
    const topic = coffee.othersPropose('Pairing across suppliers');
    coffee.facilitatorMovesTo('voting');
    await open();
    await pass(1_000);
    const from = history.length;
    let letGo: (value?: unknown) => void = () => undefined;
    coffee.othersVote('Idris Bello', topic, 1); // a new version, so that the look is answered in full
    coffee.holdUntil(new Promise((resolve) => (letGo = resolve)));
    await pass(1_000); // this look is under way …
    coffee.holdUntil(Promise.resolve());
    board.change(vote(topic, 1)); // … when the reader votes, and the vote is answered first
    await settle();
    letGo();
    await settle();
    expect(history.slice(from).map((inHand) => inHand.board?.topics[0]?.yourVotes)).toEqual([1, 1]);
  });

  it('goes out in the order it was done, with only the last of several votes for one topic', async () => {
    const first = coffee.othersPropose('Pairing across suppliers');
    const second = coffee.othersPropose('Retiring old templates');
    coffee.facilitatorMovesTo('voting');
    await open();
    [vote(first, 1), vote(second, 1), vote(second, 2), vote(second, 1), vote(first, 2)].forEach(board.change);
    await settle();
    expect(coffee.seen.filter(({ method }) => method === 'castVote').map(({ topicId }) => topicId)).toEqual([
      first,
      second,
      first,
    ]);
    expect([votesOn(first), votesOn(second), latest().board?.you.votesLeft]).toEqual([2, 1, 0]);
  });
});

describe('that the reader is here', () => {
  const walk = async (mayFacilitate: boolean): Promise<void> => {
    coffee = inMemoryLeanCoffee({ mayFacilitate });
    coffee.othersPropose('Pairing across suppliers');
    coffee.facilitatorMovesTo('voting');
    await open();
  };

  it('is said once by a member', async () => {
    await walk(false);
    for (let second = 0; second < 90; second += 1) await pass(1_000);
    expect(count('attend')).toBe(1);
    expect(coffee.view().present).toBe(1);
  });

  it('is the heartbeat of who may facilitate, every 20 seconds, and rests while nobody can see the screen', async () => {
    await walk(true);
    for (let second = 0; second < 61; second += 1) await pass(1_000);
    expect(count('attend')).toBe(4);
    board.pause();
    await pass(120_000);
    expect(count('attend')).toBe(4);
  });

  it('is not said while topics are proposed', async () => {
    await open();
    await pass(60_000);
    expect(count('attend')).toBe(0);
  });

  it('does not stand in the way of looking when the API does not want to hear it', async () => {
    await walk(false);
    const attend = jest.spyOn(coffee.api, 'attend');
    attend.mockResolvedValue({ kind: 'failed', failure: { kind: 'serverFault' } });
    await pass(1_000);
    coffee.othersVote('Idris Bello', 'topic-1', 1);
    await pass(2_000);
    expect(latest().board?.voters).toBe(1);
  });
});

describe('the pace while topics are proposed', () => {
  it('is lively for two minutes after something happened, and calm again', async () => {
    await open();
    coffee.othersPropose('Pairing across suppliers');
    await pass(4_000);
    const before = count('readBoard');
    await pass(1_500);
    expect(count('readBoard')).toBe(before + 1);
    for (let look = 0; look < 80; look += 1) await pass(1_500);
    const later = count('readBoard');
    await pass(3_900);
    expect(count('readBoard') - later).toBeLessThanOrEqual(1);
  });

  it('is lively from a quarter of an hour before the session', async () => {
    coffee = inMemoryLeanCoffee({ now: '2026-11-26T10:50:00.000Z' });
    await open();
    await pass(1_500);
    expect(count('readBoard')).toBe(2);
  });
});

describe('changes of which only the latest counts', () => {
  it('are brought into one while they wait: notes keep the text that both were made from', async () => {
    const topicId = coffee.othersPropose('Pairing across suppliers');
    coffee.facilitatorMovesTo('discussing');
    await open();
    const writing = jest.spyOn(coffee.api, 'writeNotes');
    coffee.failWith({ kind: 'unreachable' });
    const notes = (base: string, text: string): Change => ({ kind: 'notes', session, topicId, title: '', base, text });
    board.change(notes('', 'One'));
    await settle();
    board.change(notes('One', 'One two'));
    expect(latest().waiting).toHaveLength(1);
    await settle();
    coffee.failWith();
    await pass(4_000);
    expect(writing.mock.calls[writing.mock.calls.length - 1]?.[2]).toEqual({ base: '', text: 'One two' });
    expect(latest().waiting).toEqual([]);
    expect(coffee.view().topics[0]?.notes?.text).toBe('One two');
  });
});
