import { allowed, refused, type Instant, type Result } from '../kernel';
import type { CharterVersion } from './charter';
import type { Clause } from './clause';
import type { Change } from './proposal';

/** How long any member may turn back what a lead adopted at once, in milliseconds: a week, as long as a proposal is open. */
const turnBackMs = 7 * 24 * 3_600_000;

export type TurnBackRefusal = { readonly code: 'notToTurnBack' } | { readonly code: 'turnBackOver' };

/** Until when a version may be turned back; undefined for what was agreed by consent, a first charter, and what turns another one back. */
export function turnBackUntil({
  adoptedAt,
  adoptedBy,
  change,
  turnsBack,
}: Pick<CharterVersion, 'adoptedAt' | 'adoptedBy' | 'change' | 'turnsBack'>): Instant | undefined {
  if (!adoptedBy || turnsBack !== undefined || change.kind === 'start') return undefined;
  return new Date(Date.parse(adoptedAt) + turnBackMs).toISOString();
}

/**
 * The change that undoes what a lead adopted at once: the clause says again, and stands again, as before. What a lead takes for
 * editorial may matter to others; they were not asked, and need nobody's leave.
 *
 * @param before - the clauses of the version before it
 * @param later - what was changed since: a clause that was moved again by others stays where they agreed that it stands
 */
export function turnBack(
  version: CharterVersion,
  before: readonly Clause[],
  later: readonly Change[],
  now: Instant,
): Result<Change, TurnBackRefusal> {
  const until = turnBackUntil(version);
  const change = until === undefined ? undefined : inverseOf(version.change, before);
  if (until === undefined || !change || isMovedAgain(version.change, later)) return refused({ code: 'notToTurnBack' });
  return now < until ? allowed(change) : refused({ code: 'turnBackOver' });
}

function isMovedAgain(change: Change, later: readonly Change[]): boolean {
  return change.kind === 'move' && later.some((other) => other.kind === 'move' && other.clauseId === change.clauseId);
}

/** Only what can be editorial is ever adopted at once. */
function inverseOf(change: Change, before: readonly Clause[]): Change | undefined {
  switch (change.kind) {
    case 'start':
    case 'add':
    case 'remove':
      return undefined;
    case 'reword': {
      const clause = before.find(({ id }) => id === change.clauseId);
      if (!clause) return undefined;
      const { id: clauseId, section: _section, ...words } = clause;
      return { kind: 'reword', clauseId, ...words };
    }
    case 'move': {
      const place = before.findIndex(({ id }) => id === change.clauseId);
      const clause = before[place];
      if (!clause) return undefined;
      const next = before[place + 1];
      const there = next?.section === clause.section ? { before: next.id } : {};
      return { kind: 'move', clauseId: clause.id, section: clause.section, ...there };
    }
  }
}
