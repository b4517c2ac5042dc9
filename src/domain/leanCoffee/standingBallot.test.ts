import * as fc from 'fast-check';
import { castVote, standingBallot, votesLeft, type Ballot } from './castVote';
import { changeTopic, type TopicCommand } from './changeTopic';
import { rankTopics } from './rankTopics';
import { rulesWith, usualRules } from './rules';
import { topicOf } from './testing/boards';
import { onBoard, type Topic } from './topic';

const lead = { id: 'lea', name: 'Lea', author: 'author of lea', mayFacilitate: true };
const mapOf = (topics: readonly Topic[]): ReadonlyMap<string, Topic> =>
  new Map(topics.map((topic) => [topic.id, topic]));
const merged = (id: string, into: string, carryVotes: boolean): Topic =>
  topicOf(id, { absence: { kind: 'merged', into, carryVotes } });
const worth = (cast: Ballot, topics: readonly Topic[]) => standingBallot(cast, mapOf(topics), usualRules);

describe('what dots are worth when topics change', () => {
  it('gives them back when their topic is taken off the board, and says which', () => {
    const topics = [topicOf('a'), topicOf('b', { absence: { kind: 'removed' } })];
    expect(worth({ a: 1, b: 2 }, topics)).toEqual({
      ballot: { a: 1 },
      givenBack: [{ topicId: 'b', title: 'About b', votes: 2, because: 'gone' }],
    });
  });

  it('gives them back when topics are merged, unless they are to be carried over', () => {
    expect(worth({ b: 2 }, [topicOf('a'), merged('b', 'a', false)])).toEqual({
      ballot: {},
      givenBack: [{ topicId: 'b', title: 'About b', votes: 2, because: 'merged', into: 'About a' }],
    });
    expect(worth({ a: 1, b: 2 }, [topicOf('a'), merged('b', 'a', true)])).toEqual({ ballot: { a: 3 }, givenBack: [] });
  });

  it('carries no more than one person may put on a topic, and gives the rest back', () => {
    const rules = { voteBudget: 6, votesPerTopic: 3 };
    const { ballot, givenBack } = standingBallot({ a: 2, b: 3 }, mapOf([topicOf('a'), merged('b', 'a', true)]), rules);
    expect(ballot).toEqual({ a: 3 });
    expect(givenBack).toEqual([{ topicId: 'b', title: 'About b', votes: 2, because: 'merged', into: 'About a' }]);
  });

  it('lets them count where they were cast when the topic merged into goes away', () => {
    const topics = [topicOf('a', { absence: { kind: 'removed' } }), merged('b', 'a', true)];
    expect(worth({ a: 1, b: 2 }, topics).ballot).toEqual({ b: 2 });
  });

  it('forgets nothing for good: undone, everything counts as it was cast', () => {
    const cast = { a: 1, b: 2 };
    expect(worth(cast, [topicOf('a'), topicOf('b')])).toEqual({ ballot: cast, givenBack: [] });
  });

  it('counts nothing for a topic that nobody knows, whatever its name', () => {
    expect(worth({ retired: 1, constructor: 2 } as Ballot, [topicOf('a')])).toEqual({ ballot: {}, givenBack: [] });
  });
});

describe('any sequence of votes, merges and removals', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const id = fc.constantFrom(...ids);
  type Step =
    | { readonly vote: { readonly topicId: string; readonly votes: number } }
    | { readonly on: string; readonly command: TopicCommand };
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.record({ vote: fc.record({ topicId: id, votes: fc.nat({ max: 5 }) }) }),
    fc.record({
      on: id,
      command: fc.oneof(
        fc.record({ kind: fc.constant('merge' as const), into: fc.option(id), carryVotes: fc.boolean() }),
        fc.record({ kind: fc.constant('remove' as const), removed: fc.boolean() }),
      ),
    }),
  );

  it('leaves every ballot within the budget and the limit a topic, on topics that stand there, dot for dot', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), fc.integer({ min: 1, max: 12 }), (steps, voteBudget) => {
        const set = rulesWith(voteBudget);
        if (!set.ok) throw new Error(set.refusal.code);
        const rules = set.value;
        let topics: readonly Topic[] = ids.map((one) => topicOf(one));
        let cast: Ballot = {};
        for (const next of steps) {
          if ('vote' in next) {
            const there = new Set(onBoard(topics).map((topic) => topic.id));
            const voted = castVote(standingBallot(cast, mapOf(topics), rules).ballot, next.vote, there, rules);
            if (voted.ok) cast = voted.value;
          } else {
            const changed = changeTopic({ phase: 'voting', topics }, next.on, next.command, lead);
            if (changed.ok) topics = topics.map((topic) => (topic.id === next.on ? changed.value : topic));
          }
          const { ballot, givenBack } = standingBallot(cast, mapOf(topics), rules);
          const counted = Object.values(ballot);
          const sum = (votes: readonly number[]): number => votes.reduce((total, one) => total + one, 0);
          expect(votesLeft(ballot, rules)).toBeGreaterThanOrEqual(0);
          expect(counted.every((votes) => votes >= 1 && votes <= rules.votesPerTopic)).toBe(true);
          expect(sum(counted) + sum(givenBack.map(({ votes }) => votes))).toBe(sum(Object.values(cast)));
          const ranked = rankTopics(onBoard(topics), [ballot]);
          expect(sum(ranked.map(({ votes }) => votes))).toBe(sum(counted));
        }
      }),
    );
  });
});

describe('the vote budget', () => {
  it.each([1, 3, 12])('may be %i, with at most three dots on one topic', (budget) => {
    expect(rulesWith(budget)).toEqual({
      ok: true,
      value: { voteBudget: budget, votesPerTopic: Math.min(3, budget) },
    });
  });

  it.each([0, 13, 2.5, Number.NaN, -1])('may not be %p', (budget) => {
    expect(rulesWith(budget)).toEqual({ ok: false, refusal: { code: 'badVoteBudget', least: 1, most: 12 } });
  });
});
