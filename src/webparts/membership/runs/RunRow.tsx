import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { ToneMark } from '../../../components/marks/ToneMark';
import type { SyncRunSummary } from '../../../domain/membership';
import { useInWords } from '../inWords/useInWords';
import { RunMoment } from '../layout/RunMoment';
import { useText } from '../useText';
import { RunDetails } from './RunDetails';
import { getRunClasses } from './runClasses';

/** A sync run: when, what set it going, and what it did; names in place when one wishes. */
export const RunRow: React.FC<{ readonly run: SyncRunSummary }> = ({ run }) => {
  const { words, dates } = useText();
  const inWords = useInWords();
  const theme = useTheme();
  const [screen, classes] = [getScreenClasses(theme), getRunClasses(theme)];
  const [isOpen, setOpen] = React.useState(false);
  const { id, state, trigger, askedBy, answeredBy, startedAt, failedWrites, heldPeople, trouble } = run;
  const { found = 0, added, removed, repaired } = run;
  const isWrong = state === 'failed' || failedWrites > 0 || trouble !== undefined;
  const hasDetails = found + added + removed + repaired + failedWrites > 0 || heldPeople !== undefined;
  const because =
    trigger === 'byHand' && askedBy
      ? words.say('Trigger_by', { name: askedBy.name })
      : words.say(`Trigger_${trigger}` as const);
  const about = `${dates.nearDay(startedAt, dates.readersZone)}, ${dates.time(startedAt, dates.readersZone)}`;
  return (
    <li className={classes.row}>
      <p className={classes.when}>
        <RunMoment run={run} /> <span className={classes.why}>{because}</span>
      </p>
      <p className={screen.text} style={{ marginTop: 4 }}>
        {isWrong || state === 'holding' ? (
          <ToneMark tone={isWrong ? 'trouble' : 'unsure'}>{inWords.run(run)}</ToneMark>
        ) : (
          inWords.run(run)
        )}
        {answeredBy && ` ${words.say('AnsweredBy', { name: answeredBy.name })}`}
      </p>
      {hasDetails && (
        <LinkButton text={words.say('Details')} about={about} expanded={isOpen} onClick={() => setOpen(!isOpen)} />
      )}
      {isOpen && <RunDetails runId={id} />}
    </li>
  );
};
