import * as fc from 'fast-check';
import { rankTopics } from './rankTopics';
import { at, topicOf } from './testing/boards';
import type { Topic } from './topic';

function topic(id: string, minute: number): Topic {
  return topicOf(id, { proposedAt: at(minute) });
}

describe('ranking topics', () => {
  it('puts the topic with most dots first', () => {
    const ranked = rankTopics([topic('a', 1), topic('b', 2)], [{ b: 3 }, { a: 1, b: 1 }]);
    expect(ranked.map(({ topic: { id }, votes }) => [id, votes])).toEqual([
      ['b', 4],
      ['a', 1],
    ]);
  });

  it('gives a tie to the topic proposed first, and says so on the one behind', () => {
    const ranked = rankTopics([topic('late', 9), topic('early', 1)], [{ late: 2 }, { early: 2 }]);
    expect(ranked.map(({ topic: { id }, behindByTie }) => [id, behindByTie])).toEqual([
      ['early', false],
      ['late', true],
    ]);
  });

  it('keeps topics without a dot on the agenda, at the end', () => {
    expect(rankTopics([topic('a', 1), topic('b', 2)], [{ b: 1 }]).map(({ topic: { id } }) => id)).toEqual(['b', 'a']);
  });

  it('counts nothing for a topic that is not on the board', () => {
    expect(rankTopics([topic('a', 1)], [{ gone: 3, a: 1 }])).toHaveLength(1);
  });

  it('gives every reader the same order, in whatever order rows are read', () => {
    const topics = ['a', 'b', 'c', 'd', 'e'].map((id, index) => topic(id, index % 2));
    const ballot = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.integer({ min: 1, max: 3 }));
    fc.assert(
      fc.property(fc.shuffledSubarray(topics, { minLength: 5 }), fc.array(ballot), (shuffled, ballots) => {
        const names = (ranked: ReturnType<typeof rankTopics>) =>
          ranked.map(({ topic: { id }, votes }) => `${id}${votes}`);
        expect(names(rankTopics(shuffled, [...ballots].reverse()))).toEqual(names(rankTopics(topics, ballots)));
      }),
    );
  });
});
