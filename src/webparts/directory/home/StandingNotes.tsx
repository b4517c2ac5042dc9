import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { Undo } from '../../../components/buttons/Undo';
import { useDesk } from '../state/desk';
import { isInside } from '../state/youAfter';
import { useText } from '../useText';
import { Asking } from './Asking';
import { Declined } from './Declined';
import { getRowClasses } from './rowClasses';
import type { Standing } from './useStanding';
import { WhyIn } from './WhyIn';

/** What stands below a community: a question to answer, what was just done, why the reader is in, and what was refused. */
export const StandingNotes: React.FC<{ readonly standing: Standing }> = ({ standing }) => {
  const { words } = useText();
  const { refusalOf, isUnsent } = useDesk();
  const classes = getRowClasses(useTheme());
  const { card, left, declined, isWhyOpen, isToHandOver } = standing;
  const { id, name, you } = card;
  const refusal = refusalOf(id);
  return (
    <div className={classes.notes}>
      {left && <Undo text={words.say('HasLeft', { name })} label={words.say('Undo')} onUndo={standing.undo} />}
      {declined && <Declined standing={standing} {...declined} />}
      {!isInside(you) && you.asked && <Asking asked={you.asked} standing={standing} />}
      {you.state === 'joining' && (
        <p className={classes.note}>{words.say(you.heldUp ? 'JoiningHeldUp' : 'TeamsFollows')}</p>
      )}
      {you.state === 'leaving' && !left && (
        <p className={classes.note}>{words.say(you.heldUp ? 'LeavingHeldUp' : 'IsLeaving')}</p>
      )}
      {you.declined && !declined && (
        <p className={classes.note}>
          {words.say('HasDeclined')} <LinkButton text={words.say('MayAskAgain')} about={name} onClick={standing.undo} />
        </p>
      )}
      {isUnsent(id) && <p className={classes.note}>{words.say('NotSentYet')}</p>}
      {isWhyOpen && <WhyIn standing={standing} />}
      {isToHandOver && (
        <p className={classes.said} role="alert">
          {words.say('HandOverFirst')}
        </p>
      )}
      {refusal && <p className={classes.problem}>{refusal}</p>}
    </div>
  );
};
