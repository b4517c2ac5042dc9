import { isSettled } from '../sync/lag';
import { owe } from './owe';
import type { Departure, MemberRecord, OwedWrite } from './reasons';

/**
 * Somebody goes, by their own click or a lead's: all reasons with them. Whoever was not seen in the group yet may have been put there by
 * hand a moment ago, so the group is owed that they are not, and what was read of it so far doesn't say that it is so.
 */
export function letGo(record: MemberRecord, left: Departure): MemberRecord {
  const { confirmed, owed, moved } = record;
  if (owed?.write === 'remove') return letGoAgain(record, owed, left);
  const mayBeThere = !confirmed && owed?.sentAt === undefined && !moved?.unseen;
  const from: MemberRecord = mayBeThere ? { ...record, moved: { to: 'in', at: left.at, unseen: true } } : record;
  return owe({ ...from, reasons: [], left }, left.at);
}

/**
 * The removal that is under way can't speak for what a hand did after it, nor can a reading of the group from before now: it is owed
 * since now, and sent again where the group still has them later. A second click on a page that lags is no second going.
 */
function letGoAgain(record: MemberRecord, owed: OwedWrite, left: Departure): MemberRecord {
  const { left: before, reasons } = record;
  const isSameGoing = before !== undefined && reasons.length === 0 && !isSettled(left.at, before.at);
  const again = { left: isSameGoing ? before : left, owed: { ...owed, since: left.at } };
  return { ...record, ...again, reasons: [], moved: { to: 'in', at: left.at, unseen: true } };
}
