import * as fc from 'fast-check';
import { compileRules, type GroupsOf } from './matchRule';
import type { Condition, DirectoryFacts, MembershipRule } from './rule';
import { somebody } from './testing/people';

const titles = ['Product Manager', 'Senior Product Owner', 'SRE / Platform Engineer', 'Head of Product', 'Clerk', ''];
const departments = ['Digital, Product', 'Digital', 'Digital, DevOps', 'Finance'];
const groups: Record<string, ReadonlySet<string>> = { g1: new Set(['p1', 'p2']), g2: new Set(['p2', 'p3']) };
const groupsOf: GroupsOf = (id) => {
  const members = groups[id];
  return members && { name: id, members };
};

const valuesOf = (of: readonly string[]) => fc.uniqueArray(fc.constantFrom(...of), { minLength: 1, maxLength: 3 });
const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    attribute: fc.constant('jobTitle' as const),
    how: fc.constantFrom('is' as const, 'has' as const),
    values: valuesOf(['Product manager', 'Senior product owner', 'DevOps engineer', 'Engineer', 'Lead']),
    synonyms: fc.boolean(),
  }),
  fc.record({
    attribute: fc.constant('department' as const),
    how: fc.constantFrom('is' as const, 'begins' as const, 'has' as const),
    values: valuesOf(departments),
  }),
  fc.record({
    attribute: fc.constant('group' as const),
    how: fc.constant('is' as const),
    values: valuesOf(['g1', 'g2', 'unknown']),
  }),
);
const rule: fc.Arbitrary<MembershipRule> = fc.record({
  id: fc.stringMatching(/^[a-z]{3,8}$/),
  name: fc.constant('A rule'),
  mode: fc.constantFrom('enrol' as const, 'suggest' as const),
  include: fc.array(condition, { minLength: 1, maxLength: 3 }),
  exclude: fc.array(condition, { maxLength: 2 }),
});
const people: fc.Arbitrary<DirectoryFacts[]> = fc.array(
  fc
    .record({
      id: fc.constantFrom('p1', 'p2', 'p3', 'p4'),
      jobTitle: fc.constantFrom(...titles),
      department: fc.constantFrom(...departments),
      enabled: fc.boolean(),
    })
    .map((facts) => somebody(facts)),
  { minLength: 1, maxLength: 8 },
);
const fitting = (rules: readonly MembershipRule[], everybody: readonly DirectoryFacts[]) => {
  const compiled = compileRules(rules, groupsOf);
  return everybody.map((facts) => compiled.fitting(facts));
};
const who = (one: MembershipRule, everybody: readonly DirectoryFacts[]) =>
  fitting([one], everybody).flatMap((fits, index) => (fits.length > 0 ? [index] : []));

describe('rules, whatever they ask for', () => {
  it('never fit more people for leaving something out', () => {
    fc.assert(
      fc.property(rule, condition, people, (one, more, everybody) => {
        const narrower = { ...one, exclude: [...one.exclude, more] };
        expect(who(one, everybody)).toEqual(expect.arrayContaining(who(narrower, everybody)));
      }),
    );
  });

  it('never fit fewer people for one more value', () => {
    const values = fc.constantFrom('Clerk', 'Finance', 'Product manager', 'g2', 'unknown');
    fc.assert(
      fc.property(rule, fc.nat(2), values, people, (one, at, value, everybody) => {
        const include = one.include.map((each, index) =>
          index === at % one.include.length ? { ...each, values: [value, ...each.values] } : each,
        );
        expect(who({ ...one, include }, everybody)).toEqual(expect.arrayContaining(who(one, everybody)));
      }),
    );
  });

  it('say the same in any order, together or one by one', () => {
    const several = fc.uniqueArray(rule, { selector: ({ id }) => id, minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(several, people, (rules, everybody) => {
        const together = fitting(rules, everybody);
        expect(fitting([...rules].reverse(), everybody)).toEqual(together);
        everybody.forEach((facts, index) => {
          const single = rules.flatMap((one) => compileRules([one], groupsOf).fitting(facts));
          expect(new Set(single.map(({ ruleId }) => ruleId))).toEqual(
            new Set(together[index]?.map(({ ruleId }) => ruleId)),
          );
        });
      }),
    );
  });
});
