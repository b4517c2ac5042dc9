import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton } from '../buttons/Button';
import type { Asked } from '../useAsked';
import { useTextOf, whyRefused } from '../words';
import { getScreenClasses } from './screenClasses';

interface NotYetProps {
  readonly asked: Pick<Asked<unknown>, 'problem' | 'failed' | 'ask'>;
  /** Keeps the place while the answer is on its way. */
  readonly meanwhile: JSX.Element;
}

/** Stands where an answer will be: it is on its way, or why it did not come, with the way to ask again. */
export const NotYet: React.FC<NotYetProps> = ({ asked: { problem, failed, ask }, meanwhile }) => {
  const { words, dates } = useTextOf<SharedStrings>();
  const classes = getScreenClasses(useTheme());
  if (!problem && !failed) return meanwhile;
  return (
    <div role="alert">
      <p className={classes.text}>{problem ? whyRefused(problem, words, dates) : words.say('TroubleUnreachable')}</p>
      <div className={classes.buttons}>
        <DefaultButton text={words.say('TryAgain')} onClick={ask} />
      </div>
    </div>
  );
};
