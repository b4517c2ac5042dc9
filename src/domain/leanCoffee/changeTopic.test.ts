import { changeTopic, type TopicCommand } from './changeTopic';
import type { Phase } from './phase';
import { topicsPerBoardLimit } from './rules';
import { topicOf } from './testing/boards';
import { isOnBoard, onBoard, type Topic } from './topic';

const ana = { id: 'ana', name: 'Ana', author: 'author of ana', mayFacilitate: false };
const bob = { id: 'bob', name: 'Bob', author: 'author of bob', mayFacilitate: false };
const lead = { id: 'lea', name: 'Lea', author: 'author of lea', mayFacilitate: true };

const a = topicOf('a');
const b = topicOf('b', { proposedBy: { kind: 'named', id: 'bob', name: 'Bob' } });
const quiet = topicOf('q', { proposedBy: { kind: 'anonymous' }, author: 'author of ana' });
const topics = [a, b, quiet];
const merge = (into: string | null, carryVotes = false): TopicCommand => ({ kind: 'merge', into, carryVotes });

/** The board after a change, which has to be allowed. */
const after = (
  board: readonly Topic[],
  topicId: string,
  command: TopicCommand,
  who: typeof ana,
  phase: Phase = 'proposing',
): readonly Topic[] => {
  const changed = changeTopic({ phase, topics: board }, topicId, command, who);
  if (!changed.ok) throw new Error(changed.refusal.code);
  return board.map((topic) => (topic.id === topicId ? changed.value : topic));
};
const idsOf = (board: readonly Topic[]): readonly string[] => onBoard(board).map(({ id }) => id);
const refusalOf = (
  topicId: string,
  command: TopicCommand,
  who: typeof ana,
  phase: Phase = 'proposing',
  on = topics,
) => {
  const changed = changeTopic({ phase, topics: on }, topicId, command, who);
  return changed.ok ? 'allowed' : changed.refusal.code;
};

describe('the author of a topic', () => {
  it('rewords it, with a name or without', () => {
    expect(after(topics, 'a', { kind: 'edit', title: ' Better ' }, ana)[0]?.title).toBe('Better');
    expect(after(topics, 'q', { kind: 'edit', title: 'Better' }, ana)[2]).toEqual({ ...quiet, title: 'Better' });
  });

  it('withdraws it, and takes that back', () => {
    const withdrawn = after(topics, 'a', { kind: 'withdraw', withdrawn: true }, ana);
    expect(idsOf(withdrawn)).toEqual(['b', 'q']);
    expect(after(withdrawn, 'a', { kind: 'withdraw', withdrawn: false }, ana)).toEqual(topics);
  });

  it('is nobody else, not even who facilitates', () => {
    for (const command of [
      { kind: 'edit', title: 'Mine now' } as const,
      { kind: 'withdraw', withdrawn: true } as const,
    ]) {
      for (const who of [bob, lead]) {
        expect(refusalOf('a', command, who)).toBe('notYourTopic');
        expect(refusalOf('q', command, who)).toBe('notYourTopic');
      }
    }
  });

  it('changes nothing any more once people vote', () => {
    expect(refusalOf('a', { kind: 'edit', title: 'Late' }, ana, 'voting')).toBe('proposingClosed');
    expect(refusalOf('a', { kind: 'withdraw', withdrawn: true }, ana, 'voting')).toBe('proposingClosed');
    expect(refusalOf('a', { kind: 'withdraw', withdrawn: true }, ana, 'closed')).toBe('sessionClosed');
  });

  it('cannot reword it into nothing', () => {
    expect(refusalOf('a', { kind: 'edit', title: ' ' }, ana)).toBe('titleEmpty');
  });

  it('cannot bring back what was taken off the board as abuse', () => {
    const removed = after(topics, 'a', { kind: 'remove', removed: true }, lead);
    expect(refusalOf('a', { kind: 'withdraw', withdrawn: true }, ana, 'proposing', [...removed])).toBe('unknownTopic');
    expect(refusalOf('a', { kind: 'edit', title: 'Again' }, ana, 'proposing', [...removed])).toBe('unknownTopic');
  });
});

