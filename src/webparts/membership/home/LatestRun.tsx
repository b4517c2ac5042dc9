import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { RunMoment } from '../layout/RunMoment';
import { useInWords } from '../inWords/useInWords';
import { useDesk } from '../state/desk';
import { useText } from '../useText';

/** What was done last to keep the roster in line. */
export const LatestRun: React.FC = () => {
  const { words, dates } = useText();
  const inWords = useInWords();
  const { view, goTo } = useDesk();
  const classes = getScreenClasses(useTheme());
  const { directoryReadAt: readAt } = view;
  const latest = view.runs.find(({ state }) => state !== 'holding');
  return (
    <section className={classes.below}>
      <h3 className={classes.section}>{words.say('LatestRunTitle')}</h3>
      {latest ? (
        <p className={classes.text}>
          <RunMoment run={latest} />: {inWords.run(latest)}
        </p>
      ) : (
        <p className={classes.text}>{words.say('NoRunYet')}</p>
      )}
      {readAt && (
        <p className={classes.quiet}>
          {words.say('ReadAt', {
            day: dates.nearDay(readAt, dates.readersZone),
            time: dates.time(readAt, dates.readersZone),
          })}
        </p>
      )}
      <LinkButton text={words.say('SeeRuns')} onClick={() => goTo({ kind: 'runs' })} />
    </section>
  );
};
