import type { MembershipRule } from './rule';

/** Ids of the groups that rules name, to bring in or to leave out, each once. */
export function groupsIn(rules: readonly Pick<MembershipRule, 'include' | 'exclude'>[]): ReadonlySet<string> {
  const conditions = rules.flatMap(({ include, exclude }) => [...include, ...exclude]);
  return new Set(conditions.flatMap(({ attribute, values }) => (attribute === 'group' ? values : [])));
}
