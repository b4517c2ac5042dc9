import { owe } from './owe';
import type { Departure, MemberRecord } from './reasons';

/**
 * Somebody goes, by their own click or a lead's: all reasons with them. Whoever was not seen in the group yet may have been put there by
 * hand a moment ago, so the group is owed that they are not, and what was read of it so far doesn't say that it is so.
 */
export function letGo(record: MemberRecord, left: Departure): MemberRecord {
  const { confirmed, owed, moved } = record;
  const mayBeThere = !confirmed && owed?.sentAt === undefined && !moved?.unseen;
  const from: MemberRecord = mayBeThere ? { ...record, moved: { to: 'in', at: left.at, unseen: true } } : record;
  return owe({ ...from, reasons: [], left }, left.at);
}
