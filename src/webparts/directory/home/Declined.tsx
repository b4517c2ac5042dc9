import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getId } from '@fluentui/react/lib/Utilities';
import { DefaultButton } from '../../../components/buttons/Button';
import { Undo } from '../../../components/buttons/Undo';
import { declineReasons, type DeclineReason } from '../../../domain/membership';
import { useText } from '../useText';
import { getRowClasses } from './rowClasses';
import type { Standing } from './useStanding';

interface DeclinedProps {
  readonly standing: Standing;
  /** What they have given as their reason. */
  readonly reason?: DeclineReason;
}

/** The reader has just said no: it is done, can be undone, and whoever likes says why. */
export const Declined: React.FC<DeclinedProps> = ({ standing, reason }) => {
  const { words } = useText();
  const classes = getRowClasses(useTheme());
  const [id] = React.useState(() => getId('guildhall-why'));
  const { name } = standing.card;
  return (
    <div>
      <Undo text={words.say('SaidNo', { name })} label={words.say('Undo')} onUndo={standing.undo} />
      <p id={id} className={classes.note}>
        {words.say('WouldYouSayWhy')}
      </p>
      <div role="group" aria-labelledby={id} className={classes.reasons}>
        {declineReasons.map((one) => (
          <DefaultButton
            key={one}
            className={one === reason ? classes.chosenReason : classes.reason}
            aria-pressed={one === reason}
            text={words.say(`No_${one}` as const)}
            onClick={() => standing.decline(one)}
          />
        ))}
      </div>
    </div>
  );
};
