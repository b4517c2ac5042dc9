import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { ToneMark } from '../../../components/marks/ToneMark';
import type { MembershipRule } from '../../../domain/membership';
import { useInWords } from '../inWords/useInWords';
import { useDesk } from '../state/desk';
import { useText } from '../useText';
import { getRuleClasses } from './ruleClasses';

interface RuleRowProps {
  readonly rule: MembershipRule;
  readonly onChange: () => void;
  readonly onDelete: () => void;
}

/** A rule, as one would say it. */
export const RuleRow: React.FC<RuleRowProps> = ({ rule, onChange, onDelete }) => {
  const { words } = useText();
  const inWords = useInWords();
  const { view } = useDesk();
  const theme = useTheme();
  const [screen, classes] = [getScreenClasses(theme), getRuleClasses(theme)];
  return (
    <li className={classes.row}>
      <h4 className={classes.name} dir="auto">
        {rule.name}
      </h4>
      <p className={screen.text} dir="auto">
        {inWords.rule(rule, view.groups)}
      </p>
      {view.resting?.includes(rule.id) && (
        <p className={screen.text}>
          <ToneMark tone="unsure">{words.say('RuleRests')}</ToneMark>
        </p>
      )}
      {!view.isGuest && (
        <div className={classes.commands}>
          <LinkButton text={words.say('Change')} about={rule.name} onClick={onChange} />
          <LinkButton text={words.say('Delete')} about={rule.name} onClick={onDelete} />
        </div>
      )}
    </li>
  );
};
