import type { Board } from './board';
import type { Ballot } from './castVote';
import { whereIs } from './boardFacts';
import type { BoardView } from './contract';
import { emptyRoom } from './discussion';
import { phases, type Phase } from './phase';
import { presentBoard, type Surroundings } from './presentBoard';
import { at, attendeesOf, boardOf, readerOf, topicOf } from './testing/boards';

const [ana, bob, lea] = [readerOf('ana'), readerOf('bob'), readerOf('lea', true)];
const around: Surroundings = {
  community: { id: 'c', name: 'Content Designers' },
  session: { id: '2026-03-26', startsAt: at(0), endsAt: at(60), timeZone: 'Europe/London' },
  now: at(10),
  today: '2026-03-26',
  openActions: [],
};

/** A board on which everybody has left a trace of every kind. */
const busy = (phase: Phase): Board => {
  const people = [ana, bob, lea];
  return boardOf({
    phase,
    topics: [
      topicOf('a', { title: 'Pairing', proposedBy: { kind: 'named', id: 'id-of-ana', name: 'Ana' } }),
      topicOf('b', { title: 'Pay', proposedBy: { kind: 'anonymous' }, author: ana.known.author }),
      topicOf('c', { title: 'Pairs', absence: { kind: 'merged', into: 'a', carryVotes: false } }),
      topicOf('d', { title: 'An insult', absence: { kind: 'removed' } }),
    ],
    ballots: new Map<string, Ballot>([
      [ana.known.ballot, { a: 1, b: 2 }],
      [bob.known.ballot, { b: 1, c: 2 }],
      [lea.known.ballot, {}],
    ]),
    rooms: [
      {
        ...emptyRoom(0),
        current: { topicId: 'b', startedAt: at(5), timebox: { round: 0, endsAt: at(13) } },
        chair: { person: bob.known.attendance, name: 'Bob' },
      },
    ],
    thumbs: new Map(
      people.map(({ known }, place) => [known.thumb, { topicId: 'b', round: 0, thumb: place ? 'up' : 'down' }]),
    ),
    attendees: people.map(({ known, isLead }, place) => ({
      person: known.attendance,
      at: at(place),
      seenAt: at(9.5),
      facilitates: isLead,
    })),
    notes: new Map([['b', { text: 'Ask HR', version: 2 }]]),
    takeaways: [
      { id: 't2', text: 'Second', at: at(2) },
      { id: 't1', text: 'First', at: at(1) },
      { id: 't0', text: 'Gone', at: at(0), removed: true },
    ],
    reports: new Map([['b', new Set([ana.known.report, bob.known.report])]]),
    feedback: new Map(people.map(({ known }) => [known.feedback, 'yes'])),
  });
};
const viewOf = (board: Board, reader = bob): BoardView => presentBoard(board, reader, around);
const topicIn = (view: BoardView, id: string) => view.topics.find((topic) => topic.id === id)!;

describe('what a reader of a board is told', () => {
  it.each(phases)('holds no secret name of anybody, and no id of who proposed a topic, while %s', (phase) => {
    const people = [ana, bob, lea];
    const secrets = people.flatMap(({ known }) => Object.values(known) as string[]);
    for (const reader of people) {
      const told = JSON.stringify(viewOf(busy(phase), reader));
      expect([...secrets, 'id-of-ana', 'An insult'].filter((secret) => told.includes(secret))).toEqual([]);
    }
  });

  it.each(['proposing', 'voting'] as const)('holds no total and nobody else’s dots while %s', (phase) => {
    const board = busy(phase);
    const others = boardOf({
      ...board,
      ballots: new Map([...board.ballots, [ana.known.ballot, { a: 3 }], ['somebody else', { b: 1 }]]),
    });
    const withoutCount = ({ voters: _voters, ...view }: BoardView) => view;
    expect(withoutCount(viewOf(others))).toEqual(withoutCount(viewOf(board)));
    expect(viewOf(board).topics.some(({ result }) => result)).toBe(false);
    expect(viewOf(board).rooms).toEqual([]);
  });

  it('holds the totals once the voting is closed, most votes first', () => {
    expect(viewOf(busy('discussing')).topics.map(({ id, result }) => [id, result])).toEqual([
      ['b', { votes: 3, behindByTie: false }],
      ['a', { votes: 1, behindByTie: false }],
    ]);
  });

  it('holds the reader’s own dots, what is left of them, and what came back', () => {
    const view = viewOf(busy('voting'));
    expect([topicIn(view, 'a').yourVotes, topicIn(view, 'b').yourVotes, view.you.votesLeft]).toEqual([0, 1, 2]);
    expect(view.you.givenBack).toEqual([
      { topicId: 'c', title: 'Pairs', votes: 2, because: 'merged', into: 'Pairing' },
    ]);
    expect(view.voters).toBe(2);
  });

  it('says which topics are one’s own, also without a name, to nobody but oneself', () => {
    expect(
      viewOf(busy('proposing'), ana)
        .topics.filter(({ yours }) => yours)
        .map(({ id }) => id),
    ).toEqual(['b']);
    for (const other of [bob, lea])
      expect(viewOf(busy('proposing'), other).topics.some(({ yours }) => yours)).toBe(false);
    expect(topicIn(viewOf(busy('proposing'), lea), 'b').proposedBy).toEqual({ kind: 'anonymous' });
  });

  it('tells leads how many have reported a topic, others only whether they have', () => {
    expect(topicIn(viewOf(busy('voting'), lea), 'b')).toMatchObject({ reports: 2, reportedByYou: false });
    expect(topicIn(viewOf(busy('voting'), bob), 'b')).toMatchObject({ reportedByYou: true });
    expect('reports' in topicIn(viewOf(busy('voting'), bob), 'b')).toBe(false);
  });

  it('names what was merged into a topic', () => {
    expect(topicIn(viewOf(busy('voting')), 'a').merged).toEqual([{ id: 'c', title: 'Pairs' }]);
  });

  it('counts thumbs, and shows the reader’s own', () => {
    const [room] = viewOf(busy('discussing')).rooms;
    expect(room?.current).toEqual({
      topicId: 'b',
      round: 0,
      endsAt: at(13),
      nextMinutes: 5,
      thumbs: { up: 2, sideways: 0, down: 1, yours: 'up' },
    });
  });

  it('shows takeaways in the order in which they were written, without those removed', () => {
    expect(viewOf(busy('discussing')).takeaways.map(({ text }) => text)).toEqual(['First', 'Second']);
  });

  it('does not show as discussed or to come what was taken off the board in the middle', () => {
    const board = busy('discussing');
    const removed = board.topics.map((topic): typeof topic =>
      topic.id === 'b' ? { ...topic, absence: { kind: 'removed' } } : topic,
    );
    const view = viewOf({ ...board, topics: removed });
    expect(view.rooms[0]?.current).toBeUndefined();
    expect([view.rooms[0]?.agenda, view.rooms[0]?.finished]).toEqual([['a'], []]);
  });
});

