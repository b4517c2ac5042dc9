import * as React from 'react';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { useText } from './useText';

/** How many votes a topic got from everybody, and quietly how many of them are the reader's. */
export const TopicResult: React.FC<{ readonly votes: number; readonly yours: number }> = ({ votes, yours }) => {
  const { words } = useText();
  const classes = getClasses(useTheme());
  return (
    <div className={classes.root}>
      <div className={votes > 0 ? classes.votes : classes.none}>{words.count('TopicVotes', votes)}</div>
      {yours > 0 && <div className={classes.yours}>{words.count('OwnVotes', yours)}</div>}
    </div>
  );
};

const getClasses = memoizeFunction(({ fonts, semanticColors }: Theme) =>
  mergeStyleSets({
    root: { textAlign: 'right' },
    votes: { ...fonts.medium, fontWeight: 600, color: semanticColors.bodyText },
    none: { ...fonts.medium, color: semanticColors.bodySubtext },
    yours: { ...fonts.small, color: semanticColors.bodySubtext },
  }),
);
