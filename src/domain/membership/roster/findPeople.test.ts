import { findPeople } from './findPeople';
import type { Person } from './roster';

function person(name: string, active = true): Person {
  return { id: name.toLowerCase(), name, role: 'member', active };
}
const roster = ['Siân Evans', 'Owain Pritchard', 'Anne-Marie O’Brien', 'Evan Price', 'Łukasz Nowak'].map((name) =>
  person(name),
);
const found = (search: string, among: readonly Person[] = roster, reader = 'somebody else') =>
  findPeople(among, search, reader).map(({ name }) => name);

describe('finding people by what their name begins with', () => {
  it('looks at every word of the name', () => {
    expect(found('ev')).toEqual(['Evan Price', 'Siân Evans']);
    expect(found('marie')).toEqual(['Anne-Marie O’Brien']);
    expect(found('vans')).toEqual([]);
  });

  it('minds neither accents nor capitals, however they are typed', () => {
    expect(found('SIAN')).toEqual(['Siân Evans']);
    expect(found('sia\u0302n')).toEqual(['Siân Evans']);
    expect(found("o'br")).toEqual(['Anne-Marie O’Brien']);
  });

  it('wants a word for each word that was typed, in any order', () => {
    expect(found('evans si')).toEqual(['Siân Evans']);
    expect(found('evan owain')).toEqual([]);
  });

  it('shows the first ten by name when nothing is typed', () => {
    const many = Array.from({ length: 30 }, (_, number) => person(`Person ${String(number).padStart(2, '0')}`));
    expect(found('  ', [...many].reverse())).toEqual(many.slice(0, 10).map(({ name }) => name));
  });

  it('puts the reader first where they are found, however many come before them by name', () => {
    const many = Array.from({ length: 30 }, (_, number) => person(`Person ${String(number).padStart(2, '0')}`));
    expect(found('', many, 'person 29').slice(0, 2)).toEqual(['Person 29', 'Person 00']);
    expect(found('ev', roster, 'siân evans')).toEqual(['Siân Evans', 'Evan Price']);
    expect(found('owain', roster, 'siân evans')).toEqual(['Owain Pritchard']);
  });

  it('finds nobody who has left', () => {
    expect(found('ana', [person('Ana', false)])).toEqual([]);
  });
});
