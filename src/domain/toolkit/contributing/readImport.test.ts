import * as fc from 'fast-check';
import { readImport, type ImportRow } from './readImport';

const headings = [
  'Title',
  'Type',
  'Profession',
  'Link',
  'File',
  'Phases',
  'Points',
  'Tags',
  'Review interval',
  'Owner',
];
const good = ['Risk log', 'Template', 'Delivery', 'https://example.org/risks', '', '', '', '', '', ''];
const reading = (...rows: readonly (readonly string[])[]): readonly ImportRow[] => {
  const result = readImport([headings, ...rows]);
  return result.ok ? result.value : [];
};
const changed = (changes: Readonly<Record<string, string>>): readonly string[] =>
  good.map((cell, at) => changes[headings[at] ?? ''] ?? cell);

describe('a list of artefacts', () => {
  it('is taken in row by row', () => {
    const row = changed({
      Phases: 'Private beta; Live',
      Points: 'Point 4, 1',
      Tags: 'risk; log',
      'Review interval': '12',
    });
    expect(reading(row)).toEqual([
      {
        ...{ row: 2, ok: true, key: 'risk log|template|//example.org/risks' },
        source: { kind: 'link', address: 'https://example.org/risks' },
        words: {
          ...{ title: 'Risk log', summary: '', type: 'template', profession: 'Delivery', project: '' },
          ...{ phases: ['beta', 'live'], points: [1, 4], tags: ['risk', 'log'], reviewMonths: 12 },
        },
      },
    ]);
  });

  it('may have its columns in any order, in Welsh, and others between', () => {
    const result = readImport([
      ['Lliw', 'Enw’r ffeil', 'MATH', 'proffesiwn', 'Teitl', 'Perchennog'],
      ['glas', 'C:\\gwaith\\Cynllun.docx', 'canllaw', 'Cyflenwi', 'Cynllun', ' ana@example.org '],
    ]);
    expect(result).toMatchObject({
      value: [
        { words: { title: 'Cynllun', type: 'guide' }, source: { name: 'Cynllun.docx' }, owner: 'ana@example.org' },
      ],
    });
  });

  it.each<[string, Readonly<Record<string, string>>, object]>([
    ['no title', { Title: ' ' }, { code: 'textEmpty', field: 'title' }],
    ['an unknown type', { Type: 'spell' }, { code: 'valueUnknown', field: 'type' }],
    ['an unknown phase', { Phases: 'omega' }, { code: 'valueUnknown', field: 'phases' }],
    ['a point that is none', { Points: '1; fifteen' }, { code: 'valueUnknown', field: 'points' }],
    ['point 15', { Points: '15' }, { code: 'valueUnknown', field: 'points' }],
    [
      'an interval of words',
      { 'Review interval': 'yearly' },
      { code: 'outOfBounds', field: 'reviewMonths', least: 1, most: 24 },
    ],
    ['a link with a script', { Link: 'javascript:alert(1)' }, { code: 'linkNotAllowed' }],
    ['neither file nor link', { Link: '' }, { code: 'sourceMissing' }],
    ['both', { File: 'a.docx' }, { code: 'sourceTwice' }],
  ])('says of a row with %s why it is not taken in', (_, changes, refusal) => {
    expect(reading(good, changed({ Title: 'Other', ...changes }))).toMatchObject([
      { row: 2, ok: true },
      { row: 3, ok: false, refusal },
    ]);
  });

  it('takes nothing in twice, and says which row was first', () => {
    const again = changed({ Title: 'RISK LOG', Link: 'http://www.example.org/risks/' });
    expect(reading(good, [], again)).toMatchObject([
      { row: 2, ok: true },
      { row: 4, ok: false, refusal: { row: 2 } },
    ]);
  });

  it.each<[string, readonly (readonly string[])[], object]>([
    ['without rows', [headings, ['', ' ']], { code: 'noRows' }],
    ['without headings', [], { code: 'columnMissing', columns: ['title', 'type', 'profession', 'file', 'link'] }],
    ['without a type', [headings.filter((name) => name !== 'Type')], { code: 'columnMissing', columns: ['type'] }],
    ['with a column twice', [[...headings, 'Name']], { code: 'columnTwice', column: 'title' }],
    [
      'of 2,001',
      [headings, ...Array.from({ length: 2_001 }, () => good)],
      { code: 'tooManyRows', limit: 2_000, rows: 2_001 },
    ],
  ])('%s is refused as a whole', (_, table, refusal) => {
    expect(readImport(table)).toEqual({ ok: false, refusal });
  });

  it('read again gives the same keys, and no two rows one', () => {
    const cell = fc.oneof(fc.constantFrom(...good, 'Guide', '1', 'alpha', 'a.docx'), fc.string({ unit: 'grapheme' }));
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 10 }), { maxLength: 8 });
    fc.assert(
      fc.property(rows, (table) => {
        const once = reading(...table);
        const keys = once.flatMap((row) => (row.ok ? [row.key] : []));
        expect(new Set(keys).size).toBe(keys.length);
        expect(reading(...table)).toEqual(once);
        expect(once.length).toBe(table.filter((cells) => cells.some((text) => text.trim() !== '')).length);
      }),
      { numRuns: 500 },
    );
  });
});
