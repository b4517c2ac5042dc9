import { groupsIn, type RuleSurroundings } from '../../../src/domain/membership';
import type { RulesParts } from './rulesParts';

/** What the rules of a community may name, and which communities follow which groups by rules that enrol. */
export async function surroundingsOf(
  { store, organisation }: Pick<RulesParts, 'store' | 'organisation'>,
  communityId: string,
): Promise<RuleSurroundings> {
  const [groups, all] = await Promise.all([organisation.groups(), store.all()]);
  return {
    communityId,
    // Who can be given roles of the directory by a group is nobody's business here.
    groups: new Map(groups.filter(({ roleAssignable }) => !roleAssignable).map((group) => [group.id, group])),
    enrolledFrom: new Map(
      [...all]
        .filter(([id]) => id !== communityId)
        .map(([id, { rules }]) => [id, [...groupsIn(rules.filter(({ mode }) => mode === 'enrol'))]]),
    ),
  };
}
