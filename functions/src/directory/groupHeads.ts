import type { Instant } from '../../../src/domain/kernel';
import type { StoredGroup } from './GroupStore';
import type { GroupHead, KeptOut } from './Organisation';

/** A group that Graph does not know may be a fresh one for so long: it is asked about at every reading. */
const freshMs = 3_600_000;
/** What else is kept out is asked about so often. */
const askAgainMs = 3_600_000;

/** Why a group that Graph knows is not read. */
function keptOutBy({ roleAssignable, hiddenMembers }: GroupHead): KeptOut | undefined {
  if (roleAssignable) return 'roleAssignable';
  return hiddenMembers ? 'membersHidden' : undefined;
}

/** A group as it is to be kept after Graph was asked. @param head - undefined when Graph does not know it */
export function afterAsking(
  id: string,
  head: GroupHead | undefined,
  before: StoredGroup | undefined,
  at: Instant,
): StoredGroup {
  const keptOut = head ? keptOutBy(head) : 'unknown';
  const {
    keptOut: _was,
    since: _since,
    askedAt: _asked,
    ...rest
  } = before ?? { keptOut: undefined, since: at, askedAt: at };
  return {
    ...{ name: '', hiddenMembers: false, roleAssignable: false },
    ...rest,
    ...(head ?? { id }),
    ...(keptOut ? { keptOut } : {}),
    since: before && before.keptOut === keptOut ? before.since : at,
    askedAt: at,
  };
}

/** Whether Graph is to be asked (again) what a group is that no link follows. */
export function isToBeAsked(group: StoredGroup | undefined, now: Instant): boolean {
  if (!group?.keptOut) return true;
  const isFresh = group.keptOut === 'unknown' && ago(group.since, now) < freshMs;
  return isFresh || ago(group.askedAt, now) >= askAgainMs;
}

function ago(instant: Instant, now: Instant): number {
  return Date.parse(now) - Date.parse(instant);
}
