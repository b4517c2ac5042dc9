import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton, PrimaryButton } from '../../../components/buttons/Button';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import type { MembershipRule, RulePreviewView } from '../../../domain/membership';
import { useDesk } from '../state/desk';
import { useText } from '../useText';
import { comingBy } from './usePreview';

interface SaveRuleProps {
  readonly mode: MembershipRule['mode'];
  /** Whom the rule means as it stands; absent while that was not seen: then the button shows it first. */
  readonly seen?: RulePreviewView;
  readonly underWay: boolean;
}

/** Saves a rule, and says on the button how many it brings. */
export const SaveRule: React.FC<SaveRuleProps> = ({ mode, seen, underWay }) => {
  const { words } = useText();
  const { goTo } = useDesk();
  const screen = getScreenClasses(useTheme());
  const enrols = mode === 'enrol';
  const text = seen
    ? words.count(enrols ? 'SaveAndEnrol' : 'SaveAndSuggest', comingBy(seen))
    : words.say(enrols ? 'SeeFirst' : 'SeeSuggestedFirst');
  return (
    <div className={screen.buttons}>
      <PrimaryButton type="submit" text={text} disabled={underWay} />
      <DefaultButton text={words.say('Cancel')} onClick={() => goTo({ kind: 'rules' })} />
    </div>
  );
};
