import { allowed, refused, type Instant, type Result } from '../../kernel';
import { leadKindOf } from './summariseRoster';
import { isIn, type JoiningReason, type LeadKind, type MemberRecord } from './reasons';

export interface RoleRefusal {
  readonly code: 'notIn' | 'ownersAreSetInTeams' | 'lastLead';
}

/**
 * A lead makes somebody a lead, a deputy or a member. Owners of the group are set in Teams: Guildhall has no right to.
 * A community is never left without a lead this way: whoever hands over names the next one first.
 *
 * @param others - how everybody else leads who is in now
 * @param by - id of the lead who does it; may be the person themselves, who steps down
 * @returns the record itself where they are that already
 */
export function changeRole(
  record: MemberRecord | undefined,
  as: 'lead' | 'deputy' | 'member',
  now: Instant,
  { by, others }: { readonly by: string; readonly others: readonly LeadKind[] },
): Result<MemberRecord, RoleRefusal> {
  if (!record || !isIn(record)) return refused({ code: 'notIn' });
  const before = leadKindOf(record.reasons);
  if (before === 'owner') return refused({ code: 'ownersAreSetInTeams' });
  if (before === as || (before === undefined && as === 'member')) return allowed(record);
  if (as !== 'lead' && isLastLead(before, as, others)) return refused({ code: 'lastLead' });
  const reasons = record.reasons.filter(({ kind }) => kind !== 'lead');
  if (as !== 'member') return allowed({ ...record, reasons: [...reasons, { kind: 'lead', since: now, as, by }] });
  const stays: JoiningReason = by === record.id ? { kind: 'joined', since: now } : { kind: 'invited', since: now, by };
  return allowed({ ...record, reasons: reasons.length > 0 ? reasons : [stays] });
}

/** A deputy may stand in, but doesn't make up for a lead who becomes one. */
function isLastLead(before: LeadKind | undefined, as: 'deputy' | 'member', others: readonly LeadKind[]): boolean {
  if (before === undefined) return false;
  if (before === 'deputy') return as === 'member' && others.length === 0;
  return !others.some((kind) => kind !== 'deputy');
}
