import * as React from 'react';
import { Shimmer } from '@fluentui/react/lib/Shimmer';
import { useTheme } from '@fluentui/react/lib/Theme';
import { whyRefused } from '../../../components/words';
import { getListClasses } from '../discussing/listClasses';
import { RowButton } from '../discussing/RowButton';
import { useText } from '../useText';
import type { Asked } from './useAsked';

/** Stands where an answer will be: it is on its way, or why it did not come, with the way to ask again. */
export const NotYet: React.FC<{ readonly asked: Asked<unknown> }> = ({ asked }) => {
  const { words } = useText();
  const classes = getListClasses(useTheme());
  const { problem, failed, ask } = asked;
  if (!problem && !failed) return <Shimmer ariaLabel={words.say('LoadingRecord')} />;
  return (
    <p className={classes.note} role="alert">
      {problem ? whyRefused(problem, words) : words.say('RecordUnreachable')}{' '}
      <RowButton label={words.say('TryAgain')} onClick={ask} />
    </p>
  );
};
