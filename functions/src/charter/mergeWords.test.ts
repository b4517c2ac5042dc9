import fc from 'fast-check';
import { joinWords, mergeWords } from './mergeWords';

const base = 'We meet on Thursdays at eleven.\n\n- We answer within two days.\n- We write down what we learn.';

describe('merging two changes of one text', () => {
  it('keeps both where they change different words', () => {
    const mine = base.replace('Thursdays', 'Tuesdays');
    const theirs = base.replace('two days', 'one day');
    expect(mergeWords(base, mine, theirs)).toBe(mine.replace('two days', 'one day'));
  });

  it('keeps what both have added, at the beginning, in the middle and at the end', () => {
    const mine = `Mostly, ${base}`;
    const theirs = `${base}\n- We have fun.`;
    expect(mergeWords(base, mine, theirs)).toBe(`Mostly, ${base}\n- We have fun.`);
  });

  it('leaves to people what both have changed in different ways', () => {
    expect(mergeWords(base, base.replace('two days', 'one day'), base.replace('two days', 'a week'))).toBe('conflict');
    expect(mergeWords(base, 'Something else altogether.', base.replace('eleven', 'noon'))).toBe('conflict');
  });

  it('goes as far as it can for a person to go on from, whose words stand where both changed the same', () => {
    const mine = base.replace('two days', 'a week').replace('Thursdays', 'Tuesdays');
    const theirs = base.replace('two days', 'one day').replace('eleven', 'noon');
    expect(joinWords(base, mine, theirs)).toEqual({ text: mine.replace('eleven', 'noon'), isWhole: false });
    expect(joinWords(base, base, theirs)).toEqual({ text: theirs, isWhole: true });
    const long = 'x. '.repeat(6_000);
    expect(joinWords(long, `a ${long}`, `${long} b`)).toBeUndefined();
  });

  it('takes one change that both have made once', () => {
    const both = base.replace('eleven', 'noon');
    expect(mergeWords(base, both, both)).toBe(both);
  });

  it('is what one side says when the other has changed nothing', () => {
    const text = fc.array(fc.constantFrom('we', 'meet', 'on', 'Friday', '\n', '- ', 'x'), { maxLength: 30 });
    const check = (one: string[], other: string[]) => {
      const [first, second] = [one.join(' '), other.join(' ')];
      expect(mergeWords(first, second, first)).toBe(second);
      expect(mergeWords(first, first, second)).toBe(second);
    };
    fc.assert(fc.property(text, text, check));
  });

  it('takes no longer than a person waits, for the longest clauses', () => {
    const long = Array.from({ length: 6_000 }, (_, one) => (one % 3 ? 'a' : 'b')).join(' ');
    const dots = '. '.repeat(6_000);
    const started = Date.now();
    expect(mergeWords(long, `x. ${long}`, `${long}\ny`)).toBe('conflict');
    expect(mergeWords(dots, `x ${dots}`, `${dots} y`)).toBe('conflict');
    const lines = `${long}\n${long}`;
    expect(mergeWords(lines, `x\n${lines}`, `${lines}\ny`)).toBe(`x\n${lines}\ny`);
    expect(Date.now() - started).toBeLessThan(5_000);
  });
});
