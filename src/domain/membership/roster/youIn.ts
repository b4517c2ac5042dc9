import type { WhyIn, YouIn } from '../contract';
import { leadKindOf } from './summariseRoster';
import { isIn, type MemberRecord } from './reasons';

/**
 * How a person and a community stand, as they see it themselves. Guildhall's word counts at once: `joining` and `leaving` only say
 * that the group has not been asked yet, or has refused. What was sent counts as done: it is looked after until the group shows it.
 *
 * @param why - from `presentWhy`; shown only to somebody who is in
 * @param isHeldUp - Guildhall may not touch the group (any more): it will not follow
 */
export function youIn(record: MemberRecord | undefined, why: readonly WhyIn[], isHeldUp = false): YouIn {
  if (!record) return { state: 'out', why: [] };
  const heldUp = isHeldUp ? { heldUp: true as const } : {};
  if (!isIn(record))
    return isStillInGroup(record) ? { state: 'leaving', why: [], ...heldUp } : { state: 'out', why: [] };
  const { owed } = record;
  const isJoining = owed?.write === 'add' && owed.sentAt === undefined;
  return {
    state: isJoining ? 'joining' : 'in',
    why,
    ...(isJoining ? heldUp : {}),
    ...(leadKindOf(record.reasons) === 'owner' ? { mustHandOver: true as const } : {}),
  };
}

function isStillInGroup({ owed, confirmed, moved }: MemberRecord): boolean {
  if (owed) return owed.write === 'remove' && owed.sentAt === undefined;
  return confirmed && moved?.to !== 'out';
}
