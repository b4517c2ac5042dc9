import { compareText } from '../../kernel';
import { sumOf, type Earlier } from './letThrough';
import type { ChangeThreshold, HeldChange, Named } from './syncRun';

/** So many additions go through in any community: a small one may grow at once. */
const additionsAlways = 100;
/** The most names a question to a lead carries, of removals and of additions. */
const namesAtMost = 1000;
/** Shares are decimal fractions that a computer has not exactly: 0.29 of 100 are 29. */
const rounding = 1e-9;

/** What rules and hands outside would change; neither who left by themselves nor whose account is gone is among them. */
export interface OutsideChange {
  readonly removed: readonly Named[];
  readonly added: readonly Named[];
  /** Ids of those among the added whom nothing but rules brings. */
  readonly enrolled: readonly string[];
}

/**
 * The most additions that a community lets through at once.
 *
 * @param size - how many are in before
 */
export function mostAdditions(size: number, { additionShare }: Pick<ChangeThreshold, 'additionShare'>): number {
  return Math.floor(Math.max(additionsAlways, additionShare * size + rounding));
}

/**
 * The question to a lead that a change has to wait for, if it is more than the community lets through at once: more removals than
 * a fixed number and than a share of the roster, or more additions than a hundred and than a share of it. A rule with a slip or a
 * directory that lost an attribute would do just that. They may also do it bit by bit, so what went through in the last 24 hours
 * counts with it, and the share is taken of the roster as it stood before.
 *
 * @param size - how many are in before the change
 * @param earlier - what went through without a question
 * @returns undefined where it goes through. Removals are the reason where both are too many
 */
export function brake(
  change: OutsideChange,
  size: number,
  threshold: ChangeThreshold,
  earlier?: Earlier,
): HeldChange | undefined {
  const { removed, added, grownBy } = sumOf(earlier ?? { runs: [] }, {
    removed: change.removed.map(({ id }) => id),
    added: change.enrolled,
  });
  const sizeBefore = Math.max(0, size - grownBy);
  const most = {
    removals: Math.floor(Math.max(threshold.removals, threshold.removalShare * sizeBefore + rounding)),
    additions: mostAdditions(sizeBefore, threshold),
  };
  const [removals, additions] = [change.removed.length, change.added.length];
  // Where nothing more would happen there is nothing to ask about.
  const areRemovals = removals > 0 && removed.total > most.removals;
  const areAdditions = additions > most.additions || (change.enrolled.length > 0 && added.total > most.additions);
  if (!areRemovals && !areAdditions) return undefined;
  const because = areRemovals ? 'removals' : 'additions';
  return {
    ...{ because, threshold: most[because], removals, additions },
    removed: namesOf(change.removed),
    added: namesOf(change.added),
    ...(earlier && removed.before + added.before > 0
      ? { earlier: { from: earlier.from, removals: removed.before, additions: added.before } }
      : {}),
    digest: digestOf(change),
  };
}

function namesOf(people: readonly Named[]): readonly Named[] {
  return [...people].sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id)).slice(0, namesAtMost);
}

/** Names exactly who would go and who would come, in whatever order they were looked at. */
function digestOf({ removed, added }: Pick<OutsideChange, 'added' | 'removed'>): string {
  const ids = [removed, added].map((people) => people.map(({ id }) => id).sort());
  const text = JSON.stringify(ids);
  return `${removed.length}-${added.length}-${[0x811c9dc5, 0x01234567].map((seed) => hash(text, seed)).join('')}`;
}

/** FNV-1a, 32 bits: tells changes of a community apart that nobody has a reason to forge. */
function hash(text: string, seed: number): string {
  let value = seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
