import { SortedNotes } from './sortedNotes';

describe('notes of many people', () => {
  const notes = new SortedNotes();
  for (let index = 0; index < 10_000; index += 1) notes.add(`somebody ${index}`, `s${index}`);
  notes.add('siân 🙂', '3');
  notes.add('anabel', '2');
  notes.add('ana', '1');
  notes.sort();

  it('are found by their whole text, whatever its letters', () => {
    const there = ['ana', 'anabel', 'siân 🙂', 'somebody 0', 'somebody 77', 'somebody 9999'];
    expect(there.map((text) => notes.find(text))).toEqual(['1', '2', '3', 's0', 's77', 's9999']);
    const others = ['an', 'anab', '', 'zoe', 'somebody', 'ana\n', 'somebody 10000'];
    expect(others.flatMap((text) => notes.find(text) ?? [])).toEqual([]);
    const none = new SortedNotes();
    none.sort();
    expect(none.find('ana')).toBeUndefined();
    expect(none.find('')).toBeUndefined();
  });

  it('are looked through in their order, as far as needed', () => {
    expect(notes.filter((text) => text.startsWith('an') || text.startsWith('si'), 10)).toEqual(['1', '2', '3']);
    let looked = 0;
    expect(notes.filter(() => (looked += 1) > 0, 2)).toEqual(['1', '2']);
    expect(looked).toBe(2);
    expect(notes.filter(() => true, 20_000)).toHaveLength(10_003);
  });
});
