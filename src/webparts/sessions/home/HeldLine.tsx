import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import type { UpcomingSessionView } from '../../../domain/sessions';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { useDesk } from '../state/desk';
import { useText } from '../useText';
import { getRowClasses } from './rowClasses';
import { useSecondsLeft } from './useSecondsLeft';
import type { SessionDeeds } from './useSessionDeeds';

interface HeldLineProps {
  readonly session: UpcomingSessionView;
  readonly toldIn: number;
  readonly deeds: SessionDeeds;
}

/** How long after the end of the count is looked whether people have been told, in milliseconds. */
const lookAfter = 3_000;

/**
 * A change that nobody has been told of yet: when they are, and the two things to do until then. The count is not spoken
 * as it goes; it was spoken once when the change was made.
 */
export const HeldLine: React.FC<HeldLineProps> = ({ session, toldIn, deeds }) => {
  const { words, dates } = useText();
  const { take } = useDesk();
  const classes = getRowClasses(useTheme());
  const left = useSecondsLeft(toldIn, session);
  const { sendNow, takeBack, underWay } = deeds;
  const isTold = left === 0;
  React.useEffect(() => {
    if (!isTold) return undefined;
    const timer = window.setTimeout(() => take({}), lookAfter);
    return () => window.clearTimeout(timer);
  }, [isTold, take]);
  const about = dates.fullDay(session.startsAt, session.timeZone);
  return (
    <p className={classes.held}>
      <span>{isTold ? words.say('BeingTold') : words.count('ToldIn', left)}</span>
      {!isTold && <LinkButton text={words.say('TellNow')} about={about} disabled={underWay} onClick={sendNow} />}
      {!isTold && takeBack && (
        <LinkButton text={words.say('TakeBack')} about={about} disabled={underWay} onClick={takeBack} />
      )}
    </p>
  );
};
