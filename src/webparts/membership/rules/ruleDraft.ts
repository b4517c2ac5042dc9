import { newId } from '../../../components/newId';
import type { Condition, MembershipRule, RuleAttribute } from '../../../domain/membership';

export const attributes: readonly RuleAttribute[] = ['jobTitle', 'department', 'office', 'employeeType', 'group'];

/** How a value can be compared. Only what is written from the large to the small has a beginning that says something. */
export const waysOf: Readonly<Record<RuleAttribute, readonly Condition['how'][]>> = {
  jobTitle: ['is', 'has'],
  department: ['is', 'begins', 'has'],
  office: ['is', 'begins', 'has'],
  employeeType: ['is', 'has'],
  group: ['is'],
};

/** The most of each, as the API checks it. */
export const ruleLimits = { name: 80, value: 120, values: 20, conditions: 5 } as const;

/** A condition that asks for nothing yet. */
export function newCondition(attribute: RuleAttribute): Condition {
  return { attribute, how: 'is', values: [], ...(attribute === 'jobTitle' ? { synonyms: true } : {}) };
}

/** A rule to begin with. */
export function newRule(): MembershipRule {
  return { id: newId(), name: '', mode: 'enrol', include: [newCondition('jobTitle')], exclude: [] };
}

/** What is asked of people, without conditions that ask for nothing yet: what can be tried out. */
export function askedBy(rule: MembershipRule): MembershipRule {
  const asks = ({ values }: Condition): boolean => values.length > 0;
  return { ...rule, include: rule.include.filter(asks), exclude: rule.exclude.filter(asks) };
}
