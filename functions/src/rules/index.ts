export { AllRules } from './allRules';
export { followRulesTimer, rulesSchedule } from './followRules.timer';
export { groupsNamed } from './groupsNamed';
export { openRules } from './openRules';
export type { Rules } from './openRules';
export { rulesProblems } from './problems';
export type { RulesFollowed, RulesParts } from './rulesParts';
export type { RuleStore } from './RuleStore';
export { rulesVersionOf } from './rulesVersion';
