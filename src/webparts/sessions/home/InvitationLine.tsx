import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { ToneMark } from '../../../components/marks/ToneMark';
import type { UpcomingSessionView } from '../../../domain/sessions';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { useDesk } from '../state/desk';
import { troubleInWords } from '../troubleInWords';
import { useText } from '../useText';
import { FollowLine } from './FollowLine';
import { invitationInWords } from './invitationInWords';
import { getRowClasses } from './rowClasses';
import { SendNow } from './SendNow';
import type { SessionDeeds } from './useSessionDeeds';

interface InvitationLineProps {
  readonly session: UpcomingSessionView;
  readonly deeds: SessionDeeds;
}

/** For leads: how the invitation stands, what is wrong with it, who is still to be told, and what can be done. */
export const InvitationLine: React.FC<InvitationLineProps> = ({ session, deeds }) => {
  const { words, dates } = useText();
  const { plan } = useDesk();
  const classes = getRowClasses(useTheme());
  const { invitation, toFollow, startsAt, timeZone, cancelled } = session;
  const trouble = troubleInWords(session, words.strings);
  const inWords = invitationInWords(session);
  if (!inWords) return null;
  if (deeds.isBeingSent) return <p className={classes.meta}>{words.say('BeingTold')}</p>;
  const { state, calendars, tone } = inWords;
  const isStopped = plan?.stopped !== undefined;
  const what = words.say(state);
  const day = invitation === 'stopped' && plan?.stopped && dates.nearDay(plan.stopped.since, dates.readersZone);
  const text = day ? words.say('StoppedSince', { what, day }) : what;
  const maySend = !isStopped && (invitation === 'dropped' || invitation === 'failed' || toFollow !== undefined);
  const about = dates.fullDay(startsAt, timeZone);
  return (
    <>
      <p className={classes.meta}>
        {tone ? <ToneMark tone={tone}>{text}</ToneMark> : <span>{text}</span>}
        {calendars && <span>{words.say(calendars)}</span>}
      </p>
      {trouble && <p className={classes.trouble}>{trouble}</p>}
      {toFollow && <FollowLine toFollow={toFollow} timeZone={timeZone} />}
      {maySend && <SendNow deeds={deeds} about={about} wasDropped={invitation === 'dropped'} />}
      {cancelled && deeds.takeBack && (
        <LinkButton text={words.say('TakeBack')} about={about} disabled={deeds.underWay} onClick={deeds.takeBack} />
      )}
    </>
  );
};
