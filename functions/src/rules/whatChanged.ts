import type { MembershipRule } from '../../../src/domain/membership';
import type { OwedChange } from './RuleStore';

type RuleChange = Pick<OwedChange, 'what' | 'why' | 'was'>;

/** What leads read later about a change of rules: which were made, renamed, changed or deleted, each by its name. */
export function changesOfRules(
  before: readonly MembershipRule[],
  after: readonly MembershipRule[],
): readonly RuleChange[] {
  const changes = [
    ...after.flatMap((rule) =>
      changesOf(
        before.find(({ id }) => id === rule.id),
        rule,
      ),
    ),
    ...before
      .filter(({ id }) => !after.some((rule) => rule.id === id))
      .map(({ name }) => ({ what: 'ruleDeleted' as const, why: name })),
  ];
  // Nothing else is left that two lists of rules can differ in.
  return changes.length > 0 ? changes : [{ what: 'rulesOrdered' }];
}

function changesOf(before: MembershipRule | undefined, after: MembershipRule): readonly RuleChange[] {
  if (!before) return [{ what: 'ruleMade', why: after.name }];
  const isRenamed = before.name !== after.name;
  const isChanged = JSON.stringify({ ...before, name: '' }) !== JSON.stringify({ ...after, name: '' });
  return [
    ...(isRenamed ? [{ what: 'ruleRenamed' as const, why: after.name, was: before.name }] : []),
    ...(isChanged ? [{ what: 'rulesChanged' as const, why: after.name }] : []),
  ];
}
