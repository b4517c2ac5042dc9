import type { Instant } from '../../kernel';
import type { MemberRecord } from '../roster/reasons';
import { isSettled } from './lag';

/** A deleted account can be restored for 30 days; its id never comes back after that. */
const restorableMs = 30 * 86_400_000;
/**
 * That somebody left is kept as long as they have an account, or rules would pull them back. Of a deleted one it is kept for two years
 * after they left, as audit entries usually are: should the directory not have shown the account for a while, their word holds.
 */
const leftKeptMs = 24 * 30 * 86_400_000;

/**
 * Whether nothing is left to know of somebody: they are not in, the group doesn't have them and is owed nothing, and there is no
 * choice of theirs to remember.
 *
 * @param seenAt - when the group was read; absent: it was not
 * @returns `soon` where a replica may still show them in the group, and without a record that would be somebody's hand
 */
export function mayForget(record: MemberRecord, now: Instant, seenAt: Instant | undefined): 'yes' | 'soon' | 'no' {
  const { reasons, left, away, confirmed, owed, moved } = record;
  if (confirmed || owed) return 'no';
  const isGone = away?.how === 'deleted' && isOlder(away.since, restorableMs, now);
  const isOver = left ? isGone && isOlder(left.at, leftKeptMs, now) : isGone || reasons.length === 0;
  if (!isOver) return 'no';
  return moved && !(seenAt && isSettled(seenAt, moved.at)) ? 'soon' : 'yes';
}

function isOlder(instant: Instant, ms: number, now: Instant): boolean {
  return Date.parse(now) - Date.parse(instant) > ms;
}
