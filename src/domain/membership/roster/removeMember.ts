import { allowed, refused, type Instant, type Result } from '../../kernel';
import type { RoleRefusal } from './changeRole';
import { letGo } from './letGo';
import { leadKindOf } from './summariseRoster';
import { isIn, type LeadKind, type MemberRecord } from './reasons';

/**
 * A lead removes somebody: all reasons go, and no rule brings them back. They may join again by themselves.
 *
 * @param by - id of the lead
 * @param others - how everybody else leads who is in now
 * @param isBack - they are out by choice, and the group has them again: a hand has put them back, and nobody has read it yet
 * @returns refused for somebody who is not in, for owners of the group, and for the last one who leads
 */
export function removeMember(
  record: MemberRecord | undefined,
  now: Instant,
  {
    by,
    others,
    isBack = false,
  }: { readonly by: string; readonly others: readonly LeadKind[]; readonly isBack?: boolean },
): Result<MemberRecord, RoleRefusal> {
  if (record?.left && isBack) return allowed(letGo(record, { at: now, how: 'removedByLead', by }));
  if (!record || !isIn(record)) return refused({ code: 'notIn' });
  const kind = leadKindOf(record.reasons);
  if (kind === 'owner') return refused({ code: 'ownersAreSetInTeams' });
  if (kind && others.length === 0) return refused({ code: 'lastLead' });
  return allowed(letGo(record, { at: now, how: 'removedByLead', by }));
}
