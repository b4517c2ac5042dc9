import { titlesOf } from './reviewWords';

describe('what a review puts on the board', () => {
  it('begins with the question whether people live the charter, in their language', () => {
    expect(titlesOf([{ kind: 'living' }], 'en')).toEqual(['Charter review: do we live by it?']);
    expect(titlesOf([{ kind: 'living' }], 'cy')).toEqual(['Adolygu’r siarter: ydyn ni’n byw yn ôl y siarter?']);
  });

  it('fits a board: lines that are not too long, and not too many of them', () => {
    const text = `${'a long question '.repeat(20)}\nof two lines`;
    const many = Array.from({ length: 200 }, () => ({ kind: 'question', text }) as const);
    const titles = titlesOf([{ kind: 'living' }, ...many], 'en');
    expect(titles).toHaveLength(12);
    expect(titles[11]).toBe('Charter: 190 more to talk about, listed there');
    expect(titles.every((title) => Array.from(title).length <= 140 && !title.includes('\n'))).toBe(true);
  });
});
