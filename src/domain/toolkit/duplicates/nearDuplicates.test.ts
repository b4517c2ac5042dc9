import { artefactOf, guidOf } from '../testing';
import { nearDuplicates } from './nearDuplicates';

const file = (title: string, name: string) => ({ title, place: { kind: 'file', name, bytes: 1 } }) as const;
const link = (title: string, address: string) => ({ title, place: { kind: 'link', address } }) as const;
const there = [
  artefactOf(1, file('Discussion guide for a first interview', 'discussion-guide.docx')),
  artefactOf(2, link('Service Standard', 'https://www.example.org/standard/')),
  artefactOf(3, file('Risk log', 'risks.xlsx')),
];

describe('what may be there already', () => {
  it('has the same link, wherever on its page it leads', () => {
    const wanted = link('The standard', 'http://example.org/standard#point-4');
    expect(nearDuplicates(wanted, there)).toEqual([{ id: guidOf(2), why: 'sameLink' }]);
  });

  it.each([
    'Discussion-Guide.docx',
    'discussion-guide (2).docx',
    'discussion-guide - Copy.docx',
    'discussion-guide - Copi (3).docx',
  ])('has the name of the file: %s', (name) => {
    expect(nearDuplicates(file('Questions', name), there)).toEqual([{ id: guidOf(1), why: 'sameFileName' }]);
  });

  it.each([
    'Discussion guide for first interviews',
    'discussion guides — for a first interview',
    'Díscussion guide, first interview',
  ])('has nearly the same title: %s', (title) => {
    expect(nearDuplicates(file(title, 'new.docx'), there)).toEqual([{ id: guidOf(1), why: 'similarTitle' }]);
  });

  it.each(['Discussion guide for exit surveys of staff', 'Log', 'Risk log of the licences project', '', '§§'])(
    'is not what only sounds like it: %s',
    (title) => {
      expect(nearDuplicates(file(title, 'new.docx'), there)).toEqual([]);
    },
  );

  it('is told the surest first, five at most', () => {
    const many = Array.from({ length: 9 }, (_, n) => artefactOf(n + 10, file('Risk log', `risk-${String(n)}.xlsx`)));
    const found = nearDuplicates(file('Risk log', 'risks.xlsx'), [...many, ...there]);
    expect(found).toHaveLength(5);
    expect(found[0]).toEqual({ id: guidOf(3), why: 'sameFileName' });
  });
});
