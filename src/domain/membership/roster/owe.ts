import type { Instant } from '../../kernel';
import { isIn, type MemberRecord, type OwedWrite } from './reasons';

/** So long a deleted account is given to leave its groups by itself, and the group to be read without it, in milliseconds. */
const patienceMs = 15 * 60_000;

/**
 * What the group is owed so that it has exactly those who are in. The difference is taken from where the group will be: where it
 * was last seen, or where a write is taking it that went out and may still be carried out. So somebody who leaves while their
 * addition is on its way is taken out again, and somebody who changes their mind twice is not written twice.
 *
 * A deleted account leaves its groups by itself: that is waited for, and written only where it doesn't happen.
 *
 * @param now - from when on something is owed that was not
 * @returns the record itself where nothing changes
 */
export function owe(record: MemberRecord, now: Instant): MemberRecord {
  const { owed: before, moved: _moved, ...rest } = record;
  const write = isIn(record) ? 'add' : 'remove';
  if (before?.write === write) return record;
  const moved = lastMove(record);
  const known: MemberRecord = { ...rest, ...(moved ? { moved } : {}) };
  if (record.confirmed === (write === 'add') && !moved?.unseen) return before ? known : record;
  const isOnItsWay = moved?.unseen && moved.to === (write === 'add' ? 'in' : 'out');
  const owed: OwedWrite = {
    ...{ write, since: now, refusals: 0 },
    ...(isOnItsWay ? { sentAt: moved.at } : {}),
    ...(write === 'remove' && record.away?.how === 'deleted' ? { notBefore: patienceEnds(now) } : {}),
  };
  return { ...known, owed };
}

function patienceEnds(now: Instant): Instant {
  return new Date(Date.parse(now) + patienceMs).toISOString();
}

/** The last change of the group about somebody: what was sent last, or what happened before. */
export function lastMove({ owed, moved }: MemberRecord): MemberRecord['moved'] {
  if (owed?.sentAt === undefined) return moved;
  return { to: owed.write === 'add' ? 'in' : 'out', at: owed.sentAt, unseen: true };
}
