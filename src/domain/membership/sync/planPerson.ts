import { sameFields, type Instant } from '../../kernel';
import { isIn, type MemberRecord } from '../roster/reasons';
import { followAccount } from './followAccount';
import { followHand, followOwner } from './followHand';
import { followRules } from './followRules';
import { mayForget } from './forget';
import { observe, type Observed } from './observe';
import { owe } from '../roster/owe';
import type { PersonToPlan } from './runPlan';

/** What a run finds about one person. */
export interface PersonPlan {
  readonly id: string;
  readonly before?: MemberRecord;
  /** Absent: nobody knows anything of them. */
  readonly after?: MemberRecord;
  readonly isChanged: boolean;
  /** Nothing is left to know of them. */
  readonly isForgotten: boolean;
  /** They have to be looked at again when the group was read later. */
  readonly isTooEarly: boolean;
  readonly isRepaired: boolean;
  /** The group had them when it was read. */
  readonly wasInGroup: boolean;
  /** How they come in or go out by rules or by somebody's hand outside. */
  readonly outside?: 'added' | 'removed';
}

/** What one look at a person brings. */
interface Look {
  readonly record: MemberRecord;
  readonly isTooEarly: boolean;
  readonly isRepaired: boolean;
}

/** Each look settles something for good (a write, a hand, what is owed); more than these never follow. */
const looksAtMost = 5;

/**
 * Plans for one person: looks at them until nothing more follows, so that planning again on the outcome changes nothing. What was
 * owed and no longer is, for example, makes a hand of what looked like our own write.
 */
export function planPerson(person: PersonToPlan, now: Instant): PersonPlan {
  const { id, record: before, seen } = person;
  let look = lookAt(person, before, now);
  // Somebody who is in the group and not in the directory has an account that wasn't read yet: they are looked at again.
  const wasInGroup = isThere(seen);
  if (!look) return { id, isTooEarly: wasInGroup, wasInGroup, isChanged: false, isForgotten: false, isRepaired: false };
  let { isRepaired } = look;
  for (let looks = 1; looks < looksAtMost; looks++) {
    const next = lookAt(person, look.record, now);
    if (!next || sameFields(next.record, look.record)) break;
    look = next;
    isRepaired ||= next.isRepaired;
  }
  const after = look.record;
  const outside = outsideChange(before, after);
  const forget = mayForget(after, now, seen?.at);
  return {
    ...{ id, after, isRepaired, wasInGroup, isForgotten: forget === 'yes' },
    ...(before ? { before } : {}),
    isChanged: before ? forget === 'yes' || !sameFields(before, after) : forget !== 'yes',
    isTooEarly: look.isTooEarly || forget === 'soon',
    ...(outside ? { outside } : {}),
  };
}

/**
 * First whether they have an account, then what the group shows, then what rules say, and from all of it what the group is owed. The order
 * matters: somebody whose account is gone also vanishes from the group, and that is no hand's work; and
 * whom a lead puts into the team on their first day was added by that lead, although a rule would have done it as well.
 */
function lookAt({ facts, fits, seen }: PersonToPlan, before: MemberRecord | undefined, now: Instant): Look | undefined {
  const here = followAccount(before, facts, now);
  if (!here) return undefined;
  const observed: Observed = seen ? observe(here, seen) : { record: here };
  const { record, byHand, isTooEarly = false, isRepaired = false } = observed;
  const byHands = seen && !isTooEarly ? followOwner(followHand(record, byHand, seen), seen) : record;
  const after = owe(followRules(byHands, fits, now), now);
  // Who has just left and owns the group by what was read does so no longer, or has become an owner since.
  const isUnclear = seen?.owner === true && after.left !== undefined && after.away === undefined;
  return { record: after, isTooEarly: isTooEarly || isUnclear, isRepaired };
}

function isThere(seen: PersonToPlan['seen']): boolean {
  return seen?.member === true || seen?.owner === true;
}

function outsideChange(before: MemberRecord | undefined, after: MemberRecord): PersonPlan['outside'] {
  const wasIn = before !== undefined && isIn(before);
  if (wasIn === isIn(after) || before?.away || after.away) return undefined;
  return wasIn ? 'removed' : 'added';
}
