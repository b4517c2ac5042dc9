import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton, PrimaryButton } from '../../../components/buttons/Button';
import { Face } from '../../../components/marks/Face';
import type { YouIn } from '../../../domain/membership';
import { useText } from '../useText';
import { getRowClasses } from './rowClasses';
import type { Standing } from './useStanding';

interface AskingProps {
  readonly asked: NonNullable<YouIn['asked']>;
  readonly standing: Standing;
}

/** A lead's question in the lead's words, or their invitation, and the two answers to it. */
export const Asking: React.FC<AskingProps> = ({ asked: { at, by, message }, standing }) => {
  const { words, dates } = useText();
  const classes = getRowClasses(useTheme());
  const { name } = standing.card;
  const day = dates.fullDay(at, dates.readersZone);
  return (
    <div className={classes.asking}>
      <p className={classes.askedBy}>
        <Face name={by} />
        <span>{words.say(message === undefined ? 'InvitedBy' : 'AskedBy', { by, day })}</span>
      </p>
      {message !== undefined && (
        <blockquote className={classes.message} dir="auto">
          {message}
        </blockquote>
      )}
      <div className={classes.answers}>
        <PrimaryButton
          className={classes.button}
          text={words.say('Join')}
          aria-label={words.say('JoinCommunity', { name })}
          onClick={standing.join}
        />
        <DefaultButton
          className={classes.button}
          text={words.say('NoThanks')}
          aria-label={words.say('NoThanksTo', { name })}
          onClick={() => standing.decline()}
        />
      </div>
    </div>
  );
};
