import { compileRules, type GroupsOf } from './matchRule';
import type { Condition, DirectoryFacts } from './rule';
import { ruleOf, somebody } from './testing/people';

const noGroups: GroupsOf = () => undefined;
const title = (values: string[], rest: Partial<Condition> = {}): Condition => ({
  ...{ attribute: 'jobTitle', how: 'has', values },
  ...rest,
});
/** What of one condition fits somebody; undefined: the rule does not fit. */
const fitBy = (condition: Condition, facts: Partial<DirectoryFacts>) =>
  compileRules([ruleOf([condition])], noGroups).fitting(somebody(facts))[0]?.fits;
const holds = (condition: Condition, facts: Partial<DirectoryFacts>) => fitBy(condition, facts) !== undefined;

describe('who fits a membership rule', () => {
  it.each([
    ['Senior Product-Manager (Payments)', true],
    ['Product & Delivery Manager', true],
    ['Manager, Product', true],
    ['Digital Product Manager', true],
    ['Production Manager', false],
    ['Product Marketing Manager', false],
    ['Product Owner', false],
  ])('by a title word by word: %s', (jobTitle, expected) => {
    expect(holds(title(['Product manager']), { jobTitle })).toBe(expected);
  });

  it('by the whole title, rank and brackets apart', () => {
    const whole = title(['Delivery manager'], { how: 'is' });
    expect(holds(whole, { jobTitle: 'Senior Delivery Manager (G7)' })).toBe(true);
    expect(holds(whole, { jobTitle: 'Product Manager / Delivery Manager' })).toBe(true);
    expect(holds(whole, { jobTitle: 'Programme Delivery Manager' })).toBe(false);
  });

  it('by rank only where the rule names one', () => {
    expect(holds(title(['Senior product manager']), { jobTitle: 'Snr Product Manager' })).toBe(true);
    expect(holds(title(['Senior product manager']), { jobTitle: 'Product Manager' })).toBe(false);
    expect(holds(title(['Head of']), { jobTitle: 'Head of Data Plumbing' })).toBe(true);
    expect(holds(title(['Head of']), { jobTitle: 'Data Engineer' })).toBe(false);
  });

  it('by what the profession also calls it, and says so', () => {
    const also = title(['Product manager'], { synonyms: true });
    expect(fitBy(also, { jobTitle: 'Product Owner' })).toEqual([
      { attribute: 'jobTitle', value: 'Product manager', bySynonym: true },
    ]);
    expect(fitBy(also, { jobTitle: 'Lead Product Manager' })).toEqual([
      { attribute: 'jobTitle', value: 'Product manager' },
    ]);
    expect(holds(also, { jobTitle: 'Production Manager' })).toBe(false);
    expect(holds(title(['Wizard'], { synonyms: true }), { jobTitle: 'Product Owner' })).toBe(false);
    const owner = title(['Product owner'], { synonyms: true });
    expect(holds(owner, { jobTitle: 'Product Manager' })).toBe(true);
  });

  it('by department, office and employee type whatever their case and blanks', () => {
    const department: Condition = { attribute: 'department', how: 'is', values: ['digital,product'] };
    expect(holds(department, { department: ' Digital,  Product' })).toBe(true);
    expect(holds(department, { department: 'Digital, Product Design' })).toBe(false);
    expect(holds({ ...department, how: 'begins', values: ['Digital'] }, {})).toBe(true);
    expect(holds({ ...department, how: 'begins', values: ['Digit'] }, {})).toBe(false);
    expect(holds({ ...department, how: 'begins', values: ['Product'] }, {})).toBe(false);
    expect(holds({ ...department, how: 'has', values: ['Product'] }, {})).toBe(true);
    expect(holds({ ...department, how: 'has', values: ['duct'] }, {})).toBe(false);
    expect(holds({ attribute: 'office', how: 'is', values: ['CARDIFF'] }, {})).toBe(true);
    expect(holds({ attribute: 'office', how: 'is', values: ['Ynys Mon'] }, { office: 'Ynys Môn' })).toBe(true);
    expect(holds({ attribute: 'employeeType', how: 'is', values: ['contractor'] }, {})).toBe(false);
  });

  it('not where the directory says nothing', () => {
    const facts = { jobTitle: undefined, department: '' };
    expect(holds(title(['Product manager']), facts)).toBe(false);
    expect(holds({ attribute: 'department', how: 'begins', values: ['Digital'] }, facts)).toBe(false);
  });

  it('by being in a group, which is named by its name', () => {
    const groupsOf: GroupsOf = (id) => (id === 'g1' ? { name: 'Payments team', members: new Set(['ana']) } : undefined);
    const inGroup: Condition = { attribute: 'group', how: 'is', values: ['g1'] };
    const { fitting } = compileRules([ruleOf([inGroup])], groupsOf);
    expect(fitting(somebody())[0]?.fits).toEqual([{ attribute: 'group', value: 'Payments team' }]);
    expect(fitting(somebody({ id: 'bob' }))).toEqual([]);
    const without = compileRules([ruleOf([title(['Product manager'])], { exclude: [inGroup] })], groupsOf);
    expect(without.fitting(somebody())).toEqual([]);
    expect(without.fitting(somebody({ id: 'bob' }))).toHaveLength(1);
  });

  it('waits with a rule that leaves out people of a group that is not known yet', () => {
    const inGroup: Condition = { attribute: 'group', how: 'is', values: ['g2'] };
    const rules = compileRules([ruleOf([title(['Product manager'])], { exclude: [inGroup] })], noGroups);
    expect(rules.fitting(somebody())).toEqual([]);
  });

  it('never by an account that is disabled or no person, and as everybody else when a guest', () => {
    const rule = title(['Product manager']);
    expect(holds(rule, { enabled: false })).toBe(false);
    expect(holds(rule, { impersonal: true })).toBe(false);
    expect(holds(rule, { guest: true })).toBe(true);
  });

  it('needs everything that is asked for, and nothing that is left out', () => {
    const office: Condition = { attribute: 'office', how: 'is', values: ['Leeds', 'Cardiff'] };
    const rule = ruleOf([title(['Product manager']), office], {
      exclude: [{ attribute: 'employeeType', how: 'is', values: ['Contractor'] }],
    });
    const { fitting } = compileRules([rule], noGroups);
    expect(fitting(somebody())).toEqual([
      {
        ruleId: 'rule',
        mode: 'enrol',
        fits: [
          { attribute: 'jobTitle', value: 'Product manager' },
          { attribute: 'office', value: 'Cardiff' },
        ],
      },
    ]);
    expect(fitting(somebody({ office: 'Bristol' }))).toEqual([]);
    expect(fitting(somebody({ employeeType: 'contractor' }))).toEqual([]);
  });
});
