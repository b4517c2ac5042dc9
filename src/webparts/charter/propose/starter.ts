import { newId } from '../../../components/newId';
import type { Clause, Section } from '../../../domain/charter';

/** A clause of a first charter as it is being written. */
export interface Sketch {
  readonly id: string;
  readonly section: Section;
  readonly heading: string;
  readonly text: string;
}

/** A first charter as it is kept until it is sent. */
export interface StartDraft {
  readonly id: string;
  readonly sketches: readonly Sketch[];
}

export const sketchOf = ({ id, section, heading = '', text }: Clause): Sketch => ({ id, section, heading, text });

export const emptySketch = (section: Section): Sketch => ({ id: newId(), section, heading: '', text: '' });

/** What most communities agree on first. */
const starter: readonly Section[] = [
  'purpose',
  'vision',
  'values',
  'scope',
  'waysOfWorking',
  'decisions',
  'commitments',
];

/** Room for what a first charter usually says, beside what is written already. */
export function withStarter(sketches: readonly Sketch[]): readonly Sketch[] {
  const missing = starter.filter((section) => !sketches.some((sketch) => sketch.section === section));
  return [...sketches, ...missing.map(emptySketch)];
}

/** What is written of it, as clauses: what is empty is left out. */
export function written(sketches: readonly Sketch[]): readonly Clause[] {
  return sketches
    .filter(({ text }) => text.trim() !== '')
    .map(({ id, section, heading, text }) => ({
      id,
      section,
      text,
      ...(heading.trim() === '' ? {} : { heading: heading.trim() }),
    }));
}

/** The first heading below which nothing is written. */
export function nameWithoutWords(sketches: readonly Sketch[]): string | undefined {
  return sketches.find(({ heading, text }) => heading.trim() !== '' && text.trim() === '')?.heading.trim();
}
