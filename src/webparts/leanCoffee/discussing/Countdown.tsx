import * as React from 'react';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { Shape } from '../../../components/marks/Shape';
import { toneColor } from '../../../components/marks/tones';
import { useText } from '../useText';
import { clockFigure, type TimeNow, type TimeStage } from './useTimebox';

const faces = {
  running: { word: 'TimeRunning', shape: 'clock', tone: undefined },
  lastMinute: { word: 'TimeLastMinute', shape: 'glass', tone: 'unsure' },
  up: { word: 'TimeUp', shape: 'bell', tone: 'trouble' },
  paused: { word: 'TimePaused', shape: 'pause', tone: undefined },
} as const satisfies Record<TimeStage, object>;

interface CountdownProps {
  readonly time: TimeNow;
  /** For a screen that is read from the back of the room. */
  readonly large?: boolean;
}

/**
 * What is left of the timebox. It is told by a figure, a shape and a word; those who hear the page are told at its turns
 * (`useTimeNews`), not each second.
 */
export const Countdown: React.FC<CountdownProps> = ({ time, large }) => {
  const { words } = useText();
  const theme = useTheme();
  const classes = getClasses(theme);
  const { word, shape, tone } = faces[time.stage];
  return (
    <div className={large ? classes.large : classes.root} role="timer" aria-live="off">
      <span className={large ? classes.largeFigure : classes.figure}>{clockFigure(time.left)}</span>
      <span
        className={large ? classes.largeWord : classes.word}
        style={tone ? { color: toneColor(tone, theme) } : undefined}
      >
        <Shape name={shape} size={large ? 28 : 16} />
        {words.say(word)}
      </span>
    </div>
  );
};

const getClasses = memoizeFunction(({ fonts, semanticColors }: Theme) => {
  const root = { display: 'flex', alignItems: 'baseline', flexWrap: 'wrap', columnGap: 12 } as const;
  const figure = { fontWeight: 600, fontVariantNumeric: 'tabular-nums', color: semanticColors.bodyText } as const;
  const word = { display: 'inline-flex', alignItems: 'center', gap: 4, fontWeight: 600 } as const;
  return mergeStyleSets({
    root,
    large: { ...root, columnGap: 32 },
    figure: { ...figure, fontSize: 42, lineHeight: '48px' },
    largeFigure: { ...figure, fontSize: 'clamp(64px, 13vw, 220px)', lineHeight: '1.05' },
    word: { ...fonts.medium, ...word, color: semanticColors.bodySubtext },
    largeWord: { ...word, fontSize: 28, color: semanticColors.bodyText },
  });
});
