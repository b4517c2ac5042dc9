import type { ArtefactPlace } from '../artefact/artefact';
import { comparedAddress } from '../artefact/links';

/** How alike two titles are when they may name one thing, from 0 to 1. */
const alike = 0.75;
/** More nobody reads before saving. */
const most = 5;

/** What is compared: an artefact that is there, or one that somebody is about to contribute. */
export interface Comparable {
  readonly title: string;
  readonly place: ArtefactPlace;
}

/** Something that may be the same, and what says so. */
export interface NearDuplicate {
  readonly id: string;
  readonly why: 'sameLink' | 'sameFileName' | 'similarTitle';
}

/**
 * What is there already and may be the same as something new, for its contributor to look at before saving: the surest first, five
 * at most. It decides nothing: two guides may well have one name.
 */
export function nearDuplicates(
  wanted: Comparable,
  others: readonly (Comparable & { readonly id: string })[],
): readonly NearDuplicate[] {
  const link = linkOf(wanted);
  const name = fileNameOf(wanted);
  const pairs = pairsOf(wanted.title);
  const found: { readonly id: string; readonly why: NearDuplicate['why']; readonly sure: number }[] = [];
  for (const other of others) {
    const likeness = dice(pairs, pairsOf(other.title));
    if (link !== undefined && link === linkOf(other)) found.push({ id: other.id, why: 'sameLink', sure: 3 });
    else if (name !== undefined && name === fileNameOf(other))
      found.push({ id: other.id, why: 'sameFileName', sure: 2 });
    else if (likeness >= alike) found.push({ id: other.id, why: 'similarTitle', sure: likeness });
  }
  return found
    .sort((a, b) => b.sure - a.sure)
    .slice(0, most)
    .map(({ id, why }) => ({ id, why }));
}

function linkOf({ place }: Comparable): string | undefined {
  return place.kind === 'link' ? comparedAddress(place.address) : undefined;
}

/** A copy is called "guide (1).docx" or "guide - Copy.docx" by the programs that make it. */
function fileNameOf({ place }: Comparable): string | undefined {
  if (place.kind !== 'file') return undefined;
  return place.name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?:\s*\(\d{1,3}\)|\s*-\s*(?:copy|copi))+(?=\.[^.]{1,9}$|$)/, '')
    .trim();
}

/** Pairs of letters within words: what Dice's coefficient compares. Short words count whole. */
function pairsOf(title: string): readonly string[] {
  const folded = title.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  return folded
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .flatMap((word) =>
      word.length === 1 ? [word] : [...word].slice(1).map((letter, at) => `${word.charAt(at)}${letter}`),
    );
}

/** The coefficient of Sørensen and Dice: twice what both have, over what each has; 0 for what has nothing. */
function dice(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return 0;
  const left = new Map<string, number>();
  for (const pair of one) left.set(pair, (left.get(pair) ?? 0) + 1);
  let both = 0;
  for (const pair of other) {
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    left.set(pair, count - 1);
    both += 1;
  }
  return (2 * both) / (one.length + other.length);
}
