import { allowed, refused, type Result } from '../kernel';
import type { Phase } from './phase';
import { rulesWith, type LeanCoffeeRules, type RulesRefusal } from './rules';

export type BudgetRefusal =
  | RulesRefusal
  | { readonly code: 'onlyFacilitators' }
  | { readonly code: 'sessionClosed' }
  /** People vote with it already. */
  | { readonly code: 'budgetFixed' };

/**
 * Sets how many dots each person may spend: a facilitator, before the voting is opened.
 *
 * @returns the rules that follow; the very same object when they were so already
 */
export function setVoteBudget(
  board: { readonly phase: Phase; readonly rules: LeanCoffeeRules },
  voteBudget: number,
  mayFacilitate: boolean,
): Result<LeanCoffeeRules, BudgetRefusal> {
  if (!mayFacilitate) return refused({ code: 'onlyFacilitators' });
  const rules = rulesWith(voteBudget);
  if (!rules.ok) return rules;
  if (board.phase === 'closed') return refused({ code: 'sessionClosed' });
  if (voteBudget === board.rules.voteBudget) return allowed(board.rules);
  return board.phase === 'proposing' ? rules : refused({ code: 'budgetFixed' });
}