describe('the reader’s part', () => {
  it('is to facilitate for leads, and for who has taken over', () => {
    expect([ana, bob, lea].map((reader) => viewOf(busy('discussing'), reader).you.mayFacilitate)).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('is to take over only when nobody who facilitates is around', () => {
    expect(viewOf(busy('discussing'), ana).you.mayTakeOver).toBe(false);
    const later = presentBoard(busy('discussing'), ana, { ...around, now: at(11) });
    expect(later.you.mayTakeOver).toBe(true);
    expect(presentBoard(busy('proposing'), ana, { ...around, now: at(-1) }).you.mayTakeOver).toBe(false);
  });

  it('is to say whether it was worth the hour, once it is closed', () => {
    expect(viewOf(busy('closed')).you.feedback).toEqual({ worth: 'yes' });
    expect(viewOf(busy('discussing')).you.feedback).toBeUndefined();
    const weekLater = presentBoard(busy('closed'), bob, { ...around, now: at(60 + 8 * 24 * 60) });
    expect(weekLater.you.feedback).toBeUndefined();
  });

  it('is in a room when people are split, in the first for who has not come yet', () => {
    const split = boardOf({ phase: 'discussing', attendees: attendeesOf(6), deal: [['a'], ['b']] });
    expect(whereIs(split, 'attendance of 1')).toBe(2);
    expect(whereIs(split, 'nobody yet')).toBe(1);
    expect(viewOf(split).rooms.map(({ number, people }) => [number, people])).toEqual([
      [1, 3],
      [2, 3],
    ]);
    expect(viewOf(split).possibleRooms).toEqual({ least: 1, most: 2 });
  });
});

describe('actions on a board', () => {
  const action = (id: string, due: string, sessionId = 'before') => ({ id, text: id, sessionId, due });

  it('are overdue from the day after, in the community’s zone, unless they are done', () => {
    const openActions = [action('late', '2026-03-25'), action('today', '2026-03-26')];
    const done = { ...action('done', '2026-03-01', '2026-03-26'), ended: { how: 'done', at: at(1) } } as const;
    const view = presentBoard(boardOf({ actions: [done] }), bob, { ...around, openActions });
    expect(view.openActions.map(({ id, overdue }) => [id, overdue])).toEqual([
      ['late', true],
      ['today', false],
    ]);
    expect(view.actions).toMatchObject([{ id: 'done', done: true, overdue: false }]);
  });

  it('of this session do not stand among those of earlier ones, and dropped ones nowhere', () => {
    const own = action('own', '2026-04-01', '2026-03-26');
    const dropped = { ...action('dropped', '2026-04-01'), ended: { how: 'dropped', at: at(1) } } as const;
    const view = presentBoard(boardOf({ actions: [own] }), bob, { ...around, openActions: [own, dropped] });
    expect([view.actions.map(({ id }) => id), view.openActions]).toEqual([['own'], []]);
  });
});
