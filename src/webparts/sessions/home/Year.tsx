import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { useAsked } from '../../../components/useAsked';
import { useDesk } from '../state/desk';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { useText } from '../useText';
import { MonthMark } from './MonthMark';
import { getYearClasses } from './yearClasses';

/** Whether the hour was kept over the year: twelve months in a row, each with a shape and a word. */
export const Year: React.FC = () => {
  const { words } = useText();
  const { api } = useDesk();
  const theme = useTheme();
  const screen = getScreenClasses(theme);
  const classes = getYearClasses(theme);
  const { view } = useAsked(React.useCallback(() => api.readYear(), [api]));
  const first = view?.months.findIndex(({ sessions }) => sessions.some(({ kept }) => kept !== 'coming')) ?? -1;
  // Before there was anything, or without an answer, nothing is missed here; nor are the months before the first session.
  if (!view || first < 0) return null;
  const { kept, moved, cancelled } = view;
  const summary = [
    ...(kept > 0 ? [words.count('KeptTimes', kept)] : []),
    ...(moved > 0 ? [words.count('MovedTimes', moved)] : []),
    ...(cancelled > 0 ? [words.count('CancelledTimes', cancelled)] : []),
  ];
  return (
    <section className={screen.below} aria-label={words.say('YearTitle')}>
      <h3 className={screen.section}>{words.say('YearTitle')}</h3>
      <p className={screen.text}>{words.say('YearSummary', { summary: summary.join(', ') })}</p>
      <ol className={classes.months}>
        {view.months.slice(first).map(({ month, sessions }) => (
          <MonthMark key={month} month={month} sessions={sessions} />
        ))}
      </ol>
    </section>
  );
};
