import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton } from '../../../components/buttons/Button';
import { useInWords } from '../inWords/useInWords';
import { useText } from '../useText';
import { getRowClasses } from './rowClasses';
import type { Standing } from './useStanding';

/** Each reason why the reader is in, with its date and where it comes from, and what that means for staying. */
export const WhyIn: React.FC<{ readonly standing: Standing }> = ({ standing }) => {
  const { words } = useText();
  const inWords = useInWords();
  const classes = getRowClasses(useTheme());
  const { name, you } = standing.card;
  const byRuleAlone = you.why.length > 0 && you.why.every(({ kind }) => kind === 'rule');
  return (
    <div className={classes.why}>
      <ul className={classes.reasonsIn}>
        {you.why.map((reason) => (
          <li key={JSON.stringify(reason)}>{inWords.why(reason)}</li>
        ))}
      </ul>
      <p className={classes.said}>{words.say(byRuleAlone ? 'RuleMayEnd' : 'StaysAnyway')}</p>
      {byRuleAlone && (
        <DefaultButton
          className={classes.stay}
          text={words.say('Stay')}
          aria-label={words.say('StayIn', { name })}
          onClick={standing.join}
        />
      )}
    </div>
  );
};
