import { allowed, refused, type Instant, type Result } from '../../kernel';
import type { DirectoryFacts } from '../rules/rule';
import { letGo } from './letGo';
import { newRecord } from './personFacts';
import type { MemberRecord } from './reasons';
import { leadKindOf } from './summariseRoster';

/**
 * Somebody leaves by their own click. All reasons go with it: no rule brings them back. Somebody of whom nothing is known here may
 * leave as well: they may be in the group since a moment ago.
 *
 * Who has left before may have been put back by a hand since, also while their removal is under way, and leaves anew: whoever calls it
 * asks the group first.
 *
 * @returns refused for an owner of the group, who would stay in it
 */
export function leave(
  record: MemberRecord | undefined,
  facts: DirectoryFacts,
  now: Instant,
): Result<MemberRecord, { readonly code: 'ownerMustHandOver' }> {
  if (record && leadKindOf(record.reasons) === 'owner') return refused({ code: 'ownerMustHandOver' });
  return allowed(letGo(record ?? newRecord(facts), { at: now, how: 'byThemselves' }));
}
