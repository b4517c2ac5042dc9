import type { ChangeThreshold, MembershipRule } from '../../../src/domain/membership';

/** Names of the rules that are new, other than they were, or gone: what leads read about a change later. */
export function changedRules(before: readonly MembershipRule[], after: readonly MembershipRule[]): string {
  const isIn = (rule: MembershipRule, rules: readonly MembershipRule[]): boolean =>
    rules.some((other) => JSON.stringify(other) === JSON.stringify(rule));
  const changed = after.filter((rule) => !isIn(rule, before));
  const gone = before.filter(({ id }) => !after.some((rule) => rule.id === id));
  return [...changed, ...gone].map(({ name }) => name).join(', ');
}

/** `20 / 10% / +50%`: removals, removals as a share of the roster, additions; figures need no language. */
export function thresholdInFigures({ removals, removalShare, additionShare }: ChangeThreshold): string {
  const percent = (share: number): string => `${Math.round(share * 1_000) / 10}%`;
  return `${removals} / ${percent(removalShare)} / +${percent(additionShare)}`;
}
