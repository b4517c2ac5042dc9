import { keepCollection, shownCollections, type Collection } from './collection';

const collection = (id: string, given: Partial<Collection> = {}): Collection => ({
  ...{ id, name: `Collection ${id}`, sentence: '', artefactIds: ['a', 'b'], isStart: false },
  ...given,
});
const there = [collection('1', { isStart: true }), collection('2')];

describe('a collection', () => {
  it('is kept tidy, each artefact once, and changed in its place', () => {
    const wanted = collection('1', { name: ' First\tsteps ', artefactIds: ['b', 'a', 'b'], isStart: true });
    expect(keepCollection(there, wanted)).toEqual({
      ok: true,
      value: [{ ...wanted, name: 'First steps', artefactIds: ['b', 'a'] }, there[1]],
    });
  });

  it('is the only one to start with', () => {
    const kept = keepCollection(there, collection('2', { isStart: true }));
    expect(kept).toMatchObject({
      value: [
        { id: '1', isStart: false },
        { id: '2', isStart: true },
      ],
    });
  });

  it.each<[string, Partial<Collection>, object]>([
    ['no name', { name: ' ' }, { code: 'textEmpty', field: 'name' }],
    ['a long name', { name: 'x'.repeat(81) }, { code: 'textTooLong', field: 'name', limit: 80, length: 81 }],
    ['a long sentence', { sentence: 'x'.repeat(301) }, { code: 'textTooLong', field: 'sentence', limit: 300 }],
    ['the name of another', { name: 'COLLECTION 1' }, { code: 'nameTaken' }],
    ['51 artefacts', { artefactIds: Array.from({ length: 51 }, String) }, { code: 'tooManyInCollection', limit: 50 }],
  ])('with %s is refused', (_, given, refusal) => {
    const wanted = { ...given, artefactIds: given.artefactIds?.map((__, at) => String(at)) ?? ['a'] };
    expect(keepCollection(there, collection('3', wanted))).toMatchObject({ ok: false, refusal });
  });

  it('is one of 20 at most; those that are there can still be changed', () => {
    const many = Array.from({ length: 20 }, (_, n) => collection(String(n)));
    expect(keepCollection(many, collection('x'))).toMatchObject({ refusal: { code: 'tooManyCollections', limit: 20 } });
    expect(keepCollection(many, collection('7', { name: 'Seven' })).ok).toBe(true);
  });

  it('shows a reader what they may read; an empty one only its leads', () => {
    const all = [collection('2'), collection('3', { artefactIds: ['secret'] }), collection('1', { isStart: true })];
    expect(shownCollections(all, new Set(['b']), false)).toMatchObject([
      { id: '1', artefactIds: ['b'] },
      { id: '2', artefactIds: ['b'] },
    ]);
    expect(shownCollections(all, new Set(['b']), true).map(({ id }) => id)).toEqual(['1', '2', '3']);
  });
});
