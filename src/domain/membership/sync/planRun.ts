import { isIn, type MemberRecord } from '../roster/reasons';
import { auditOf } from './auditOf';
import { brake } from './brake';
import { planPerson, type PersonPlan } from './planPerson';
import type { RunInput, RunPlan } from './runPlan';
import type { HeldChange, Named } from './syncRun';

/**
 * What a run has to change so that a roster follows the directory, the rules and what was done by hand in the group. Pure: the
 * same input gives the same plan, and planning again on what was planned gives nothing.
 *
 * A change by rules and outside hands that is larger than the change threshold holds as a whole, before anything is saved, until a lead has
 * said yes to exactly this one. People who join or leave by themselves are not asked about, nor disabled accounts.
 */
export function planRun(input: RunInput): RunPlan {
  const { now, people, approved, isFirst = false } = input;
  const plans = people.map((person) => planPerson(person, now));
  const lookAgain = plans.filter(({ isTooEarly }) => isTooEarly).map(({ id }) => id);
  const held = questionOf(plans, input);
  if (held && held.digest !== approved) {
    return { ...{ records: [], forget: [], added: 0, removed: 0, repaired: 0, audit: [], lookAgain }, held };
  }
  const changed = plans.filter(({ isChanged }) => isChanged);
  return {
    records: changed.flatMap(({ after, isForgotten }) => (after && !isForgotten ? [after] : [])),
    forget: changed.filter(({ isForgotten }) => isForgotten).map(({ id }) => id),
    added: changed.filter(({ before, after }) => !isThere(before) && isThere(after)).length,
    removed: changed.filter(({ before, after }) => isThere(before) && !isThere(after)).length,
    repaired: plans.filter(({ isRepaired }) => isRepaired).length,
    audit: changed.flatMap(({ id, before, after }) =>
      (after ? auditOf(before, after) : [])
        .filter(({ what }) => !isFirst || what !== 'addedInTeams')
        .map((entry) => ({ personId: id, ...entry })),
    ),
    lookAgain,
  };
}

function isThere(record: MemberRecord | undefined): boolean {
  return record !== undefined && isIn(record);
}

/** What a group has when it is read for the first time is taken over without a question. */
function questionOf(plans: readonly PersonPlan[], { size, threshold, isFirst }: RunInput): HeldChange | undefined {
  const named = (way: PersonPlan['outside']): readonly Named[] =>
    plans
      .filter(({ outside }) => outside === way)
      .map(({ id, before, after }) => ({ id, name: nameOf(after ?? before) }));
  return brake({ removed: named('removed'), added: isFirst ? [] : named('added') }, size, threshold);
}

function nameOf(record: MemberRecord | undefined): string {
  return record?.name ?? '';
}
