import { phases } from './phase';
import { boardOf, topicOf } from './testing/boards';
import { voteOn } from './voteOn';

const merged = topicOf('b', { absence: { kind: 'merged', into: 'a', carryVotes: false } });
const board = boardOf({ phase: 'voting', topics: [topicOf('a'), topicOf('c')] });

describe('voting on a board', () => {
  it('is possible while the voting is open', () => {
    const outcomes = phases.map((phase) => {
      const voted = voteOn({ ...board, phase }, undefined, { topicId: 'a', votes: 1 });
      return voted.ok ? voted.value : voted.refusal.code;
    });
    expect(outcomes).toEqual(['votingNotOpen', { a: 1 }, 'votingClosed', 'votingClosed']);
  });

  it('counts the same request once, also when the voting has closed in between', () => {
    const cast = { a: 2 };
    for (const phase of ['voting', 'discussing'] as const) {
      const again = voteOn({ ...board, phase }, cast, { topicId: 'a', votes: 2 });
      expect(again.ok && again.value).toBe(cast);
    }
    expect(voteOn(board, { a: 2 }, { topicId: 'nowhere', votes: 0 })).toEqual({
      ok: false,
      refusal: { code: 'unknownTopic' },
    });
  });

  it('spends the dots that came back from a topic that was merged', () => {
    const after = boardOf({ ...board, topics: [...board.topics, merged] });
    expect(voteOn(after, { b: 3 }, { topicId: 'c', votes: 3 })).toEqual({ ok: true, value: { c: 3 } });
  });
});
