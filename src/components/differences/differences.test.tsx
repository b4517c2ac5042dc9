import * as React from 'react';
import { cleanup, render } from '@testing-library/react';
import * as fc from 'fast-check';
import { createDates, createWords, TextProvider } from '../words';
import { stringsOf } from '../testing/stringsOf';
import { Differences, DifferenceReader } from './Differences';
import { wordDifference } from './wordDifference';

afterEach(cleanup);

const strings = stringsOf<OwnCharterStrings>('charter', 'en-gb');
const reader = { locale: 'en-GB', zone: 'Europe/London', now: () => new Date('2026-03-25T12:00:00Z') };
const text = { words: createWords(strings), dates: createDates(strings, reader), now: reader.now };
const show = (before: string, after: string): HTMLElement =>
  render(
    <TextProvider value={text}>
      <Differences before={before} after={after} />
    </TextProvider>,
  ).container;

const bare = (value: string): string => value.replace(/\s+/g, '');
const side = (before: string, after: string, not: 'added' | 'removed'): string =>
  wordDifference(before, after)
    .flatMap(({ kind, text: said }) => (kind === not ? [] : [said]))
    .join('');

describe('the difference of two texts', () => {
  it('is told word by word', () => {
    const found = wordDifference('We reply within one day.', 'We reply within two working days.');
    expect(found.filter(({ kind }) => kind !== 'same').map(({ kind, text: said }) => [kind, said.trim()])).toEqual([
      ['removed', 'one day'],
      ['added', 'two working days'],
    ]);
  });

  it('loses no word of either', () => {
    const some = fc.array(fc.constantFrom('we', 'share', 'early.', 'often', '\n\n', 'é', '**bold**', ','), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(some, some, (one, other) => {
        const [before, after] = [one.join(' '), other.join(' ')];
        expect(bare(side(before, after, 'removed'))).toBe(bare(after));
        expect(bare(side(before, after, 'added'))).toBe(bare(before));
      }),
    );
  });

  it('stays with what changed in a long text, where a paragraph came and others were reworded', () => {
    const paragraph = (n: number, word: string): string =>
      Array.from({ length: 60 }, (_none, place) => (place % 9 === 0 ? `${word}${n}` : `w${n}x${place}`)).join(' ');
    const numbers = Array.from({ length: 200 }, (_none, n) => n);
    const before = numbers.map((n) => paragraph(n, 'old')).join('\n\n');
    const after = [paragraph(999, 'new'), ...numbers.map((n) => paragraph(n, 'new'))].join('\n\n');
    const found = wordDifference(before, after);
    const words = (kind: string): number =>
      found.reduce((sum, one) => sum + (one.kind === kind ? (one.text.match(/\S+/g)?.length ?? 0) : 0), 0);
    expect(words('removed')).toBe(200 * 7);
    expect(words('added')).toBe(200 * 7 + 60);
    expect(bare(side(before, after, 'removed'))).toBe(bare(after));
  });

  it('gives up matching texts that have nothing in common', () => {
    const many = (word: string): string => Array.from({ length: 3_000 }, (_none, n) => `${word}${n}.`).join(' ');
    expect(wordDifference(many('a'), many('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });

  it('is shown by lines and said in words, not by colour alone', async () => {
    expect(show('one day', 'two days')).toHaveTextContent('two days');
    await DifferenceReader.ahead();
    cleanup();
    const page = show('within one day', 'within two days');
    expect(page).toHaveTextContent('within [removed: one day end] [added: two days end]');
    expect(page.querySelector('del')).toHaveStyle('text-decoration: line-through');
    expect(page.querySelector('ins')).toHaveStyle('text-decoration: underline');
  });

  it('is of what one reads, not of its marks', async () => {
    await DifferenceReader.ahead();
    const table = '| a | b |\n|---|---|\n| 1 | two |';
    const page = show(
      `We share **early**, as [the handbook](https://a.example/b) says.\n\n- now\n\n${table}`,
      `We share **often**, as [the handbook](https://a.example/c) says.\n\n- then\n\n${table}`,
    );
    expect(page).toHaveTextContent(
      'We share [removed: early end] [added: often end] , as the handbook (https://a.example/ [removed: b end] [added: c end] ) ' +
        'says. • [removed: now end] [added: then end] a | b 1 | two',
    );
    expect(page).not.toHaveTextContent('**');
  });

  it('shows the marks where they alone are different, and those of a text that is no Markdown', async () => {
    await DifferenceReader.ahead();
    const page = show('We share early.', 'We share **early**.');
    expect(page).toHaveTextContent('Only the form is different, not the words:');
    expect(page.querySelector('ins')).toHaveTextContent('**');
    cleanup();
    const plain = render(
      <TextProvider value={text}>
        <Differences before="2 * 3 * 4" after="2 * 3 * 5" plain />
      </TextProvider>,
    ).container;
    expect(plain).toHaveTextContent('2 * 3 * [removed: 4');
  });
});
