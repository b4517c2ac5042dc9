import { allowed, lengthOf, refused, sameFields, type Result } from '../kernel';
import { sections, type Clause } from './clause';
import { charterLimits } from './limits';
import type { Change } from './proposal';

/** The charter as it stands: version 0 is none yet. */
export interface CharterText {
  readonly version: number;
  readonly clauses: readonly Clause[];
}

export type ApplyRefusal =
  | { readonly code: 'charterStarted' }
  | { readonly code: 'clauseUnknown' }
  /** A clause of that id is there already, or was begun with twice. */
  | { readonly code: 'clauseIdTaken' }
  | { readonly code: 'nothingChanges' }
  | { readonly code: 'tooManyClauses'; readonly limit: number }
  /** All clauses together. */
  | { readonly code: 'charterTooLong'; readonly limit: number };

/**
 * The clauses that follow when a change is made. They stand by section; where a change names a clause to stand before that is gone or
 * in another section, its clause stands at the end of the section.
 *
 * @param clauses - as they stand, in their order
 */
export function applyChange(clauses: readonly Clause[], change: Change): Result<readonly Clause[], ApplyRefusal> {
  if (change.kind === 'start') {
    return clauses.length > 0 ? refused({ code: 'charterStarted' }) : checkClauses(inOrder(change.clauses));
  }
  if (change.kind === 'add') return checkClauses(put(clauses, change.clause, change.before));
  const clause = clauses.find(({ id }) => id === change.clauseId);
  if (!clause) return refused({ code: 'clauseUnknown' });
  const others = clauses.filter((other) => other !== clause);
  if (change.kind === 'remove') return allowed(others);
  const after =
    change.kind === 'reword'
      ? clauses.map((other) => (other === clause ? reworded(clause, change) : other))
      : put(others, { ...clause, section: change.section }, placeOf(clauses, change));
  const isSame = after.every((one, at) => sameFields(one, clauses[at]));
  return isSame ? refused({ code: 'nothingChanges' }) : checkClauses(after);
}

/** Clauses by section, within it in the order in which they come. */
function inOrder(clauses: readonly Clause[]): readonly Clause[] {
  return sections.flatMap((section) => clauses.filter((clause) => clause.section === section));
}

function checkClauses(clauses: readonly Clause[]): Result<readonly Clause[], ApplyRefusal> {
  if (new Set(clauses.map(({ id }) => id)).size < clauses.length) return refused({ code: 'clauseIdTaken' });
  const limit = charterLimits.clauses;
  if (clauses.length > limit) return refused({ code: 'tooManyClauses', limit });
  const most = charterLimits.charterText;
  const length = clauses.reduce((sum, { text }) => sum + lengthOf(text), 0);
  return length > most ? refused({ code: 'charterTooLong', limit: most }) : allowed(clauses);
}

function reworded({ id, section }: Clause, { heading, text }: Extract<Change, { kind: 'reword' }>): Clause {
  return { id, section, ...(heading === undefined ? {} : { heading }), text };
}

/** Before itself is where it stands. */
function placeOf(clauses: readonly Clause[], { clauseId, before }: Extract<Change, { kind: 'move' }>) {
  return before === clauseId ? clauses[clauses.findIndex(({ id }) => id === clauseId) + 1]?.id : before;
}

function put(clauses: readonly Clause[], clause: Clause, before: string | undefined): readonly Clause[] {
  const place = clauses.findIndex(({ id, section }) => id === before && section === clause.section);
  return inOrder(place < 0 ? [...clauses, clause] : [...clauses.slice(0, place), clause, ...clauses.slice(place)]);
}
