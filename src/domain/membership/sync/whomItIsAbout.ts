import { isIn, type MemberRecord } from '../roster/reasons';
import type { PersonPlan } from './planPerson';
import type { Named, RunPeople } from './syncRun';

/**
 * Whom a plan is about, by what becomes of them. Whoever is in a group that is read for the first time was found there, and not
 * added; of whom nobody knew, and who was in the group, is removed where they are not in now: a disabled account, for example.
 */
export function whomItIsAbout(plans: readonly PersonPlan[], isFirst: boolean): RunPeople {
  const changed = plans.filter(({ isChanged }) => isChanged);
  const isOut = ({ after }: PersonPlan): boolean => !isThere(after);
  const isFound = (plan: PersonPlan): boolean => isFirst && plan.wasInGroup && !isThere(plan.before);
  return {
    found: namesOf(changed.filter((plan) => !isOut(plan) && isFound(plan))),
    added: namesOf(changed.filter((plan) => !isOut(plan) && !isThere(plan.before) && !isFound(plan))),
    removed: namesOf(
      changed.filter(
        (plan) => isOut(plan) && (plan.before ? isThere(plan.before) : plan.wasInGroup && !plan.isForgotten),
      ),
    ),
    repaired: namesOf(plans.filter(({ isRepaired }) => isRepaired)),
  };
}

function isThere(record: MemberRecord | undefined): boolean {
  return record !== undefined && isIn(record);
}

function namesOf(plans: readonly PersonPlan[]): readonly Named[] {
  return plans.map(({ id, before, after }) => ({ id, name: (after ?? before)?.name ?? '' }));
}
