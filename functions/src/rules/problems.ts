import type { RulesRefusal } from '../../../src/domain/membership';
import type { Wordings } from '../platform/problems';

type RulesCode =
  RulesRefusal['code'] | 'guestsSetNoRules' | 'rulesChangedMeanwhile' | 'previewBusy' | 'directoryNotRead';

declare module '../platform/refusal' {
  interface RefusalCodes {
    readonly rules: RulesCode;
  }
}

/** The sentences of what is refused about membership rules. */
export const rulesProblems: Wordings<RulesCode> = {
  tooManyRules: [
    400,
    'Too many rules',
    ({ limit }) =>
      `A community has at most ${Number(limit)} rules. Nothing was changed; put what belongs together into one rule, or delete one.`,
  ],
  ruleTwice: [
    400,
    'There twice',
    ({ rule }) =>
      `There are two rules like “${String(rule)}”: they have the same name or ask for the same. Nothing was changed; delete or change one.`,
  ],
  ruleEmpty: [
    400,
    'Rule incomplete',
    ({ rule }) =>
      `The rule “${String(rule)}” needs a name and at least one condition, and each condition a value. Nothing was changed.`,
  ],
  ruleAsksOddly: [
    400,
    'Rule not understood',
    ({ rule }) =>
      `The rule “${String(rule)}” compares something in a way that is not possible. Nothing was changed; choose the condition anew.`,
  ],
  ruleTooLong: [
    400,
    'Rule too long',
    ({ rule, limit }) =>
      `Something in the rule “${String(rule)}” has more than ${Number(limit)} of what it may have. Nothing was changed; shorten it, or make two rules of it.`,
  ],
  ruleNamesUnknownGroup: [
    409,
    'Group not allowed',
    ({ rule }) =>
      `The rule “${String(rule)}” names a group that Guildhall may not read. Nothing was changed; choose one of those it offers, or ask an administrator to allow it.`,
  ],
  ruleNamesHiddenGroup: [
    409,
    'Group hides its members',
    ({ rule }) =>
      `The rule “${String(rule)}” names a group whose members are hidden, and would show who they are. Nothing was changed; choose another group.`,
  ],
  ruleCircular: [
    409,
    'Goes round in a circle',
    ({ rule }) =>
      `The rule “${String(rule)}” names this community, or one whose own rules lead back to it. Nothing was changed; choose another group, or only suggest.`,
  ],
  guestsSetNoRules: [
    403,
    'Not for guests',
    'Whom a rule fits says what the organisation’s directory knows about people, and it does not show that to guests. Nothing was changed; ask another lead of this community, who is no guest, to change or try its rules.',
  ],
  rulesChangedMeanwhile: [
    409,
    'Changed meanwhile',
    'Another lead has changed the rules or the threshold since you opened them. Nothing of yours was saved; look at theirs, then change them again.',
  ],
  previewBusy: [
    429,
    'Still looking',
    'Guildhall is still looking through the organisation for another preview. Nothing was changed; try again in a moment.',
  ],
  directoryNotRead: [
    409,
    'Directory not read yet',
    'Guildhall has not read the organisation’s directory yet, so nobody can say whom this is about. Nothing was changed; try again in some minutes.',
  ],
};
