import * as fc from 'fast-check';
import { castVote, votesLeft, type Ballot } from './castVote';
import { usualRules } from './rules';

const topics = new Set(['reviews', 'pairing', 'templates']);

describe('casting a vote', () => {
  it('puts the dots asked for on a topic, and says how many are left', () => {
    const first = castVote({}, { topicId: 'reviews', votes: 2 }, topics, usualRules);
    expect(first).toEqual({ ok: true, value: { reviews: 2 } });
    expect(votesLeft({ reviews: 2 }, usualRules)).toBe(1);
  });

  it('refuses a fourth vote and leaves the ballot as it was', () => {
    const ballot: Ballot = { reviews: 2, pairing: 1 };
    const fourth = castVote(ballot, { topicId: 'templates', votes: 1 }, topics, usualRules);
    expect(fourth).toEqual({ ok: false, refusal: { code: 'overBudget', budget: 3, left: 0 } });
    expect(ballot).toEqual({ reviews: 2, pairing: 1 });
  });

  it('lets dots be moved to another topic once they are taken back', () => {
    const taken = castVote({ reviews: 3 }, { topicId: 'reviews', votes: 1 }, topics, usualRules);
    expect(taken).toEqual({ ok: true, value: { reviews: 1 } });
    expect(castVote({ reviews: 1 }, { topicId: 'pairing', votes: 2 }, topics, usualRules).ok).toBe(true);
  });

  it('drops a topic from the ballot when its last dot is taken back', () => {
    expect(castVote({ reviews: 1 }, { topicId: 'reviews', votes: 0 }, topics, usualRules)).toEqual({
      ok: true,
      value: {},
    });
  });

  it('allows stacking up to the limit and not beyond', () => {
    const rules = { voteBudget: 5, votesPerTopic: 3 };
    expect(castVote({}, { topicId: 'reviews', votes: 3 }, topics, rules).ok).toBe(true);
    expect(castVote({}, { topicId: 'reviews', votes: 4 }, topics, rules)).toEqual({
      ok: false,
      refusal: { code: 'tooManyOnOneTopic', limit: 3 },
    });
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %p dots', (votes) => {
    expect(castVote({}, { topicId: 'reviews', votes }, topics, usualRules)).toEqual({
      ok: false,
      refusal: { code: 'votesNotWhole' },
    });
  });

  it('refuses a vote for a topic that is not on the board, whatever its name', () => {
    for (const topicId of ['retired', '__proto__', 'constructor']) {
      expect(castVote({}, { topicId, votes: 1 }, topics, usualRules)).toEqual({
        ok: false,
        refusal: { code: 'unknownTopic' },
      });
    }
  });

  it('keeps every ballot within the budget, whatever is asked in whatever order', () => {
    const asked = fc.array(
      fc.record({
        topicId: fc.constantFrom('reviews', 'pairing', 'templates', 'other'),
        votes: fc.integer({ min: -2, max: 9 }),
      }),
    );
    fc.assert(
      fc.property(
        asked,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 3 }),
        (votes, voteBudget, votesPerTopic) => {
          const rules = { voteBudget, votesPerTopic };
          let ballot: Ballot = {};
          for (const vote of votes) {
            const cast = castVote(ballot, vote, topics, rules);
            if (cast.ok) ballot = cast.value;
          }
          expect(votesLeft(ballot, rules)).toBeGreaterThanOrEqual(0);
          expect(Object.values(ballot).every((count) => count >= 1 && count <= votesPerTopic)).toBe(true);
        },
      ),
    );
  });

  it('has the same effect twice as once', () => {
    const vote = { topicId: 'pairing', votes: 3 };
    const once = castVote({}, vote, topics, usualRules);
    expect(once.ok && castVote(once.value, vote, topics, usualRules)).toEqual(once);
  });
});
