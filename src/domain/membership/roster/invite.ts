import { allowed, refused, type Instant, type Result } from '../../kernel';
import type { DirectoryFacts } from '../rules/rule';
import { owe } from './owe';
import { newRecord } from './personFacts';
import { isIn, type MemberRecord } from './reasons';

export interface InviteRefusal {
  readonly code: 'alreadyIn' | 'leftByChoice' | 'notAPerson';
}

/**
 * A lead invites somebody, who is in from then on.
 *
 * @param by - id of the lead
 * @returns refused for somebody who is in; for somebody who left, or was taken out in Teams, which may have been themselves: only
 * they come back, while whom a lead removed here a lead may invite; and for an account that is disabled or no person
 */
export function invite(
  record: MemberRecord | undefined,
  facts: DirectoryFacts,
  now: Instant,
  by: string,
): Result<MemberRecord, InviteRefusal> {
  if (facts.impersonal || !facts.enabled) return refused({ code: 'notAPerson' });
  if (record && isIn(record)) return refused({ code: 'alreadyIn' });
  if (record?.left && record.left.how !== 'removedByLead') return refused({ code: 'leftByChoice' });
  const { left: _left, away: _away, ...before } = record ?? newRecord(facts);
  return allowed(owe({ ...before, reasons: [...before.reasons, { kind: 'invited', since: now, by }] }, now));
}
