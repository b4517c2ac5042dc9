import { allowed, refused, type Instant, type Result } from '../../kernel';
import type { DirectoryFacts } from '../rules/rule';
import { owe } from './owe';
import { newRecord } from './personFacts';
import type { MemberRecord } from './reasons';

/**
 * Somebody joins by their own click. It lifts whatever kept them out, also that they were removed: the community is open, and
 * only they say whether they want to be in. Who is in for another reason has this one as well, so that no rule lets go of them.
 *
 * @returns the record itself for somebody who has joined already; refused for an account that can't sign in
 */
export function join(
  record: MemberRecord | undefined,
  facts: DirectoryFacts,
  now: Instant,
): Result<MemberRecord, { readonly code: 'disabledCannotJoin' }> {
  if (!facts.enabled) return refused({ code: 'disabledCannotJoin' });
  const { left: _left, away: _away, ...before } = record ?? newRecord(facts);
  const hasJoined = before.reasons.some(({ kind }) => kind === 'joined');
  if (record && hasJoined && !record.away) return allowed(record);
  const reasons = hasJoined ? before.reasons : [...before.reasons, { kind: 'joined' as const, since: now }];
  return allowed(owe({ ...before, reasons }, now));
}
