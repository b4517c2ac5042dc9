import { outlineOf } from './outlineOf';
import { clauseOf, guidOf } from './testing';

describe('what a change would do, in outline', () => {
  const clause = clauseOf(1, 'waysOfWorking', 'We reply soon.', 'Replies');
  const clauseId = guidOf(1);

  it('is told by the name of its clause, not by its words', () => {
    expect(outlineOf({ kind: 'reword', clauseId, text: 'We reply at once.' }, clause)).toEqual({
      kind: 'reword',
      clause: 'Replies',
    });
    expect(outlineOf({ kind: 'move', clauseId, section: 'roles' }, clause)).toEqual({
      ...{ kind: 'move', clause: 'Replies', from: 'waysOfWorking', to: 'roles' },
    });
    expect(outlineOf({ kind: 'remove', clauseId }, clause)).toEqual({ kind: 'remove', clause: 'Replies' });
    expect(outlineOf({ kind: 'add', clause }, undefined)).toEqual({
      ...{ kind: 'add', clause: 'Replies', section: 'waysOfWorking' },
    });
    expect(outlineOf({ kind: 'start', clauses: [clause] }, undefined)).toEqual({ kind: 'start' });
  });

  it('can be told of a clause that is gone, too', () => {
    expect(outlineOf({ kind: 'reword', clauseId, text: 'We reply at once.' }, undefined)).toEqual({
      kind: 'reword',
      clause: 'We reply at once.',
    });
    expect(outlineOf({ kind: 'remove', clauseId }, undefined)).toEqual({ kind: 'remove' });
    expect(outlineOf({ kind: 'move', clauseId, section: 'roles' }, undefined)).toEqual({ kind: 'move', to: 'roles' });
  });
});
