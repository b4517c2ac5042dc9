import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { NotYet } from '../../../components/frame/NotYet';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import type { Asked } from '../../../components/useAsked';
import type { DryRunView } from '../../../domain/membership';
import { LoadingPart } from '../layout/LoadingPart';
import { HeldNames } from '../layout/HeldNames';
import { useText } from '../useText';
import { getRunClasses } from './runClasses';

interface DryRunProps {
  readonly asked: Asked<DryRunView>;
  readonly onClose: () => void;
}

/** What a run would do now; nothing of it is done. */
export const DryRun: React.FC<DryRunProps> = ({ asked, onClose }) => {
  const { words } = useText();
  const theme = useTheme();
  const [screen, classes] = [getScreenClasses(theme), getRunClasses(theme)];
  const { view } = asked;
  if (!view) {
    return (
      <div className={classes.box}>
        <NotYet asked={asked} meanwhile={<LoadingPart />} />
      </div>
    );
  }
  const { read, additions, removals, add, remove, held, resting = [] } = view;
  return (
    <div className={classes.box}>
      <p className={screen.text} role="status">
        {words.count('DryLooked', read)} {words.say(additions + removals === 0 ? 'DryNothing' : 'DrySomething')}{' '}
        {held && words.count('DryHolds', held.threshold)}
      </p>
      {resting.map((name, place) => (
        <p key={place} className={screen.text} dir="auto">
          {words.say('DryRests', { name })}
        </p>
      ))}
      <HeldNames as="p" remove={remove} add={add} {...{ removals, additions }} />
      <LinkButton text={words.say('CloseDry')} onClick={onClose} />
    </div>
  );
};
