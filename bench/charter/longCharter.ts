import type { Clause } from '../../src/domain/charter';
import { sections } from '../../src/domain/charter';

const vocabulary = (
  'we share early what is not finished and ask for help before it is late everybody may propose a change when they give ' +
  'a reason decisions are made by consent of those who are there nobody is asked to explain why they come or leave each ' +
  'session has somebody who looks after time and somebody who writes down what was agreed new people are greeted shown ' +
  'around invited to speak first questions count more than answers services users teams evidence research code design'
).split(' ');

/** Repeatable numbers from 0 to 1. Source: the generator "mulberry32", public domain. */
export function drawer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A sentence of 8 to 20 words. */
export function sentence(draw: () => number): string {
  const words = Array.from({ length: 8 + Math.floor(draw() * 13) }, () => wordOf(draw));
  const [first = '', ...rest] = words;
  return `${first.slice(0, 1).toUpperCase()}${[first.slice(1), ...rest].join(' ')}.`;
}

const wordOf = (draw: () => number): string => vocabulary[Math.floor(draw() * vocabulary.length)] ?? '';

/**
 * A charter of so many clauses and words, in paragraphs of about five sentences, every third clause with a word in bold and a list; the
 * same for the same seed.
 */
export function longCharter(clauses: number, words: number, seed: number): readonly Clause[] {
  const draw = drawer(seed);
  const each = Math.ceil(words / clauses);
  return Array.from({ length: clauses }, (_none, index) => {
    const sentences: string[] = [];
    for (let said = 0; said < each; said += sentences.at(-1)?.split(' ').length ?? 0) sentences.push(sentence(draw));
    const paragraphs = Array.from({ length: Math.ceil(sentences.length / 5) }, (_one, place) =>
      sentences.slice(place * 5, place * 5 + 5).join(' '),
    );
    const list = ['**Always**, and by everybody:', '- Say it early.\n- Write it down.\n- Ask who is missing.'];
    return {
      id: idOf(index),
      section: sections[Math.floor((index * sections.length) / clauses)] ?? 'purpose',
      heading: `Clause number ${index}`,
      text: [...paragraphs, ...(index % 3 === 0 ? list : [])].join('\n\n'),
    };
  });
}

export function wordsOf(clauses: readonly Pick<Clause, 'text'>[]): number {
  return clauses.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
}

/** Like a GUID; the clause's place is in it. */
export function idOf(index: number): string {
  return `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
}
