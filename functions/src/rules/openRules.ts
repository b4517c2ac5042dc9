import type { AllRules } from './allRules';
import { PreviewService } from './previewService';
import type { RulesParts } from './rulesParts';
import { RulesService } from './rulesService';

export type Rules = ReturnType<typeof openRules>;

/** Everything about membership rules, on the same parts. */
export function openRules(parts: RulesParts, known: AllRules) {
  return {
    service: new RulesService(parts, known),
    previews: new PreviewService(parts),
  };
}
