import { createWords } from './createWords';

const english = createWords({
  Language: 'en-GB',
  Greeting: 'Hello {name}, {unknown}',
  Votes_zero: 'no votes',
  Votes_one: '{count} vote',
  Votes_other: '{count} votes',
});

const welsh = createWords({
  Language: 'cy-GB',
  Topics_one: '{count} pwnc',
  Topics_two: '{count} bwnc',
  Topics_few: '{count} phwnc',
  Topics_many: '{count} phwnc',
  Topics_other: '{count} pwnc',
});

describe('the words on the screen', () => {
  it('fill their blanks and leave an unknown blank to be seen', () => {
    expect(english.say('Greeting', { name: 'Ana' })).toBe('Hello Ana, {unknown}');
  });

  it('keep a name that looks like a blank as it is', () => {
    expect(english.say('Greeting', { name: '{unknown}' })).toBe('Hello {unknown}, {unknown}');
  });

  it('keep what is written from right to left apart from the sentence around it', () => {
    expect(english.say('Greeting', { name: 'שלום?' })).toBe('Hello \u2068שלום?\u2069, {unknown}');
  });

  it('say one vote, two votes and no votes', () => {
    expect([0, 1, 2].map((count) => english.count('Votes', count))).toEqual(['no votes', '1 vote', '2 votes']);
  });

  it('mutate a day in Welsh after a word that softens it, and only there', () => {
    const words = createWords({ Language: 'cy-GB', Moved: 'symudwyd o {day}', Since: 'ers {day}', Why: 'o {day}' });
    expect(words.say('Moved', { day: 'Dydd Iau 28 Ionawr' })).toBe('symudwyd o ddydd Iau 28 Ionawr');
    expect(words.say('Since', { day: 'Dydd Iau' })).toBe('ers Dydd Iau');
    expect(words.say('Why', { day: 'Dyddiad' })).toBe('o Dyddiad');
  });

  it('mutate in Welsh as the number asks', () => {
    expect([1, 2, 3, 4, 6, 7].map((count) => welsh.count('Topics', count))).toEqual([
      '1 pwnc',
      '2 bwnc',
      '3 phwnc',
      '4 pwnc',
      '6 phwnc',
      '7 pwnc',
    ]);
  });
});
