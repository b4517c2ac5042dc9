import {
  isIn,
  keepIn,
  planRun,
  type MemberRecord,
  type Named,
  type PersonToPlan,
} from '../../../src/domain/membership';
import { shortDigest } from '../platform/shortDigest';
import { planWith, whoToLookAt } from './alignRoster';
import { gather } from './gather';
import { goneThrough } from './goneThrough';
import type { RunParts } from './runParts';
import { whoIsMarked } from './whoIsMarked';

/**
 * Does everything of a change but what a lead said no to: whom it would remove stays, as invited by that lead, and whom rules
 * would add stays out until something changes about them or the rules. Whoever calls it holds the lease of the community.
 *
 * @returns `runChanged` when the change is another one by now; then nothing was done
 */
export async function keepAsItIs(
  parts: RunParts,
  communityId: string,
  runId: string,
  digest: string,
  by: Named,
): Promise<'kept' | 'runChanged'> {
  const now = parts.clock.now().toISOString();
  const { rules, threshold } = await parts.rules.load(communityId);
  const { marks } = await whoIsMarked(parts, communityId);
  const ids = await whoToLookAt(parts, { communityId, marks, isFirst: false });
  const gathered = await gather(parts, communityId, ids, rules);
  const { earlier } = await goneThrough(parts, communityId, (await parts.runs.find(communityId, runId))?.run.held);
  const input = { now, threshold, earlier, people: gathered.people };
  const asked = await planWith(parts, communityId, input);
  if (asked.held?.digest !== digest) return 'runChanged';
  const plan = planRun({ ...input, size: 0, approved: digest });
  const planned = new Map(plan.records.map((record) => [record.id, record]));
  const changes = gathered.people.flatMap((person) => {
    const etag = gathered.stored.get(person.id)?.etag ?? '';
    const after = planned.get(person.id);
    if (person.record && isTakenOut(person, after, plan.forget))
      return [{ id: person.id, etag, record: keepIn(person.record, person.seen, now, by.id) }];
    if (!after || isBroughtByRules(person, after)) return [];
    return [{ id: person.id, etag, record: after }];
  });
  const invited = gathered.people.filter((person) => isTakenOut(person, planned.get(person.id), plan.forget));
  await parts.audit.add(
    communityId,
    invited.map(({ id }) => ({
      key: shortDigest([runId, id, 'kept'].join('\n')),
      ...{ at: now, what: 'invited' as const, person: { id, name: gathered.nameOf(id) }, by },
    })),
  );
  const conflicts = await parts.rosters.save(communityId, changes);
  await parts.marks.clear(
    communityId,
    marks.filter(({ personId }) => !conflicts.has(personId) && !plan.lookAgain.includes(personId)),
  );
  return 'kept';
}

/** By rules or somebody's hand; not whose account is gone, who comes back with it. */
function isTakenOut({ id, record }: PersonToPlan, after: MemberRecord | undefined, forget: readonly string[]): boolean {
  if (!record || !isIn(record)) return false;
  return after ? !isIn(after) && !after.away : forget.includes(id);
}

/** Whom somebody's hand has put into the group is there, and stays. */
function isBroughtByRules({ record }: PersonToPlan, after: MemberRecord): boolean {
  if ((record && isIn(record)) || !isIn(after) || record?.away) return false;
  return after.reasons.every(({ kind }) => kind === 'rule');
}
