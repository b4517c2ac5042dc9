import { allowed, hasSomethingToSee, lengthOf, refused, tidyLine, type Result } from '../../kernel';
import { groupsIn } from './groupsIn';
import { leadsBack } from './leadsBack';
import { foldedValue } from './matchText';
import { mostRules, type Condition, type MembershipRule } from './rule';

/** What rules of a community are checked against. */
export interface RuleSurroundings {
  /** The community's own group. */
  readonly communityId: string;
  /** Groups that rules may name. */
  readonly groups: ReadonlyMap<string, { readonly hiddenMembers: boolean }>;
  /** Of other communities, the groups that their enrolling rules name; a community is named by its group. */
  readonly enrolledFrom: ReadonlyMap<string, readonly string[]>;
}

/** Why a set of rules is not taken; `rule` is the name of the one that is meant, as it was written. */
export type RulesRefusal =
  | { readonly code: 'tooManyRules'; readonly limit: number }
  | { readonly code: 'ruleTwice' | 'ruleEmpty' | 'ruleAsksOddly'; readonly rule: string }
  | { readonly code: 'ruleTooLong'; readonly rule: string; readonly limit: number }
  | { readonly code: 'ruleNamesUnknownGroup' | 'ruleNamesHiddenGroup' | 'ruleCircular'; readonly rule: string };

const nameLimit = 80;
const valueLimit = 120;
const valuesLimit = 20;
const conditionsLimit = 5;
const validId = /^[a-z0-9-]{1,40}$/;

/**
 * Checks the rules of a community and tidies what they say.
 *
 * @returns the rules as they are kept: texts tidy, values that are the same once
 */
export function checkRules(
  rules: readonly MembershipRule[],
  around: RuleSurroundings,
): Result<readonly MembershipRule[], RulesRefusal> {
  if (rules.length > mostRules) return refused({ code: 'tooManyRules', limit: mostRules });
  const tidy: MembershipRule[] = [];
  for (const raw of rules) {
    const checked = checkRule(tidied(raw), around);
    if (!checked.ok) return checked;
    if (tidy.some((other) => isSame(other, checked.value))) return refused({ code: 'ruleTwice', rule: raw.name });
    tidy.push(checked.value);
  }
  return allowed(tidy);
}

function checkRule(rule: MembershipRule, around: RuleSurroundings): Result<MembershipRule, RulesRefusal> {
  const { id, name, include, exclude } = rule;
  const conditions = [...include, ...exclude];
  const values = conditions.flatMap((condition) => condition.values);
  if (!hasSomethingToSee(name) || include.length === 0 || conditions.some((one) => one.values.length === 0))
    return refused({ code: 'ruleEmpty', rule: name });
  if (lengthOf(name) > nameLimit) return refused({ code: 'ruleTooLong', rule: name, limit: nameLimit });
  if (Math.max(include.length, exclude.length) > conditionsLimit)
    return refused({ code: 'ruleTooLong', rule: name, limit: conditionsLimit });
  if (conditions.some((one) => one.values.length > valuesLimit))
    return refused({ code: 'ruleTooLong', rule: name, limit: valuesLimit });
  if (values.some((value) => lengthOf(value) > valueLimit))
    return refused({ code: 'ruleTooLong', rule: name, limit: valueLimit });
  if (!validId.test(id) || conditions.some(asksOddly)) return refused({ code: 'ruleAsksOddly', rule: name });
  return checkGroups(rule, around);
}

/** `begins` is for what is written from the large to the small; only job titles have synonyms. */
function asksOddly({ attribute, how, synonyms }: Condition): boolean {
  if (attribute === 'group') return how !== 'is' || synonyms === true;
  if (how === 'begins' && attribute !== 'department' && attribute !== 'office') return true;
  return synonyms === true && attribute !== 'jobTitle';
}

function checkGroups(rule: MembershipRule, around: RuleSurroundings): Result<MembershipRule, RulesRefusal> {
  const { name, mode } = rule;
  const named = [...groupsIn([rule])];
  for (const groupId of named) {
    // Its own group first: that is circular whether or not a rule could name it otherwise.
    if (groupId === around.communityId) return refused({ code: 'ruleCircular', rule: name });
    const group = around.groups.get(groupId);
    if (!group) return refused({ code: 'ruleNamesUnknownGroup', rule: name });
    if (group.hiddenMembers) return refused({ code: 'ruleNamesHiddenGroup', rule: name });
  }
  if (mode === 'enrol' && leadsBack(around.communityId, named, around.enrolledFrom))
    return refused({ code: 'ruleCircular', rule: name });
  return allowed(rule);
}

function tidied(rule: MembershipRule): MembershipRule {
  return {
    ...{ id: rule.id, name: tidyLine(rule.name), mode: rule.mode },
    ...{ include: rule.include.map(tidiedCondition), exclude: rule.exclude.map(tidiedCondition) },
  };
}

function tidiedCondition({ attribute, how, values, synonyms }: Condition): Condition {
  const kept = new Map<string, string>();
  for (const raw of values) {
    const value = attribute === 'group' ? tidyLine(raw).toLowerCase() : tidyLine(raw);
    const name = foldedValue(value);
    // What holds no letter and no digit fits nothing, or everything.
    if (/[\p{L}\p{N}]/u.test(value) && !kept.has(name)) kept.set(name, value);
  }
  return { attribute, how, values: [...kept.values()], ...(synonyms ? { synonyms } : {}) };
}

/** Whether they have one id, or ask for the same things in the same way. */
function isSame(a: MembershipRule, b: MembershipRule): boolean {
  return a.id === b.id || a.name === b.name || (a.mode === b.mode && asked(a) === asked(b));
}

function asked({ include, exclude }: MembershipRule): string {
  const texts = (conditions: readonly Condition[]): readonly string[] =>
    conditions
      .map(({ attribute, how, values, synonyms }) =>
        JSON.stringify([attribute, how, synonyms === true, values.map(foldedValue).sort()]),
      )
      .sort();
  return JSON.stringify([texts(include), texts(exclude)]);
}
