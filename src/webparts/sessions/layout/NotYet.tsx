import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton } from '../../../components/buttons/Button';
import type { Asked } from '../../../components/useAsked';
import { whyRefused } from '../../../components/words';
import { LoadingPart } from './LoadingPart';
import { getScreenClasses } from './screenClasses';
import { useText } from '../useText';

/** Stands where an answer will be: it is on its way, or why it did not come, with the way to ask again. */
export const NotYet: React.FC<{ readonly asked: Asked<unknown> }> = ({ asked: { problem, failed, ask } }) => {
  const { words } = useText();
  const classes = getScreenClasses(useTheme());
  if (!problem && !failed) return <LoadingPart />;
  return (
    <div role="alert">
      <p className={classes.text}>{problem ? whyRefused(problem, words) : words.say('TroubleUnreachable')}</p>
      <div className={classes.buttons}>
        <DefaultButton text={words.say('TryAgain')} onClick={ask} />
      </div>
    </div>
  );
};
