import {
  compileRules,
  groupsIn,
  readingTitles,
  type DirectoryFacts,
  type MembershipRule,
  type ReadTitle,
} from '../../../src/domain/membership';
import type { GroupNow, Organisation } from '../directory';

/** What the rules of a community say about people. */
export interface Judge {
  /**
   * Ids of the rules that enrol somebody. A rule that names a group which is not known (yet) says neither yes nor no: whoever
   * is in by it stays.
   * @param standing - ids of the rules that they are in by
   */
  enrolledBy(facts: DirectoryFacts | undefined, standing?: readonly string[]): readonly string[];
  /** Ids of the rules that enrol and rest: a group that they name is not known (yet, or any more). */
  readonly resting: ReadonlySet<string>;
}

/** What judges of several communities share, so that it is read once. */
export interface SharedReading {
  /** Groups that were read already; what is read is added. */
  readonly groups: Map<string, GroupNow | undefined>;
  readonly readTitle: ReadTitle;
}

export function sharedReading(): SharedReading {
  return { groups: new Map(), readTitle: readingTitles() };
}

/** Reads the groups that rules name, and judges by them. */
export async function judgeFits(
  organisation: Pick<Organisation, 'group'>,
  rules: readonly MembershipRule[],
  { groups: known, readTitle }: SharedReading = sharedReading(),
): Promise<Judge> {
  const enrolling = rules.filter(({ mode }) => mode === 'enrol');
  for (const id of groupsIn(enrolling)) {
    if (!known.has(id)) known.set(id, await organisation.group(id));
  }
  const isSure = (rule: MembershipRule) => [...groupsIn([rule])].every((id) => known.get(id));
  const resting = new Set(enrolling.filter((rule) => !isSure(rule)).map(({ id }) => id));
  const compiled = compileRules(enrolling.filter(isSure), (id) => known.get(id), readTitle);
  return {
    resting,
    enrolledBy(facts, standing = []) {
      const fits = facts ? compiled.fitting(facts).map(({ ruleId }) => ruleId) : [];
      return [...fits, ...standing.filter((ruleId) => resting.has(ruleId))];
    },
  };
}
