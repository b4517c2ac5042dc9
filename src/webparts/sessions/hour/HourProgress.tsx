import * as React from 'react';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { useText } from '../useText';

interface HourProgressProps {
  readonly looked: number;
  readonly people: number;
}

/** How many calendars have been looked at, of how many. The reader may go away meanwhile. */
export const HourProgress: React.FC<HourProgressProps> = ({ looked, people }) => {
  const { words } = useText();
  const screen = getScreenClasses(useTheme());
  const classes = getClasses(useTheme());
  const done = people > 0 ? Math.min(1, looked / people) : 0;
  const inWords = words.count('LookedAt', people, { looked });
  return (
    <div className={classes.root}>
      <p className={screen.text} aria-hidden="true">
        {inWords}
      </p>
      <div
        role="progressbar"
        aria-label={words.say('LookingLabel')}
        aria-valuemin={0}
        aria-valuemax={people}
        aria-valuenow={looked}
        aria-valuetext={inWords}
        className={classes.track}
      >
        <div className={classes.bar} style={{ width: `${Math.round(done * 100)}%` }} />
      </div>
      <p className={screen.quiet}>{words.say('LookingNote')}</p>
    </div>
  );
};

const getClasses = memoizeFunction(({ palette, semanticColors }: Theme) =>
  mergeStyleSets({
    root: { maxWidth: 480, marginTop: 16 },
    // Drawn by borders, which stay where colours are forced.
    track: { boxSizing: 'border-box', height: 8, marginTop: 8, border: `1px solid ${semanticColors.bodySubtext}` },
    bar: { boxSizing: 'border-box', height: 6, borderTop: `6px solid ${palette.themePrimary}` },
  }),
);
