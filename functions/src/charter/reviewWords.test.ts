import type { Outline } from '../../../src/domain/charter';
import { titlesOf } from './reviewWords';

describe('what a review puts on the board', () => {
  it('begins with the question whether people live the charter, in their language', () => {
    expect(titlesOf([{ kind: 'living' }], 'en')).toEqual(['Charter review: do we live by it?']);
    expect(titlesOf([{ kind: 'living' }], 'cy')).toEqual(['Adolygu’r siarter: ydyn ni’n byw yn ôl y siarter?']);
  });

  it('names what could not be agreed, also where nobody gave a reason', () => {
    const topic = { kind: 'returned', proposalId: 'p', reason: '', objections: 1 } as const;
    const titles = (about: Outline, language: 'en' | 'cy' = 'en') => titlesOf([{ ...topic, about }], language)[0];
    expect(titles({ kind: 'reword', clause: 'Replies' })).toBe('Charter, not agreed yet: other words for “Replies”');
    expect(titles({ kind: 'add', clause: 'Scope', section: 'scope' })).toContain('a new clause, “Scope”');
    expect(titles({ kind: 'remove' })).toContain('removing a clause that is gone');
    expect(titles({ kind: 'start' }, 'cy')).toBe('Y siarter, heb gytuno eto: y siarter gyntaf');
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
