import { formatText, withoutBullets, type Formatting } from './formatText';

/** Formats what stands between bars, and shows what is selected then between bars. */
function formatted(marked: string, what: Formatting): string {
  const from = marked.indexOf('|');
  const to = marked.lastIndexOf('|') - 1;
  const text = marked.replace(/\|/g, '');
  const { from: start, to: end, by, selectFrom, selectTo } = formatText(text, from, to, what);
  const result = text.slice(0, start) + by + text.slice(end);
  return `${result.slice(0, selectFrom)}|${result.slice(selectFrom, selectTo)}|${result.slice(selectTo)}`;
}

describe('a formatted text', () => {
  it.each([
    ['bold', 'we |reply| soon', 'we **|reply|** soon'],
    ['bold', 'we **|reply|** soon', 'we |reply| soon'],
    ['bold', 'we *|reply|* soon', 'we ***|reply|*** soon'],
    ['italic', 'we |reply| soon', 'we *|reply|* soon'],
    ['italic', 'we *|reply|* soon', 'we |reply| soon'],
    ['italic', 'we **|reply|** soon', 'we ***|reply|*** soon'],
    ['bold', '||', '**||**'],
    ['link', 'see |the guide| now', 'see [the guide](|https://|) now'],
    ['link', 'see ||', 'see [||](https://)'],
    ['bullets', 'one\n|two\nthree|\nfour', 'one\n|- two\n- three|\nfour'],
    ['bullets', '|- two\n- three|', '|two\nthree|'],
    ['numbers', '|- two\n- three|', '|1. two\n2. three|'],
    ['numbers', '|1. two\n2. three|', '|two\nthree|'],
    ['bullets', 'on||e', '- one||'],
    ['bullets', '||', '- ||'],
    ['bullets', 'one\n||\ntwo', 'one\n- ||\ntwo'],
  ] as const)('%s: %s', (what, before, after) => {
    expect(formatted(before, what)).toBe(after);
  });

  it('takes the bullets of a word processor for a list, and leaves words alone', () => {
    expect(withoutBullets('•\tone\n·\ttwo\no\tthree')).toBe('- one\n- two\n- three');
    expect(withoutBullets('o one\nOne • two')).toBe('o one\nOne • two');
  });
});
