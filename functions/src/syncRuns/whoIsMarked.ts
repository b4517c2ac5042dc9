import type { GroupNow } from '../directory';
import { rulesOf } from './gather';
import { judgeFits } from './judgeFits';
import type { RunParts } from './runParts';
import { keptRuns } from './runRow';
import type { Mark } from './RunStores';
import { saidNoTo } from './saidNoTo';
import { isOfPerson, specialMarks } from './specialMarks';

type Parts = Pick<RunParts, 'marks' | 'organisation' | 'rosters' | 'rules' | 'runs'>;

/** More than any organisation has people. */
const everyMark = 1_000_000;

/** Who is marked, and whether a change of the rules is among what has marked them. */
interface Marked {
  readonly marks: readonly Mark[];
  readonly isByRules: boolean;
}

/**
 * The marks of a community, each of one person: those that stand for many are put into rows of their own first, so that
 * nobody is lost whenever a host is killed.
 */
export async function whoIsMarked(parts: Parts, communityId: string): Promise<Marked> {
  const { marks, organisation } = parts;
  const found = await marks.list(communityId, everyMark);
  const special = found.filter(({ personId }) => !isOfPerson(personId));
  if (special.length === 0) return { marks: found, isByRules: false };
  const [whole, rules, missed] = [specialMarks.everybody, specialMarks.rules, specialMarks.missed].map((name) =>
    special.filter(({ personId }) => personId === name),
  );
  if (whole?.length) {
    await marks.add(communityId, await everybodyIn(parts, communityId, await organisation.group(communityId)));
    await marks.clear(communityId, whole);
  }
  if (rules?.length) {
    const { ids, resting } = await everybodyByRules(parts, communityId);
    await marks.add(communityId, ids);
    // Until every group that the rules name is known, nobody can tell whom they fit: it is asked again.
    if (resting.size === 0) await marks.clear(communityId, rules);
  }
  if (missed?.length) {
    await marks.add(communityId, await whoWasMissed(parts, communityId));
    await marks.clear(communityId, missed);
  }
  const all = (await marks.list(communityId, everyMark)).filter(({ personId }) => isOfPerson(personId));
  return { marks: all, isByRules: rules !== undefined && rules.length > 0 };
}

/** Ids of all who have a record, and of all who are in the group. */
export async function everybodyIn(
  { rosters }: Pick<Parts, 'rosters'>,
  communityId: string,
  group: GroupNow | undefined,
): Promise<readonly string[]> {
  const recorded = (await rosters.records(communityId)).map(({ record }) => record.id);
  return [...new Set([...recorded, ...(group?.members ?? []), ...(group?.owners ?? [])])];
}

/** Ids of everybody in the organisation whom a rule enrols, and of all who are in by one. */
export async function everybodyByRules(
  { organisation, rosters, rules }: Pick<Parts, 'organisation' | 'rosters' | 'rules'>,
  communityId: string,
): Promise<{ readonly ids: readonly string[]; readonly resting: ReadonlySet<string> }> {
  const judge = await judgeFits(organisation, (await rules.load(communityId)).rules);
  const ids = new Set<string>();
  for (const { record } of await rosters.records(communityId)) {
    if (rulesOf(record).length > 0) ids.add(record.id);
  }
  for await (const some of organisation.everybody()) {
    for (const facts of some) if (judge.enrolledBy(facts).length > 0) ids.add(facts.id);
  }
  return { ids: [...ids], resting: judge.resting };
}

/** Ids of those whom a rule enrols, whom the community does not know, and of whom no lead has said that they stay out. */
async function whoWasMissed(parts: Omit<Parts, 'marks'>, communityId: string): Promise<readonly string[]> {
  const keptOut = saidNoTo(await parts.runs.latest(communityId, keptRuns));
  if (!keptOut) return [];
  const { ids } = await everybodyByRules(parts, communityId);
  const known = new Set((await parts.rosters.records(communityId)).map(({ record }) => record.id));
  return ids.filter((id) => !known.has(id) && !keptOut.has(id));
}
