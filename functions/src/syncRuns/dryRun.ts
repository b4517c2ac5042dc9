import { isIn, planRun, withoutNames, type DryRunView, type Named } from '../../../src/domain/membership';
import { planWith, whoToLookAt } from './alignRoster';
import { gather } from './gather';
import { goneThrough } from './goneThrough';
import type { RunParts } from './runParts';
import { isOfPerson } from './specialMarks';
import { everybodyByRules, everybodyIn } from './whoIsMarked';

/** The most names of either kind. */
const namesAtMost = 1_000;

/**
 * What a run over everybody would do now, by what the copy of the directory knows; it changes nothing and asks Graph nothing.
 *
 * @param isNamed - whether the reader may see whom it is about
 */
export async function dryRun(parts: RunParts, communityId: string, isNamed: boolean): Promise<DryRunView> {
  const { organisation, rosters, marks } = parts;
  const { rules, threshold } = await parts.rules.load(communityId);
  const group = await organisation.group(communityId);
  const isFirst = !(await rosters.isKnown(communityId));
  const marked = (await marks.list(communityId, Number.MAX_SAFE_INTEGER)).filter(({ personId }) =>
    isOfPerson(personId),
  );
  const toAlign = { communityId, marks: marked, isFirst, ...(group ? { group } : {}) };
  const byRules = await everybodyByRules(parts, communityId);
  const ids = new Set([
    ...(await whoToLookAt(parts, toAlign)),
    ...(await everybodyIn(parts, communityId, group)),
    ...byRules.ids,
  ]);
  const { people, nameOf } = await gather(parts, communityId, [...ids], rules, group);
  const waiting = (await parts.runs.open(communityId)).find(({ run }) => run.state === 'holding');
  const { earlier } = await goneThrough(parts, communityId, waiting?.run.held);
  const input = { now: parts.clock.now().toISOString(), threshold, earlier, people, isFirst };
  const asked = await planWith(parts, communityId, input);
  // With a yes to it a plan says what it would do.
  const plan = asked.held ? planRun({ ...input, size: 0, approved: asked.held.digest }) : asked;
  const planned = new Map(plan.records.map((record) => [record.id, record]));
  const resting = rules.filter(({ id }) => byRules.resting.has(id)).map(({ name }) => name);
  const add: Named[] = [];
  const remove: Named[] = [];
  for (const { id, record } of people) {
    const wasIn = record !== undefined && isIn(record);
    const after = planned.get(id) ?? (plan.forget.includes(id) ? undefined : record);
    const willBeIn = after !== undefined && isIn(after);
    if (wasIn !== willBeIn) (willBeIn ? add : remove).push({ id, name: nameOf(id) });
  }
  return {
    ...{ read: people.length, additions: add.length, removals: remove.length },
    add: isNamed ? add.slice(0, namesAtMost) : [],
    remove: isNamed ? remove.slice(0, namesAtMost) : [],
    ...(asked.held ? { held: isNamed ? asked.held : withoutNames(asked.held) } : {}),
    ...(resting.length > 0 ? { resting } : {}),
  };
}
