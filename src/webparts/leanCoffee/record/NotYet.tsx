import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { Waiting } from '../../../components/frame/Waiting';
import { whyRefused } from '../../../components/words';
import { getListClasses } from '../discussing/listClasses';
import { RowButton } from '../discussing/RowButton';
import { useText } from '../useText';
import type { Asked } from '../../../components/useAsked';

/** Stands where an answer will be: it is on its way, or why it did not come, with the way to ask again. */
export const NotYet: React.FC<{ readonly asked: Asked<unknown> }> = ({ asked }) => {
  const { words } = useText();
  const classes = getListClasses(useTheme());
  const { problem, failed, ask } = asked;
  if (!problem && !failed) return <Waiting label={words.say('LoadingRecord')} lines={['70%', '55%', '80%']} />;
  return (
    <p className={classes.note} role="alert">
      {problem ? whyRefused(problem, words) : words.say('RecordUnreachable')}{' '}
      <RowButton label={words.say('TryAgain')} onClick={ask} />
    </p>
  );
};
