import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton } from '../../../components/buttons/Button';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import type { MembershipRule } from '../../../domain/membership';
import { useInWords } from '../inWords/useInWords';
import { useDesk } from '../state/desk';
import { useText } from '../useText';
import { getRuleClasses } from './ruleClasses';

interface TheirsProps {
  /** As it was when the reader opened it, or last took what another lead has made of it. */
  readonly before: MembershipRule;
  readonly yours: MembershipRule;
  readonly onTake: (theirs: MembershipRule) => void;
}

/** Another lead has changed or deleted the rule meanwhile: both versions, and what saving does to theirs. */
export const Theirs: React.FC<TheirsProps> = ({ before, yours, onTake }) => {
  const { words } = useText();
  const inWords = useInWords();
  const { view } = useDesk();
  const theme = useTheme();
  const [screen, classes] = [getScreenClasses(theme), getRuleClasses(theme)];
  const [wasThere] = React.useState(() => view.rules.some(({ id }) => id === before.id));
  const theirs = view.rules.find(({ id }) => id === before.id);
  if (!theirs && !wasThere) return null;
  if (!theirs) {
    return (
      <p className={screen.problem} role="status">
        {words.say('TheirsDeleted')}
      </p>
    );
  }
  if (!isTheirs(view.rules, before)) return null;
  const said = (rule: MembershipRule): { readonly name: string; readonly rule: string } => ({
    name: rule.name,
    rule: inWords.rule(rule, view.groups),
  });
  return (
    <div className={classes.theirs}>
      <p className={screen.problem} role="status">
        {words.say('TheirsTitle')}
      </p>
      <p className={screen.text} dir="auto">
        {words.say('TheirsIs', said(theirs))}
      </p>
      <p className={screen.text} dir="auto">
        {words.say('YoursIs', said(yours))}
      </p>
      <p className={screen.text}>{words.say('ReplacesTheirs')}</p>
      <div className={screen.buttons}>
        <DefaultButton text={words.say('TakeTheirs')} onClick={() => onTake(theirs)} />
      </div>
    </div>
  );
};

/** Whether the rule is another one by now than it was. */
export function isTheirs(rules: readonly MembershipRule[], before: MembershipRule): boolean {
  const now = rules.find(({ id }) => id === before.id);
  return now !== undefined && wording(now) !== wording(before);
}

/** The same whichever way the parts of a rule came in order. */
function wording({ name, mode, include, exclude }: MembershipRule): string {
  const parts = (list: MembershipRule['include']): unknown =>
    list.map(({ attribute, how, values, synonyms = false }) => [attribute, how, values, synonyms]);
  return JSON.stringify([name, mode, parts(include), parts(exclude)]);
}
