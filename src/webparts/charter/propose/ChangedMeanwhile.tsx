import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton } from '../../../components/buttons/Button';
import { Differences } from '../../../components/differences/Differences';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import type { Clause } from '../../../domain/charter';
import { changedText, wholeText } from '../inWords/wholeText';
import { useText } from '../useText';
import type { Written } from './written';

interface ChangedMeanwhileProps {
  readonly written: Written;
  /** The clause as it stands now; absent when there is none. */
  readonly clause?: Clause;
  /** Whether it is about a clause at all. */
  readonly isAbout: boolean;
  readonly onTakenIn: () => void;
}

/** Tells whoever writes that somebody else has changed the clause since they began, and how. */
export const ChangedMeanwhile: React.FC<ChangedMeanwhileProps> = ({ written, clause, isAbout, onTakenIn }) => {
  const { words } = useText();
  const classes = getScreenClasses(useTheme());
  const { base } = written;
  if (!isAbout || !base) return null;
  if (!clause) {
    return (
      <p role="status" className={classes.problem}>
        {words.say('ClauseGoneMeanwhile')}
      </p>
    );
  }
  if (wholeText(base) === wholeText(clause)) return null;
  return (
    <section role="status" aria-label={words.say('ChangedMeanwhile')}>
      <p className={classes.text}>{words.say('ChangedMeanwhile')}</p>
      <Differences {...changedText(base, clause)} />
      <p className={classes.text}>{words.say('ChangedMeanwhileWay')}</p>
      <div className={classes.buttons}>
        <DefaultButton text={words.say('TakenIn')} onClick={onTakenIn} />
      </div>
    </section>
  );
};
