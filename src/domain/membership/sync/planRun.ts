import type { JoiningReason, MemberRecord } from '../roster/reasons';
import { auditOf } from './auditOf';
import { brake, type OutsideChange } from './brake';
import { planPerson, type PersonPlan } from './planPerson';
import type { RunInput, RunPlan } from './runPlan';
import type { Named } from './syncRun';
import { whomItIsAbout } from './whomItIsAbout';

const nobody: RunPlan['outside'] = { removed: [], added: [] };

/**
 * What a run has to change so that a roster follows the directory, the rules and what was done by hand in the group. Pure: the
 * same input gives the same plan, and planning again on what was planned gives nothing.
 *
 * A change by rules and outside hands that is larger than the change threshold, together with what went through in the day before,
 * holds as a whole, before anything is saved, until a lead has said yes to exactly this one. People who join or leave by themselves are not asked about, nor disabled accounts.
 */
export function planRun(input: RunInput): RunPlan {
  const { now, people, approved, isFirst = false } = input;
  const plans = people.map((person) => planPerson(person, now));
  const lookAgain = plans.filter(({ isTooEarly }) => isTooEarly).map(({ id }) => id);
  const change = changeOf(plans, isFirst);
  const held = brake(change, input.size, input.threshold, input.earlier);
  if (held && held.digest !== approved) {
    return { ...{ records: [], forget: [], ...counted([], isFirst), audit: [], lookAgain }, outside: nobody, held };
  }
  const changed = plans.filter(({ isChanged }) => isChanged);
  return {
    records: changed.flatMap(({ after, isForgotten }) => (after && !isForgotten ? [after] : [])),
    forget: changed.filter(({ isForgotten }) => isForgotten).map(({ id }) => id),
    ...counted(plans, isFirst),
    audit: changed.flatMap(({ id, before, after }) =>
      (after ? auditOf(before, after) : [])
        .filter(({ what }) => !isFirst || what !== 'addedInTeams')
        .map((entry) => ({ personId: id, ...entry })),
    ),
    lookAgain,
    outside: { removed: change.removed.map(({ id }) => id), added: change.enrolled },
    ...(held ? { isAnswered: true as const } : {}),
  };
}

function counted(plans: readonly PersonPlan[], isFirst: boolean) {
  const people = whomItIsAbout(plans, isFirst);
  const { found, added, removed, repaired } = people;
  return {
    ...{ found: found.length, added: added.length, removed: removed.length, repaired: repaired.length },
    people,
  };
}

/** What a group has when it is read for the first time is taken over without a question. */
function changeOf(plans: readonly PersonPlan[], isFirst: boolean): OutsideChange {
  const named = (way: PersonPlan['outside']): readonly Named[] =>
    plans
      .filter(({ outside }) => outside === way)
      .map(({ id, before, after }) => ({ id, name: nameOf(after ?? before) }));
  const enrolled = plans.filter(({ outside, after }) => outside === 'added' && after?.reasons.every(isRule));
  return {
    removed: named('removed'),
    ...(isFirst ? { added: [], enrolled: [] } : { added: named('added'), enrolled: enrolled.map(({ id }) => id) }),
  };
}

function isRule({ kind }: JoiningReason): boolean {
  return kind === 'rule';
}

function nameOf(record: MemberRecord | undefined): string {
  return record?.name ?? '';
}
