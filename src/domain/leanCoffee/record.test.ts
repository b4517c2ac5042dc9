import type { Ballot } from './castVote';
import { emptyRoom } from './discussion';
import { recordOf } from './record';
import { at, attendeesOf, boardOf, topicOf } from './testing/boards';

const around = {
  community: { id: 'c', name: 'Content Designers' },
  session: { id: '2026-03-26', startsAt: at(0), endsAt: at(60), timeZone: 'Europe/London' },
};
const board = boardOf({
  phase: 'closed',
  topics: [
    topicOf('a'),
    topicOf('b', { proposedBy: { kind: 'anonymous' }, author: 'author of ana' }),
    topicOf('c'),
    topicOf('d'),
    topicOf('x', { absence: { kind: 'removed' } }),
    topicOf('m', { absence: { kind: 'merged', into: 'b', carryVotes: false } }),
  ],
  ballots: new Map<string, Ballot>([
    ['one', { b: 3 }],
    ['two', { a: 1, c: 1 }],
    ['none', {}],
  ]),
  rooms: [
    { ...emptyRoom(2), finished: [{ topicId: 'c', startedAt: at(20), endedAt: at(20.1) }] },
    {
      ...emptyRoom(0),
      skipped: ['d'],
      finished: [
        { topicId: 'b', startedAt: at(0), endedAt: at(12.6) },
        { topicId: 'x', startedAt: at(13), endedAt: at(14) },
      ],
    },
  ],
  attendees: attendeesOf(4),
  notes: new Map([
    ['b', { text: 'Said\nthis', version: 2 }],
    ['d', { text: 'Begun', version: 1 }],
  ]),
  takeaways: [
    { id: '2', text: 'About b', topicId: 'b', at: at(2) },
    { id: '1', text: 'General', at: at(1) },
    { id: '3', text: 'About x', topicId: 'x', at: at(3) },
    { id: '4', text: 'Gone', at: at(4), removed: true },
  ],
  actions: [
    { id: 'p', text: 'Write', sessionId: '2026-03-26', owner: { id: 'id-of-ana', name: 'Ana' }, due: '2026-04-09' },
    { id: 'q', text: 'Ask', sessionId: '2026-03-26', ended: { how: 'done', at: at(50) } },
    { id: 'r', text: 'Not needed', sessionId: '2026-03-26', ended: { how: 'dropped', at: at(50) } },
  ],
});

describe('the record of a session', () => {
  const record = recordOf(board, around);

  it('tells what was discussed, for how long, room by room', () => {
    expect(record.discussed).toEqual([
      {
        title: 'About b',
        proposedBy: { kind: 'anonymous' },
        votes: 3,
        minutes: 13,
        merged: ['About m'],
        notes: 'Said\nthis',
        takeaways: ['About b'],
      },
      {
        title: 'About c',
        proposedBy: { kind: 'named', name: 'Ana' },
        votes: 1,
        minutes: 1,
        merged: [],
        room: 2,
        notes: '',
        takeaways: [],
      },
    ]);
  });

  it('keeps what was taken away from a topic that is gone, without the topic', () => {
    expect(record.takeaways).toEqual(['General', 'About x']);
    expect(JSON.stringify(record.discussed)).not.toContain('About x');
  });

  it('says what was not reached, with the notes on what was begun and left', () => {
    expect(record.notReached).toEqual([
      { title: 'About a', votes: 1 },
      { title: 'About d', votes: 0, notes: 'Begun' },
    ]);
  });

  it('says who does what by when, without what was dropped', () => {
    expect(record.actions).toEqual([
      { text: 'Write', owner: 'Ana', due: '2026-04-09', done: false },
      { text: 'Ask', done: true },
    ]);
  });

  it('counts who was there and who voted, and names nobody', () => {
    expect([record.present, record.voters]).toEqual([4, 2]);
    expect(JSON.stringify(record)).not.toMatch(/attendance of|author of|id-of-ana|"one"/);
  });
});
