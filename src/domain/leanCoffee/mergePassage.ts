import { isBlank } from './alignWords';

/**
 * One passage, between two pieces that nobody has touched. Where both have written, theirs comes first and mine on a line
 * of its own.
 */
export function mergePassage(base: readonly string[], mine: readonly string[], theirs: readonly string[]): string {
  const [before, ours, others] = [base.join(''), mine.join(''), theirs.join('')];
  if (ours === before || ours === others) return others;
  if (others === before) return ours;
  if (isCutOf(base, mine)) return others;
  if (isCutOf(base, theirs)) return ours;
  const { start, end } = commonEnds(mine, theirs);
  if (start + end >= mine.length || saysAllOf(theirs, mine)) return others;
  if (start + end >= theirs.length || saysAllOf(mine, theirs)) return ours;
  // Lines that both have are written once; of the others each keeps its own.
  const head = mine.slice(0, start).lastIndexOf('\n') + 1;
  const lineEnd = end === 0 ? -1 : mine.slice(-end).indexOf('\n');
  const tail = lineEnd < 0 ? 0 : end - lineEnd;
  const [myOwn, theirOwn] = [mine.slice(head, mine.length - tail), theirs.slice(head, theirs.length - tail)];
  const between = theirOwn[theirOwn.length - 1] === '\n' ? '' : '\n';
  return [...mine.slice(0, head), ...theirOwn, between, ...myOwn, ...mine.slice(mine.length - tail)].join('');
}

/** Whether all that can be read in one is written in the other, in one go. */
export function saysAllOf(whole: readonly string[], part: readonly string[]): boolean {
  const [text, sought] = [whole, part].map((pieces) => ` ${pieces.filter((piece) => !isBlank(piece)).join(' ')} `);
  return sought?.trim() === '' || (text ?? '').includes(sought ?? '');
}

/** Whether somebody has only taken something out. */
function isCutOf(base: readonly string[], after: readonly string[]): boolean {
  const words = after.filter((piece) => !isBlank(piece));
  let found = 0;
  for (const piece of base) if (piece === words[found]) found += 1;
  return found === words.length;
}

/** How many pieces are the same from the beginning on, and how many more before the end. */
function commonEnds(a: readonly string[], b: readonly string[]): { readonly start: number; readonly end: number } {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < most - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return { start, end };
}
