import { sameFields } from '../kernel';
import { applyChange, type CharterText } from './applyChange';
import type { Clause } from './clause';
import type { Change, Misfit } from './proposal';
import { tidyChange } from './tidyChange';

/**
 * Merges two people's changes of one text, by words.
 * @returns the text with both, or `conflict` when only a person can bring them together
 */
export type MergeTexts = (base: string, mine: string, theirs: string) => string;

export type MergedChange =
  | {
      readonly kind: 'fits';
      /** As it is made: with the words of both when it was merged. */
      readonly change: Change;
      /** The charter that follows. */
      readonly clauses: readonly Clause[];
      readonly isMerged: boolean;
    }
  | { readonly kind: 'outdated'; readonly because: Misfit };

/** Whether the version that a change was made from must be read to merge it: otherwise the charter itself does as its base. */
export function needsBase(change: Change, baseVersion: number, charter: CharterText): boolean {
  switch (change.kind) {
    case 'reword':
    case 'remove':
      return baseVersion !== charter.version;
    case 'start':
    case 'add':
    case 'move':
      return false;
  }
}

/**
 * Fits a change into the charter as it stands now, which may have changed since the change was written. A rewording is merged with what
 * others made of the clause meanwhile; a move takes the newer words along; a removal only removes the words that somebody wanted gone.
 *
 * @param base - the clauses of the version that it was made from (see `needsBase`)
 */
export function mergeChange(
  change: Change,
  base: readonly Clause[],
  charter: CharterText,
  merge: MergeTexts,
): MergedChange {
  if (change.kind === 'start') return charter.version > 0 ? outdated('charterStarted') : fitted(change, [], false);
  if (change.kind === 'add') return fitted(change, charter.clauses, false);
  const now = charter.clauses.find(({ id }) => id === change.clauseId);
  const then = base.find(({ id }) => id === change.clauseId);
  if (!now) return outdated('clauseGone');
  if (change.kind === 'move') return fitted(change, charter.clauses, false);
  if (then && haveSameWords(now, then)) return fitted(change, charter.clauses, false);
  if (!then || change.kind === 'remove') return outdated('clauseChanged');
  // A heading is one thing: two different new ones can't be brought together.
  if (change.heading !== then.heading && now.heading !== then.heading && change.heading !== now.heading) {
    return outdated('clauseChanged');
  }
  const heading = change.heading === then.heading ? now.heading : change.heading;
  const text = mergeTexts(then.text, change.text, now.text, merge);
  if (text === 'conflict') return outdated('clauseChanged');
  // Two lawful texts may be too long together, or hold a link that neither had.
  const words = { ...(heading === undefined ? {} : { heading }), text };
  const both = tidyChange({ kind: 'reword', clauseId: change.clauseId, ...words });
  return both.ok ? fitted(both.value, charter.clauses, true) : outdated('clauseChanged');
}

type Words = Pick<Clause, 'heading' | 'text'>;

/** Whether two clauses say the same. */
export function haveSameWords(a: Words, b: Words): boolean {
  return sameFields({ heading: a.heading, text: a.text }, { heading: b.heading, text: b.text });
}

function mergeTexts(base: string, mine: string, theirs: string, merge: MergeTexts): string {
  if (mine === base || mine === theirs) return theirs;
  if (theirs === base) return mine;
  const text = merge(base, mine, theirs);
  return [mine, theirs].every((side) => hasWordsOf(text, base, side)) ? text : 'conflict';
}

/** Whether a text has every word that one side has put in, as often at least as it was put in. */
export function hasWordsOf(text: string, base: string, side: string): boolean {
  const [all, before] = [countWords(text), countWords(base)];
  return [...countWords(side)].every(([word, count]) => (all.get(word) ?? 0) >= count - (before.get(word) ?? 0));
}

function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function outdated(because: Misfit): MergedChange {
  return { kind: 'outdated', because };
}

function fitted(change: Change, clauses: readonly Clause[], isMerged: boolean): MergedChange {
  const after = applyChange(clauses, change);
  if (after.ok) return { kind: 'fits', change, clauses: after.value, isMerged };
  switch (after.refusal.code) {
    case 'nothingChanges':
      return outdated('nothingLeft');
    case 'tooManyClauses':
    case 'charterTooLong':
      return outdated('full');
    case 'clauseUnknown':
      return outdated('clauseGone');
    case 'charterStarted':
    case 'clauseIdTaken':
      return outdated('clauseChanged');
  }
}
