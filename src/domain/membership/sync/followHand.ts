import type { JoiningReason, MemberRecord } from '../roster/reasons';
import { isSettled } from './lag';
import type { Observed } from './observe';
import type { PersonToPlan } from './runPlan';

type Seen = NonNullable<PersonToPlan['seen']>;

/**
 * What somebody's hand in Teams means. An addition is a reason of its own, also for somebody who had left: they were put back on
 * purpose. A removal counts as leaving, whoever did it: Teams doesn't say whether it was they themselves, and no rule
 * pulls them back. Not so for an owner, who is in as long as they own the group; nor for somebody who is away, whose account others tidy
 * away; nor where they or a lead decided here after the group may have looked like that.
 */
export function followHand(record: MemberRecord, byHand: Observed['byHand'], seen: Seen): MemberRecord {
  if (byHand === 'added') return record.reasons.length > 0 ? record : addedInTeams(record, seen);
  if (byHand === undefined || record.away || seen.owner || hasDecidedSince(record, seen)) return record;
  return record.reasons.length > 0 ? removedInTeams(record, seen) : record;
}

/**
 * Owners of the group lead the community for as long as they own it. Who no longer does stays for other reasons; without any, they
 * stay as somebody whom Teams has as a member.
 */
export function followOwner(record: MemberRecord, seen: Seen): MemberRecord {
  const isOwner = record.reasons.some(isOwning);
  if (record.away || isOwner === seen.owner) return record;
  if (seen.owner) {
    const { left, ...rest } = record;
    if (mayBeOlder(seen, left)) return record;
    return { ...rest, reasons: [...record.reasons, { kind: 'lead', since: seen.at, as: 'owner' }] };
  }
  const others = record.reasons.filter((reason) => !isOwning(reason));
  if (others.length > 0) return { ...record, reasons: others };
  const plain = { ...record, reasons: others };
  return seen.member ? addedInTeams(plain, seen) : removedInTeams(plain, seen);
}

function isOwning(reason: JoiningReason): boolean {
  return reason.kind === 'lead' && reason.as === 'owner';
}

function addedInTeams(record: MemberRecord, seen: Seen): MemberRecord {
  const { left, ...rest } = record;
  if (mayBeOlder(seen, left)) return record;
  return { ...rest, reasons: [{ kind: 'addedInTeams', since: seen.at }] };
}

/** The group may have been read as it was before they left here: then they are owed what they said. */
function mayBeOlder({ at }: Seen, left: MemberRecord['left']): boolean {
  return left !== undefined && left.how !== 'removedInTeams' && !isSettled(at, left.at);
}

function removedInTeams(record: MemberRecord, { at }: Seen): MemberRecord {
  return { ...record, reasons: [], left: { at, how: 'removedInTeams' } };
}

function hasDecidedSince({ reasons }: MemberRecord, { at }: Seen): boolean {
  return reasons.some((reason) => isDecidedHere(reason) && !isSettled(at, reason.since));
}

/** Whether a reason is what somebody here wanted of this person; rules and the group itself want nothing of anybody. */
function isDecidedHere({ kind }: JoiningReason): boolean {
  switch (kind) {
    case 'joined':
    case 'invited':
      return true;
    case 'rule':
    case 'addedInTeams':
    case 'lead':
      return false;
  }
}
