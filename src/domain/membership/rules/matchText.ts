import type { Condition, FitReason } from './rule';
import { disciplineOf, disciplinesIn } from './disciplineOf';
import { readTitle } from './normaliseTitle';
import { titleVariants } from './titleVariants';

/** Says whether a text of the directory fits a condition, and by which of its values. */
export type TextMatcher<Text> = (text: Text) => FitReason | undefined;

/** A job title, read once for all conditions. */
export interface ReadyTitle {
  /** Every way of reading it, as ` | product manager | delivery manager | `. */
  readonly text: string;
  readonly ranks: ReadonlySet<string>;
  readonly disciplines: readonly string[];
}

export function readyTitle(title: string): ReadyTitle {
  const reading = readTitle(title);
  const variants = titleVariants(reading).map((words) => words.join(' '));
  return {
    text: variants.length > 0 ? `| ${variants.join(' | ')} |` : '|  |',
    ranks: new Set(reading.ranks),
    disciplines: disciplinesIn(reading),
  };
}

/**
 * A condition on job titles. A value that names a rank ("Senior product manager") asks for that rank too; one that names
 * none fits every rank. By synonyms fits whoever's title stands for the same role.
 */
export function titleMatcher({ how, values, synonyms = false }: Condition): TextMatcher<ReadyTitle> {
  const wanted = values.map((value) => {
    const { parts, ranks } = readTitle(value);
    const words = parts.map((part) => part.words.join(' ')).join(' ');
    const sought = words === '' ? '|' : how === 'is' ? `| ${words} |` : ` ${words} `;
    return { value, sought, ranks, role: synonyms ? disciplineOf(value) : undefined };
  });
  return ({ text, ranks, disciplines }) => {
    let called: string | undefined;
    for (const one of wanted) {
      const isLiteral = text.includes(one.sought);
      const isCalled = called === undefined && one.role !== undefined && disciplines.includes(one.role);
      if (!(isLiteral || isCalled) || !one.ranks.every((rank) => ranks.has(rank))) continue;
      if (isLiteral) return { attribute: 'jobTitle', value: one.value };
      called = one.value;
    }
    return called === undefined ? undefined : { attribute: 'jobTitle', value: called, bySynonym: true };
  };
}

/** A condition on a text of the directory: case, accents and blanks make no difference; `begins` ends where a word ends. */
export function textMatcher({ attribute, how, values }: Condition): TextMatcher<string> {
  const wanted = values.map((value) => ({ value, sought: foldedValue(value) }));
  return (text) => {
    const found = wanted.find(({ sought }) => isFit(text, sought, how));
    return found && { attribute, value: found.value };
  };
}

/** A text of the directory, or a value, as two of them are compared. */
export function foldedValue(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/\s+/gu, ' ')
    .replace(/ ?([,/&-]) ?/gu, '$1')
    .trim();
}

function isFit(text: string, sought: string, how: Condition['how']): boolean {
  if (how === 'is') return text === sought;
  const isWhole = (at: number): boolean => at >= 0 && isEdge(text[at - 1]) && isEdge(text[at + sought.length]);
  if (how === 'begins') return text.startsWith(sought) && isWhole(0);
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) if (isWhole(at)) return true;
  return false;
}

function isEdge(character: string | undefined): boolean {
  return character === undefined || !/[\p{L}\p{N}]/u.test(character);
}
