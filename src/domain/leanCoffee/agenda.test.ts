import * as fc from 'fast-check';
import { agendaOf, dealTopics, notReached, roomNumbers } from './agenda';
import { emptyRoom, type Room } from './discussion';
import { at, rankedOf, topicOf } from './testing/boards';

const discussed = (topicId: string): Room['finished'][number] => ({ topicId, startedAt: at(0), endedAt: at(8) });
const room = (number: number, more: Partial<Room> = {}): Room => ({ ...emptyRoom(number), ...more });
const current = (topicId: string): Room['current'] => ({
  topicId,
  startedAt: at(0),
  timebox: { round: 0, endsAt: at(8) },
});
const ranked = rankedOf('a', 'b', 'c', 'd');

describe('an agenda', () => {
  it('is in the order of the votes', () => {
    expect(agendaOf({ ranked, deal: [], rooms: [] }, 0)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('leaves out what is or was discussed, and what was left for next time', () => {
    const rooms = [room(0, { finished: [discussed('b')], current: current('a'), skipped: ['d'] })];
    expect(agendaOf({ ranked, deal: [], rooms }, 0)).toEqual(['c']);
  });

  it('begins with what a facilitator has put first', () => {
    const rooms = [room(0, { order: ['d', 'c', 'gone'] })];
    expect(agendaOf({ ranked, deal: [], rooms }, 0)).toEqual(['d', 'c', 'a', 'b']);
  });

  it('ends with what was added late, in the order in which it was added', () => {
    const late = [
      topicOf('z', { addedInRoom: 0, proposedAt: at(9) }),
      topicOf('y', { addedInRoom: 0, proposedAt: at(10) }),
    ];
    const withLate = [...late.map((topic) => ({ topic, votes: 0, behindByTie: false })), ...ranked];
    expect(agendaOf({ ranked: withLate, deal: [], rooms: [] }, 0)).toEqual(['a', 'b', 'c', 'd', 'z', 'y']);
  });

  it('is the dealt topics’ in a room of its own, and those that were added there', () => {
    const withLate = [...ranked, { topic: topicOf('z', { addedInRoom: 2 }), votes: 0, behindByTie: false }];
    const parts = {
      ranked: withLate,
      deal: [
        ['a', 'd'],
        ['b', 'c'],
      ],
      rooms: [],
    };
    expect(agendaOf(parts, 1)).toEqual(['a', 'd']);
    expect(agendaOf(parts, 2)).toEqual(['b', 'c', 'z']);
  });

  it('takes in, in the first room, what came back to the board after the deal, so that it is on one', () => {
    const withLate = [...ranked, { topic: topicOf('z', { addedInRoom: 3 }), votes: 0, behindByTie: false }];
    const parts = { ranked: withLate, deal: [['a'], ['b', 'c']], rooms: [] };
    expect(agendaOf(parts, 1)).toEqual(['a', 'd', 'z']);
  });

  it('does not bring up in one room what another has left for next time', () => {
    expect(agendaOf({ ranked, deal: [['a'], ['b']], rooms: [room(0, { skipped: ['a'] })] }, 1)).not.toContain('a');
    expect(agendaOf({ ranked, deal: [], rooms: [room(1, { skipped: ['a'] })] }, 0)).not.toContain('a');
  });
});

describe('what was not reached', () => {
  it('is everything that no room has discussed, what was left for next time too', () => {
    const rooms = [
      room(0, { skipped: ['d'] }),
      room(1, { finished: [discussed('a')] }),
      room(2, { current: current('c') }),
    ];
    expect(notReached({ ranked, rooms })).toEqual(['b', 'd']);
  });
});

describe('dealing topics', () => {
  it('gives each room some of what most people want, as teams are picked', () => {
    expect(dealTopics(['a', 'b', 'c', 'd', 'e', 'f', 'g'], 3)).toEqual([
      ['a', 'f', 'g'],
      ['b', 'e'],
      ['c', 'd'],
    ]);
  });

  it('brings everybody together with one room', () => {
    expect(dealTopics(['a', 'b'], 1)).toEqual([]);
    expect(roomNumbers([])).toEqual([0]);
    expect(roomNumbers([['a'], []])).toEqual([1, 2]);
  });

  it('deals every topic once, and no room gets two more than another', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.integer({ min: 2, max: 25 }), (ids, count) => {
        const deal = dealTopics(ids, count);
        expect(deal).toHaveLength(count);
        expect([...deal.flat()].sort()).toEqual([...ids].sort());
        const sizes = deal.map((topics) => topics.length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('leaves each topic on one agenda and no other', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['a', 'b', 'c', 'd']), fc.integer({ min: 2, max: 5 }), (ids, count) => {
        const deal = dealTopics(ids, count);
        const all = roomNumbers(deal).flatMap((number) => agendaOf({ ranked, deal, rooms: [] }, number));
        expect([...all].sort()).toEqual(['a', 'b', 'c', 'd']);
      }),
    );
  });
});
