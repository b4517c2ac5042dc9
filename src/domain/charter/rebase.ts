import type { CharterText } from './applyChange';
import type { Clause } from './clause';
import { haveSameWords, hasWordsOf } from './mergeChange';
import type { Change } from './proposal';
import { tidyChange } from './tidyChange';

/**
 * Brings two people's changes of one text together as far as a machine can, by words: where both have changed the same ones, `mine`
 * stand.
 *
 * @returns `isWhole`: they have not, anywhere; undefined: it is too much to compare
 */
export type JoinTexts = (
  base: string,
  mine: string,
  theirs: string,
) => { readonly text: string; readonly isWhole: boolean } | undefined;

/** A rewording brought together with what the charter made of the clause meanwhile. */
export interface Rebased {
  readonly heading?: string;
  readonly text: string;
  /** Nobody's change is missing. Otherwise both have changed the same words, or the heading, and the proposal's stand. */
  readonly isWhole: boolean;
}

/**
 * What somebody begins with who writes a rewording anew after its clause was changed, so that they do not undo what was adopted
 * meanwhile without knowing.
 *
 * @param base - the clauses of the version that it was made from
 * @returns undefined when nothing has changed, or there is nothing that it could be brought together with
 */
export function rebase(
  change: Change,
  base: readonly Clause[],
  charter: Pick<CharterText, 'clauses'>,
  join: JoinTexts,
): Rebased | undefined {
  if (change.kind !== 'reword') return undefined;
  const { clauseId } = change;
  const [then, now] = [base, charter.clauses].map((clauses) => clauses.find(({ id }) => id === clauseId));
  if (!then || !now || haveSameWords(then, now)) return undefined;
  const keepsHeading = change.heading === then.heading;
  const isOneHeading = keepsHeading || now.heading === then.heading || change.heading === now.heading;
  const heading = keepsHeading ? now.heading : change.heading;
  const joined = join(then.text, change.text, now.text);
  if (!joined || !hasWordsOf(joined.text, then.text, change.text)) return undefined;
  if (joined.isWhole && !hasWordsOf(joined.text, then.text, now.text)) return undefined;
  const both = tidyChange({
    kind: 'reword',
    clauseId,
    ...(heading === undefined ? {} : { heading }),
    text: joined.text,
  });
  if (!both.ok || both.value.kind !== 'reword') return undefined;
  const { text } = both.value;
  return { ...(heading === undefined ? {} : { heading }), text, isWhole: isOneHeading && joined.isWhole };
}
