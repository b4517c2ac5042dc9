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

/** A condition while it is written: a value may be typed that is not taken yet. */
export type DraftCondition = Condition & { readonly typed?: string };

export interface DraftRule extends Omit<MembershipRule, 'include' | 'exclude'> {
  readonly include: readonly DraftCondition[];
  readonly exclude: readonly DraftCondition[];
}

/** A condition with another value; one that it has already, or that says nothing, changes nothing but the field. */
export function withValue({ typed: _typed, ...condition }: DraftCondition, value: string): Condition {
  const tidy = value.trim();
  const isNew = tidy !== '' && !condition.values.includes(tidy) && condition.values.length < ruleLimits.values;
  return isNew ? { ...condition, values: [...condition.values, tidy] } : condition;
}

/** The rule with what is typed last in each field: whoever goes on to save means that, too. */
export function settled(rule: DraftRule): MembershipRule {
  const settle = (condition: DraftCondition): Condition => withValue(condition, condition.typed ?? '');
  return { ...rule, include: rule.include.map(settle), exclude: rule.exclude.map(settle) };
}

/** What is asked of people, without conditions that ask for nothing yet: what can be tried out. */
export function askedBy(rule: DraftRule): MembershipRule {
  const asks = (list: readonly DraftCondition[]): readonly Condition[] =>
    list.flatMap(({ typed: _typed, ...condition }) => (condition.values.length > 0 ? [condition] : []));
  return { ...rule, include: asks(rule.include), exclude: asks(rule.exclude) };
}

/** The rules of a community with this one: in its place when it is among them, else at the end. */
export function withRule(rules: readonly MembershipRule[], rule: MembershipRule): readonly MembershipRule[] {
  const isKnown = rules.some(({ id }) => id === rule.id);
  return isKnown ? rules.map((other) => (other.id === rule.id ? rule : other)) : [...rules, rule];
}
