import { isIn, type MemberRecord, type MembershipRule, type PersonToPlan } from '../../../src/domain/membership';
import type { GroupNow } from '../directory';
import type { StoredMember } from '../membership';
import { judgeFits } from './judgeFits';
import type { RunParts } from './runParts';

/** From so many people on it is cheaper to read the whole roster than each of them. */
const manyPeople = 200;

/** People of a community as a run plans them. */
export interface Gathered {
  readonly people: readonly PersonToPlan[];
  /** Their records as they were read, by id. */
  readonly stored: ReadonlyMap<string, StoredMember>;
  /** What they are called, by whoever knows. */
  nameOf(personId: string): string;
}

/**
 * Reads everything that is known about these people; nothing of it costs a request to Graph. Whom leads have chosen to ask, and who
 * is not in, is passed over by rules: were those enrolled who have not refused, a lead would see who has.
 * @param group - the whole group, where it was read already
 */
export async function gather(
  { organisation, rosters, chosenIn }: Pick<RunParts, 'chosenIn' | 'organisation' | 'rosters'>,
  communityId: string,
  ids: readonly string[],
  rules: readonly MembershipRule[],
  group?: GroupNow,
): Promise<Gathered> {
  const [stored, facts, standing, judge] = await Promise.all([
    recordsOf(rosters, communityId, ids),
    organisation.factsOf(ids),
    group ? standingIn(group) : organisation.standing(communityId, ids),
    judgeFits(organisation, rules),
  ]);
  const fitting = new Map(
    ids.map((id) => [id, judge.enrolledBy(facts.get(id), rulesOf(stored.get(id)?.record))] as const),
  );
  const coming = ids.filter((id) => fitting.get(id)?.length && isOutside(stored.get(id)?.record));
  const chosen = coming.length > 0 ? await chosenIn(communityId, coming) : new Set<string>();
  const people = ids.map((id): PersonToPlan => {
    const record = stored.get(id)?.record;
    const theirs = facts.get(id);
    const fits = fitting.get(id) ?? [];
    return {
      id,
      ...(record ? { record } : {}),
      ...(theirs ? { facts: theirs } : {}),
      // Who comes back from being away comes back with what they had.
      fits: chosen.has(id) ? fits.filter((ruleId) => rulesOf(record).includes(ruleId)) : fits,
      ...(standing ? { seen: { ...standing.of(id), at: standing.readAt } } : {}),
    };
  });
  return { people, stored, nameOf: (id) => facts.get(id)?.name ?? stored.get(id)?.record.name ?? '' };
}

async function recordsOf(
  rosters: RunParts['rosters'],
  communityId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredMember>> {
  if (ids.length < manyPeople) return rosters.recordsOf(communityId, ids);
  return new Map((await rosters.records(communityId)).map((stored) => [stored.record.id, stored]));
}

function isOutside(record: MemberRecord | undefined): boolean {
  return record === undefined || !isIn(record);
}

/** Ids of the rules that somebody is in by. */
export function rulesOf(record: MemberRecord | undefined): readonly string[] {
  return (record?.reasons ?? []).flatMap((reason) => (reason.kind === 'rule' ? [reason.ruleId] : []));
}

function standingIn({ readAt, members, owners }: GroupNow) {
  return { readAt, of: (id: string) => ({ member: members.has(id), owner: owners.has(id) }) };
}
