import type { Condition, DirectoryFacts, MembershipRule } from '../rule';

/** Somebody of the directory; a product manager in Cardiff unless something else is said. */
export function somebody(facts: Partial<DirectoryFacts> = {}): DirectoryFacts {
  return {
    id: 'ana',
    name: 'Ana Ruiz',
    jobTitle: 'Product Manager',
    department: 'Digital, Product',
    office: 'Cardiff',
    employeeType: 'Employee',
    guest: false,
    enabled: true,
    impersonal: false,
    ...facts,
  };
}

/** A rule that enrols whoever these conditions hold of. */
export function ruleOf(include: readonly Condition[], rest: Partial<MembershipRule> = {}): MembershipRule {
  return { id: 'rule', name: 'A rule', mode: 'enrol', include, exclude: [], ...rest };
}