describe('who facilitates', () => {
  it.each(['proposing', 'voting', 'discussing'] as const)(
    'takes abuse off the board while %s, and puts it back',
    (phase) => {
      const removed = after(topics, 'b', { kind: 'remove', removed: true }, lead, phase);
      expect(idsOf(removed)).toEqual(['a', 'q']);
      expect(after(removed, 'b', { kind: 'remove', removed: false }, lead, phase)).toEqual(topics);
    },
  );

  it('merges doubles until the voting is closed, and takes that back', () => {
    const merged = after(topics, 'b', merge('a'), lead, 'voting');
    expect(idsOf(merged)).toEqual(['a', 'q']);
    expect(after(merged, 'b', merge(null), lead, 'voting')).toEqual(topics);
    expect(refusalOf('b', merge('a'), lead, 'discussing')).toBe('proposingClosed');
  });

  it('does not bring back what its author has withdrawn', () => {
    const withdrawn = after(topics, 'a', { kind: 'withdraw', withdrawn: true }, ana);
    expect(refusalOf('a', { kind: 'remove', removed: true }, lead, 'proposing', [...withdrawn])).toBe('unknownTopic');
  });

  it('is the only one who may', () => {
    expect(refusalOf('b', { kind: 'remove', removed: true }, bob)).toBe('onlyFacilitators');
    expect(refusalOf('b', merge('a'), bob)).toBe('onlyFacilitators');
  });

  it('merges nothing into itself, into what is gone, or in two steps', () => {
    const merged = after(topics, 'b', merge('a'), lead);
    expect(refusalOf('a', merge('a'), lead)).toBe('cannotMerge');
    expect(refusalOf('a', merge('nowhere'), lead)).toBe('cannotMerge');
    expect(refusalOf('q', merge('b'), lead, 'proposing', [...merged])).toBe('cannotMerge');
    expect(refusalOf('a', merge('q'), lead, 'proposing', [...merged])).toBe('cannotMerge');
  });
});

describe('a change that comes twice', () => {
  it.each<[string, TopicCommand, typeof ana]>([
    ['a', { kind: 'edit', title: 'Better' }, ana],
    ['a', { kind: 'withdraw', withdrawn: true }, ana],
    ['b', { kind: 'remove', removed: true }, lead],
    ['b', merge('a', true), lead],
  ])('has the effect of one (%s, %j)', (topicId, command, who) => {
    const once = after(topics, topicId, command, who);
    const again = changeTopic({ phase: 'proposing', topics: once }, topicId, command, who);
    expect(again.ok && again.value).toBe(once.find(({ id }) => id === topicId));
  });
});

describe('a merged topic whose other half goes', () => {
  it('comes back when the other is withdrawn, so that nobody’s topic is lost with somebody else’s', () => {
    const merged = after(topics, 'b', merge('a'), lead);
    const alone = after(merged, 'a', { kind: 'withdraw', withdrawn: true }, ana);
    expect(idsOf(alone)).toEqual(['b', 'q']);
    expect(idsOf(after(alone, 'a', { kind: 'withdraw', withdrawn: false }, ana))).toEqual(['a', 'q']);
  });

  it('can then be reworded by its author and merged elsewhere', () => {
    const merged = after(topics, 'b', merge('a'), lead);
    const alone = after(merged, 'a', { kind: 'withdraw', withdrawn: true }, ana);
    expect(after(alone, 'b', { kind: 'edit', title: 'Still here' }, bob)[1]?.title).toBe('Still here');
    expect(idsOf(after(alone, 'b', merge('q'), lead))).toEqual(['q']);
  });

  it('stays with its double when two facilitators merge them into each other at the same moment', () => {
    const into = (id: string): Topic['absence'] => ({ kind: 'merged', into: id, carryVotes: false });
    const ring = [
      topicOf('a', { absence: into('b') }),
      topicOf('b', { absence: into('c') }),
      topicOf('c', { absence: into('a') }),
    ];
    expect(idsOf(ring)).toEqual(['a', 'b', 'c']);
    expect(idsOf(ring.slice(0, 2).map((topic) => ({ ...topic, absence: into(topic.id === 'a' ? 'b' : 'a') })))).toEqual(
      ['a', 'b'],
    );
    expect(isOnBoard(topicOf('d', { absence: into('a') }), new Map(ring.map((topic) => [topic.id, topic])))).toBe(
      false,
    );
  });
});

describe('a board that is full', () => {
  it('takes nothing back, however it left', () => {
    const full = Array.from({ length: topicsPerBoardLimit }, (_unused, index) => topicOf(`t${index}`));
    const gone = [
      ['withdrawn', { kind: 'withdraw', withdrawn: false }, ana],
      ['removed', { kind: 'remove', removed: false }, lead],
    ] as const;
    for (const [kind, command, who] of gone) {
      const board = { phase: 'proposing', topics: [...full, topicOf('gone', { absence: { kind } })] } as const;
      expect(changeTopic(board, 'gone', command, who)).toEqual({
        ok: false,
        refusal: { code: 'boardFull', limit: topicsPerBoardLimit },
      });
      expect(changeTopic({ ...board, topics: board.topics.slice(1) }, 'gone', command, who).ok).toBe(true);
    }
  });
});
