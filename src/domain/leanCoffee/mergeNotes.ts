import { allowed, lengthOf, refused, type Result, tidyLines } from '../kernel';
import { alignWords, isBlank, piecesOf } from './alignWords';
import { mergePassage, saysAllOf } from './mergePassage';
import { notesLimit } from './rules';

export type NotesRefusal =
  | { readonly code: 'notesTooLong'; readonly limit: number; readonly length: number }
  | { readonly code: 'unknownTopic' }
  | { readonly code: 'notDiscussing' };

/** Notes as they will be kept, or why they can't. */
export function checkNotes(raw: string): Result<string, Extract<NotesRefusal, { code: 'notesTooLong' }>> {
  const text = tidyLines(raw);
  const length = lengthOf(text);
  return length > notesLimit ? refused({ code: 'notesTooLong', limit: notesLimit, length }) : allowed(text);
}

/**
 * Brings two people's changes to the same text together, so that neither loses what they wrote: every word that either has
 * added stays. What one has taken out is out, unless the other has written in that very place. The same change brought in
 * again, after a lost answer, adds nothing.
 *
 * @param base - the text both began with
 * @param mine - what one of them made of it
 * @param theirs - what the other made of it
 */
export function mergeNotes(base: string, mine: string, theirs: string): string {
  if (mine === base || mine === theirs) return theirs;
  if (theirs === base) return mine;
  const [old, ours] = [piecesOf(base), piecesOf(mine)];
  if (isIn(theirs, old, ours)) return theirs;
  const merged = mergeOnce(old, ours, theirs);
  if (isIn(merged, old, ours) || mergeOnce(old, ours, merged) === merged) return merged;
  // Where the same words come up again and again, a change may be found in another place than the one it was made in.
  return addedAt(old, ours).length > 0 ? `${theirs}\n${mine}` : takeOut(old, ours, theirs);
}

/** What is left of a text after somebody has only taken something out of it: their new blanks and line ends don't count. */
function takeOut(old: readonly string[], ours: readonly string[], theirs: string): string {
  const places = alignWords(old, ours);
  const left = old.filter((_piece, at) => (places[at] ?? -1) >= 0);
  for (let before = theirs; ;) {
    const after = mergeOnce(old, left, before);
    if (after.length >= before.length) return before;
    before = after;
  }
}

/**
 * Whether a text was made with what was added on the way from `old` to `ours`: it has all of that, in that order, and is
 * nearer to `ours` than to `old`.
 */
function isIn(text: string, old: readonly string[], ours: readonly string[]): boolean {
  const all = piecesOf(text);
  const added = addedAt(old, ours);
  if (added.length === 0) return false;
  if (saysAllOf(all, ours)) return true;
  const places = alignWords(ours, all);
  if (added.some((at) => (places[at] ?? -1) < 0)) return false;
  return differences(ours, places) < differences(old, alignWords(old, all));
}

/** Places of the words of `after` that are not from `before`. */
function addedAt(before: readonly string[], after: readonly string[]): readonly number[] {
  const kept = new Set(alignWords(before, after));
  return after.flatMap((piece, at) => (kept.has(at) || isBlank(piece) ? [] : [at]));
}

/** How far a text is from the one it is aligned with; of use only to tell which of two is nearer to the same third. */
function differences(pieces: readonly string[], places: readonly number[]): number {
  const kept = places.filter((place) => place >= 0).length;
  return pieces.length - 2 * kept;
}

function mergeOnce(old: readonly string[], ours: readonly string[], theirs: string): string {
  const others = piecesOf(theirs);
  const [inOurs, inOthers] = [alignWords(old, ours), alignWords(old, others)];
  const parts: string[] = [];
  let [from, fromOurs, fromOthers] = [0, 0, 0];
  for (let at = 0; at <= old.length; at += 1) {
    const isEnd = at === old.length;
    const [place, otherPlace] = isEnd ? [ours.length, others.length] : [inOurs[at] ?? -1, inOthers[at] ?? -1];
    if (place < 0 || otherPlace < 0) continue;
    const passage = { mine: ours.slice(fromOurs, place), theirs: others.slice(fromOthers, otherPlace) };
    parts.push(mergePassage(old.slice(from, at), passage.mine, passage.theirs), old[at] ?? '');
    [from, fromOurs, fromOthers] = [at + 1, place + 1, otherPlace + 1];
  }
  return parts.join('');
}
