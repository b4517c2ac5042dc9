import type { Change, Clause } from '../../../domain/charter';

type Words = Pick<Clause, 'heading' | 'text'>;

/** A clause as one text, its heading first, for what compares it word by word. */
export const wholeText = ({ heading, text }: Words): string => (heading ? `${heading}\n${text}` : text);

/** A clause before and after, to be compared: the heading only where it is another one, since it stands above already. */
export function changedText(before: Words, after: Words): { readonly before: string; readonly after: string } {
  const isSame = (before.heading ?? '') === (after.heading ?? '');
  return isSame ? { before: before.text, after: after.text } : { before: wholeText(before), after: wholeText(after) };
}

/** The words that a change brings, if it brings any. */
export function wordsOf(change: Change): string | undefined {
  if (change.kind === 'start') return change.clauses.map(wholeText).join('\n\n');
  if (change.kind === 'add') return wholeText(change.clause);
  return change.kind === 'reword' ? wholeText(change) : undefined;
}
