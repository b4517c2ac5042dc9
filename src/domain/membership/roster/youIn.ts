import type { WhyIn, YouIn } from '../contract';
import { leadKindOf } from './summariseRoster';
import { isIn, type MemberRecord } from './reasons';

/**
 * How a person and a community stand, as they see it themselves. Guildhall's word counts at once: `joining` and `leaving` only say
 * that the group has not been asked yet, or has refused. What was sent counts as done: it is looked after until the group shows it.
 *
 * @param why - from `presentWhy`; shown only to somebody who is in
 */
export function youIn(record: MemberRecord | undefined, why: readonly WhyIn[]): YouIn {
  if (!record) return { state: 'out', why: [] };
  const { owed } = record;
  if (!isIn(record)) return { state: isStillInGroup(record) ? 'leaving' : 'out', why: [] };
  return {
    state: owed?.write === 'add' && owed.sentAt === undefined ? 'joining' : 'in',
    why,
    ...(leadKindOf(record.reasons) === 'owner' ? { mustHandOver: true as const } : {}),
  };
}

function isStillInGroup({ owed, confirmed, moved }: MemberRecord): boolean {
  if (owed) return owed.write === 'remove' && owed.sentAt === undefined;
  return confirmed && moved?.to !== 'out';
}
