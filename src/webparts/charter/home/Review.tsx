import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { useDesk } from '../state/desk';
import { useText } from '../useText';

/** When the charter is looked at again. */
export const Review: React.FC = () => {
  const { words, dates } = useText();
  const { view } = useDesk();
  const classes = getScreenClasses(useTheme());
  if (!view.review) return null;
  const { on, isDue } = view.review;
  return (
    <p className={classes.text}>
      <time dateTime={on} title={dates.fullDate(on)}>
        {words.say(isDue ? 'ReviewDue' : 'ReviewOn', { day: dates.nearDate(on) })}
      </time>
    </p>
  );
};
