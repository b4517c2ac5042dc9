import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import type { Objective } from '../../../domain/charter';
import { useText } from '../useText';
import { getObjectiveClasses } from './objectiveClasses';

/** An objective, how it went, and what came of it. */
export const ObjectiveRecord: React.FC<{ readonly objective: Objective }> = ({ objective }) => {
  const { words, dates } = useText();
  const theme = useTheme();
  const classes = getScreenClasses(theme);
  const { text, startsOn, endsOn, setBy, checkIns, outcome } = objective;
  const span = { from: dates.nearDate(startsOn), to: dates.nearDate(endsOn), name: setBy.name };
  return (
    <>
      <p className={getObjectiveClasses(theme).words} dir="auto">
        <strong>{text}</strong>
      </p>
      <p className={classes.quiet}>{words.say('ObjectiveSpan', span)}</p>
      {outcome && (
        <p className={classes.text} dir="auto">
          {words.say(`Reached_${outcome.reached}` as const)} {outcome.text}
        </p>
      )}
      {checkIns.length > 0 && (
        <ul className={classes.list}>
          {checkIns.map((one) => (
            <li key={one.id}>
              <p className={classes.text} dir="auto">
                {one.text}
              </p>
              <p className={classes.quiet}>{`${one.by.name}, ${dates.ago(one.at)}`}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
