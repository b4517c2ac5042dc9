import { forget } from './forget';
import { boardOf, topicOf } from './testing/boards';

const named = topicOf('named');
const quiet = topicOf('quiet', { proposedBy: { kind: 'anonymous' }, author: 'secret' });
const removed = topicOf('removed', { absence: { kind: 'removed' } });
const withdrawn = topicOf('withdrawn', { author: 'secret', absence: { kind: 'withdrawn' } });
const merged = topicOf('merged', { author: 'secret', absence: { kind: 'merged', into: 'named', carryVotes: true } });
const board = boardOf({
  phase: 'closed',
  topics: [named, quiet, removed, withdrawn, merged],
  thumbs: new Map([['t', { topicId: 'named', round: 0, thumb: 'up' }]]),
  reports: new Map([['named', new Set(['r'])]]),
  notes: new Map([['named', { text: 'Kept', version: 1 }]]),
});

describe('a closed board', () => {
  it('forgets who proposed without a name, and what was taken off it', () => {
    const { topics } = forget(board);
    expect(JSON.stringify(topics)).not.toContain('secret');
    expect(topics.map(({ title }) => title)).toEqual([named.title, quiet.title, '', '', merged.title]);
    expect(topics.slice(2, 4).map(({ proposedBy }) => proposedBy.kind)).toEqual(['anonymous', 'anonymous']);
    expect(topics[0]).toBe(named);
  });

  it('forgets thumbs and reports, and nothing else', () => {
    const { topics: _topics, ...after } = forget(board);
    const { topics: _before, ...before } = board;
    expect(after).toEqual({ ...before, thumbs: new Map(), reports: new Map() });
  });

  it('has nothing left to forget afterwards, and an open one forgets nothing', () => {
    const once = forget(board);
    expect(forget(once).topics.every((topic, place) => topic === once.topics[place])).toBe(true);
    const open = boardOf({ ...board, phase: 'discussing' });
    expect(forget(open)).toBe(open);
  });
});
