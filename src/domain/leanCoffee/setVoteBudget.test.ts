import { setVoteBudget } from './setVoteBudget';
import { phases } from './phase';
import { usualRules } from './rules';

const proposing = { phase: 'proposing', rules: usualRules } as const;

describe('the vote budget', () => {
  it('is set by who facilitates, before the voting', () => {
    expect(setVoteBudget(proposing, 5, true)).toMatchObject({ ok: true, value: { voteBudget: 5 } });
    expect(setVoteBudget(proposing, 5, false)).toEqual({ ok: false, refusal: { code: 'onlyFacilitators' } });
    expect(setVoteBudget(proposing, 13, true)).toMatchObject({ ok: false, refusal: { code: 'badVoteBudget' } });
  });

  it('stays as it is from the voting on, and asking for what it is does no harm', () => {
    const outcomes = phases.map((phase) =>
      [5, usualRules.voteBudget].map((budget) => {
        const set = setVoteBudget({ phase, rules: usualRules }, budget, true);
        return set.ok ? set.value === usualRules || 'new' : set.refusal.code;
      }),
    );
    expect(outcomes).toEqual([
      ['new', true],
      ['budgetFixed', true],
      ['budgetFixed', true],
      ['sessionClosed', 'sessionClosed'],
    ]);
  });
});
