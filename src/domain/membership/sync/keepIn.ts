import type { Instant } from '../../kernel';
import type { MemberRecord } from '../roster/reasons';
import { owe } from '../roster/owe';
import type { PersonToPlan } from './runPlan';

/**
 * A lead answers a held run: somebody whom it would have taken out stays, as invited by that lead. Who was taken out in Teams
 * meanwhile is put back.
 *
 * @param record - as it is saved, which the held run has not changed
 * @param seen - how the group has them by now
 * @param by - id of the lead
 */
export function keepIn(record: MemberRecord, seen: PersonToPlan['seen'], now: Instant, by: string): MemberRecord {
  const { left: _, ...rest } = record;
  const kept: MemberRecord = { ...rest, reasons: [...record.reasons, { kind: 'invited', since: now, by }] };
  if (!seen || seen.member || !record.confirmed) return owe(kept, now);
  return owe({ ...kept, confirmed: false, moved: { to: 'out', at: seen.at } }, now);
}
