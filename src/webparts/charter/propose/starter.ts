import { newId } from '../../../components/newId';
import { forbiddenLink, sections, type Clause, type Section } from '../../../domain/charter';

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

/** Whether there are sections left to make room for. */
export const hasMore = (sketches: readonly Sketch[]): boolean => withStarter(sketches).length > sketches.length;

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

/** What is wrong with a first charter before it is sent, and with which clause of it. */
export interface Wrong {
  /** Of the sketch. */
  readonly id: string;
  readonly problem: { readonly kind: 'nameless'; readonly name: string } | { readonly kind: 'empty' } | WrongLink;
}

interface WrongLink {
  readonly kind: 'link';
  readonly link: string;
}

/** The first thing that is wrong, from the top: a name without words, a link that may not be followed, or no words at all. */
export function whatIsWrong(sketches: readonly Sketch[]): Wrong | undefined {
  for (const section of sections) {
    for (const { id, heading, text } of sketches.filter((sketch) => sketch.section === section)) {
      const name = heading.trim();
      if (name !== '' && text.trim() === '') return { id, problem: { kind: 'nameless', name } };
      const link = forbiddenLink(text);
      if (link !== undefined) return { id, problem: { kind: 'link', link } };
    }
  }
  const [first] = sketches;
  return first && written(sketches).length === 0 ? { id: first.id, problem: { kind: 'empty' } } : undefined;
}
