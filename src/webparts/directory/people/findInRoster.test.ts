import { personOf } from '../testing/inMemoryDirectory';
import { everybody, searchable } from './findInRoster';

const roster = searchable(
  [
    personOf('Siân O’Neill', { place: 'Swansea', discipline: 'Product manager', leads: 'lead' }),
    personOf('Ana Pereira', { askAbout: ['Procurement of services'] }),
    personOf('Guest Person', { guest: true, place: 'Leeds' }),
  ],
  'en-GB',
);
const found = (wish: Partial<typeof everybody>): string[] =>
  roster.find({ ...everybody, ...wish }).map(({ name }) => name);

describe('people of a community', () => {
  it('are all found by nothing, and it is the same list, so that nothing is drawn anew', () => {
    expect(roster.find(everybody)).toBe(roster.people);
  });

  it.each([
    ['a name without its accent', 'sian', ['Siân O’Neill']],
    ['a part after an apostrophe', 'neill s', ['Siân O’Neill']],
    ['what to ask about', 'proc serv', ['Ana Pereira']],
    ['the middle of a word', 'ereira', []],
    ['a guest as everybody else', 'guest', ['Guest Person']],
  ])('are found by %s', (_what, text, names) => {
    expect(found({ text })).toEqual(names);
  });

  it('are narrowed by place, discipline and whether they lead', () => {
    expect(found({ place: 'Leeds' })).toEqual(['Guest Person']);
    expect(found({ discipline: 'Product manager' })).toEqual(['Siân O’Neill']);
    expect(found({ role: 'leads' })).toEqual(['Siân O’Neill']);
    expect(found({ role: 'leads', place: 'Leeds' })).toEqual([]);
  });

  it('give the places and disciplines there are', () => {
    expect([roster.places, roster.disciplines]).toEqual([['Cardiff', 'Leeds', 'Swansea'], ['Product manager']]);
  });
});
