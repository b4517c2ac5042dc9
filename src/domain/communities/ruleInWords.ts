import type { Condition, MembershipRule } from '../membership';

const attributes: Readonly<Record<Condition['attribute'], string>> = {
  jobTitle: 'job title',
  department: 'department',
  office: 'office',
  employeeType: 'employee type',
  group: 'group',
};

const verbs: Readonly<Record<Condition['how'], string>> = { is: 'is', begins: 'begins with', has: 'contains' };

/**
 * What a membership rule says, for somebody who takes over.
 * @param groupNames - by id; a group that is not known is said to be one
 */
export function ruleInWords(rule: MembershipRule, groupNames: ReadonlyMap<string, string>): string {
  const said = (conditions: readonly Condition[], join: string): string =>
    conditions.map((condition) => conditionInWords(condition, groupNames)).join(join);
  const exceptions = rule.exclude.length === 0 ? '' : `, except those whose ${said(rule.exclude, ' or whose ')},`;
  const effect = rule.mode === 'enrol' ? 'is enrolled' : 'is shown as somebody who could join';
  return `${rule.name}: everybody whose ${said(rule.include, ' and whose ')}${exceptions} ${effect}`;
}

function conditionInWords(
  { attribute, how, values, synonyms }: Condition,
  groupNames: ReadonlyMap<string, string>,
): string {
  const named = attribute === 'group' ? values.map((id) => groupNames.get(id) ?? 'a group that is gone') : values;
  const quoted = named.map((value) => `“${value}”`).join(' or ');
  return `${attributes[attribute]} ${verbs[how]} ${quoted}${synonyms ? ' (or what the profession also calls it)' : ''}`;
}
