import { checkRules, type RuleSurroundings } from './checkRules';
import type { Condition, MembershipRule } from './rule';
import { ruleOf } from './testing/people';

const around: RuleSurroundings = {
  communityId: 'own',
  groups: new Map([
    ['own', { hiddenMembers: false }],
    ['open', { hiddenMembers: false }],
    ['other', { hiddenMembers: false }],
    ['far', { hiddenMembers: false }],
    ['hidden', { hiddenMembers: true }],
  ]),
  enrolledFrom: new Map([
    ['other', ['far']],
    ['far', ['own', 'other']],
  ]),
};
const title: Condition = { attribute: 'jobTitle', how: 'has', values: ['Product manager'] };
const group = (...values: string[]): Condition => ({ attribute: 'group', how: 'is', values });
const check = (...rules: MembershipRule[]) => {
  const checked = checkRules(rules, around);
  return checked.ok ? 'allowed' : checked.refusal;
};
const refusalOf = (rule: MembershipRule) => {
  const answer = check(rule);
  return answer === 'allowed' ? answer : answer.code;
};

describe('rules that a lead writes', () => {
  it('are kept tidy', () => {
    const written = ruleOf(
      [{ ...title, values: ['  Product\u200B  manager ', 'product MANAGER', ' '], synonyms: true }, group('OPEN')],
      { name: ' Product\tpeople ' },
    );
    expect(checkRules([written], around)).toEqual({
      ok: true,
      value: [ruleOf([{ ...title, synonyms: true }, group('open')], { name: 'Product people' })],
    });
  });

  it('ask for something', () => {
    expect(refusalOf(ruleOf([]))).toBe('ruleEmpty');
    expect(refusalOf(ruleOf([{ ...title, values: [] }]))).toBe('ruleEmpty');
    expect(refusalOf(ruleOf([{ ...title, values: ['\u200B', '???'] }]))).toBe('ruleEmpty');
    expect(refusalOf(ruleOf([title], { name: ' ' }))).toBe('ruleEmpty');
    expect(refusalOf(ruleOf([title], { exclude: [{ ...title, values: [''] }] }))).toBe('ruleEmpty');
  });

  it('have bounds', () => {
    const long = (values: string[]) => refusalOf(ruleOf([{ ...title, values }]));
    expect(long(['x'.repeat(120)])).toBe('allowed');
    expect(long(['x'.repeat(121)])).toBe('ruleTooLong');
    expect(long(Array.from({ length: 21 }, (_, i) => `x${i}`))).toBe('ruleTooLong');
    expect(refusalOf(ruleOf([title], { name: 'x'.repeat(81) }))).toBe('ruleTooLong');
    expect(refusalOf(ruleOf(Array.from({ length: 6 }, () => title)))).toBe('ruleTooLong');
    const many = Array.from({ length: 11 }, (_, i) =>
      ruleOf([{ ...title, values: [`x${i}`] }], { id: `r${i}`, name: `${i}` }),
    );
    expect(check(...many.slice(1))).toBe('allowed');
    expect(check(...many)).toEqual({ code: 'tooManyRules', limit: 10 });
  });

  it('ask as it can be asked', () => {
    expect(refusalOf(ruleOf([{ ...title, how: 'begins' }]))).toBe('ruleAsksOddly');
    expect(refusalOf(ruleOf([{ attribute: 'office', how: 'is', values: ['x'], synonyms: true }]))).toBe(
      'ruleAsksOddly',
    );
    expect(refusalOf(ruleOf([{ ...group('open'), how: 'has' }]))).toBe('ruleAsksOddly');
    expect(refusalOf(ruleOf([title], { id: 'Not an id' }))).toBe('ruleAsksOddly');
  });

  it('name only groups that may be named', () => {
    expect(refusalOf(ruleOf([group('open')]))).toBe('allowed');
    expect(refusalOf(ruleOf([group('nowhere')]))).toBe('ruleNamesUnknownGroup');
    expect(refusalOf(ruleOf([title], { exclude: [group('open', 'hidden')] }))).toBe('ruleNamesHiddenGroup');
  });

  it('never go round in a circle', () => {
    expect(check(ruleOf([group('own')], { name: 'Ourselves', mode: 'suggest' }))).toEqual({
      code: 'ruleCircular',
      rule: 'Ourselves',
    });
    expect(refusalOf(ruleOf([group('far')]))).toBe('ruleCircular');
    expect(refusalOf(ruleOf([group('other')]))).toBe('ruleCircular');
    expect(refusalOf(ruleOf([title], { exclude: [group('other')] }))).toBe('ruleCircular');
    expect(refusalOf(ruleOf([group('other')], { mode: 'suggest' }))).toBe('allowed');
  });

  it('are each there once', () => {
    const one = ruleOf([title, group('open')]);
    const turned = ruleOf([group('open'), { ...title, values: ['PRODUCT manager'] }], { id: 'b', name: 'Other' });
    expect(check(one, turned)).toEqual({ code: 'ruleTwice', rule: 'Other' });
    expect(check(one, { ...turned, mode: 'suggest' })).toBe('allowed');
    expect(check(one, ruleOf([group('open')], { name: 'Other' }))).toEqual({ code: 'ruleTwice', rule: 'Other' });
  });
});
