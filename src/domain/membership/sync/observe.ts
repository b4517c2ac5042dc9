import type { Instant } from '../../kernel';
import type { MemberRecord, OwedWrite } from '../roster/reasons';
import { isSettled } from './lag';
import type { PersonToPlan } from './runPlan';

/** How a group was read to have somebody. */
type Seen = NonNullable<PersonToPlan['seen']>;

/** What follows from how the group was seen. */
export interface Observed {
  readonly record: MemberRecord;
  /** What was seen may be older than what Guildhall knows: it proves nothing, and has to be looked at again. */
  readonly isTooEarly?: true;
  /** Neither Guildhall asked for it nor was it so before: somebody did it by hand. */
  readonly byHand?: 'added' | 'removed';
  /** A write went out, and was never carried out: it is sent again. */
  readonly isRepaired?: true;
}

/**
 * Compares the group as it was read with what was last confirmed and with what is owed, and says which of the three moved. Only
 * a difference that nothing of ours explains is somebody's hand; a write that got lost explains one, and so does a replica
 * that lags.
 */
export function observe(record: MemberRecord, seen: Seen): Observed {
  const { owed, moved, confirmed } = record;
  const { member, at } = seen;
  const isAsOwed = owed !== undefined && member === (owed.write === 'add');
  if (moved && !isSettled(at, moved.at)) {
    return { record, ...(owed || member !== confirmed ? { isTooEarly: true as const } : {}) };
  }
  if (owed && isAsOwed)
    return mayBeBefore(record, owed, at) ? { record, isTooEarly: true } : { record: settled(record, owed, at) };
  if (!owed) return member === confirmed ? { record } : { record: seenAs(record, seen), byHand: handOf(member) };
  // It can't be there yet, and what was last confirmed may be wrong where one of two writes got lost.
  if (owed.sentAt === undefined) return { record: seenAs(record, seen) };
  if (!isSettled(at, owed.sentAt)) return { record, isTooEarly: true };
  const { sentAt: _, ...again } = owed;
  return { record: { ...record, owed: again }, isRepaired: true };
}

function handOf(member: boolean): 'added' | 'removed' {
  return member ? 'added' : 'removed';
}

/**
 * What is so already, and was not sent between being owed and being seen, may have been so only before: then it is sent, or looked at
 * later. A deleted account is known to leave its groups.
 */
function mayBeBefore({ away }: MemberRecord, owed: OwedWrite, seenAt: Instant): boolean {
  const isSent = owed.sentAt !== undefined && owed.sentAt >= owed.since && seenAt >= owed.sentAt;
  return !isSent && away?.how !== 'deleted' && !isSettled(seenAt, owed.since);
}

/** The group has what it was owed: by our write, or because somebody was quicker. */
function settled(record: MemberRecord, owed: OwedWrite, seenAt: Instant): MemberRecord {
  const { owed: _, ...rest } = record;
  const member = owed.write === 'add';
  return seenAs(owed.sentAt === undefined ? rest : { ...rest, confirmed: !member }, {
    member,
    at: owed.sentAt ?? seenAt,
  });
}

/** A move that was on its way before this has come about by now, or never will. */
function seenAs(record: MemberRecord, { member, at }: Pick<Seen, 'member' | 'at'>): MemberRecord {
  const to = member ? 'in' : 'out';
  if (record.confirmed !== member) return { ...record, confirmed: member, moved: { to, at } };
  const { moved, ...rest } = record;
  return moved?.unseen ? rest : record;
}
