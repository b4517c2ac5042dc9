import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { ToneMark } from '../../../components/marks/ToneMark';
import type { UpcomingSessionView } from '../../../domain/sessions';
import { LinkButton } from '../layout/LinkButton';
import { useText } from '../useText';
import { getRowClasses } from './rowClasses';
import { useSendNow } from './useSendNow';

/** For leads: how the invitation stands, what is wrong with it, and who is still to be told. */
export const InvitationLine: React.FC<{ readonly session: UpcomingSessionView }> = ({ session }) => {
  const { words, dates } = useText();
  const classes = getRowClasses(useTheme());
  const { send, problem, underWay } = useSendNow(session);
  const { invitation, trouble, toFollow, startsAt, timeZone } = session;
  const mayBeSent = invitation === 'dropped' || (toFollow !== undefined && invitation !== 'stopped');
  const tone = { sent: 'agreed', failed: 'trouble', stopped: 'unsure', dropped: 'unsure' } as const;
  const text = words.say(`Invitation_${invitation}`);
  const changes = toFollow && [
    ...(toFollow.joiners > 0 ? [words.count('JoinersWait', toFollow.joiners)] : []),
    ...(toFollow.leavers > 0 ? [words.count('LeaversWait', toFollow.leavers)] : []),
  ];
  return (
    <>
      <p className={classes.meta}>
        {invitation in tone ? (
          <ToneMark tone={tone[invitation as keyof typeof tone]}>{text}</ToneMark>
        ) : (
          <span>{text}</span>
        )}
      </p>
      {trouble && <p className={classes.trouble}>{trouble}</p>}
      {(toFollow ?? mayBeSent) && (
        <p className={classes.meta}>
          {toFollow && changes && (
            <span>
              {words.say('FollowAt', {
                changes: changes.join(', '),
                day: dates.nearDay(toFollow.at, timeZone),
                time: dates.time(toFollow.at, timeZone),
              })}
            </span>
          )}
          {mayBeSent && (
            <LinkButton
              text={words.say(underWay ? 'Sending' : 'SendNow')}
              about={dates.fullDay(startsAt, timeZone)}
              disabled={underWay}
              onClick={send}
            />
          )}
        </p>
      )}
      <p className={classes.problem} role="status">
        {problem}
      </p>
    </>
  );
};
