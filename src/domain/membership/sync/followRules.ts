import type { Instant } from '../../kernel';
import type { JoiningReason, MemberRecord } from '../roster/reasons';

/**
 * Reasons by rules follow who fits now; all other reasons stand. So a rule never removes somebody who joined, was invited or leads,
 * and never pulls back somebody who left. Nothing is known of who is away: what they had is kept.
 *
 * @param fits - ids of the rules that enrol and fit the person
 */
export function followRules(record: MemberRecord, fits: readonly string[], now: Instant): MemberRecord {
  const { reasons, left, away } = record;
  if (left || away) return record;
  const kept = reasons.filter((reason) => reason.kind !== 'rule' || fits.includes(reason.ruleId));
  const fresh = fits.filter((id, at) => fits.indexOf(id) === at && !kept.some((reason) => isOf(reason, id)));
  if (fresh.length === 0 && kept.length === reasons.length) return record;
  return { ...record, reasons: [...kept, ...fresh.map((ruleId) => ({ kind: 'rule' as const, ruleId, since: now }))] };
}

function isOf(reason: JoiningReason, ruleId: string): boolean {
  return reason.kind === 'rule' && reason.ruleId === ruleId;
}
