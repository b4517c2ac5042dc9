import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import type { UpcomingSessionView } from '../../../domain/sessions';
import { useText } from '../useText';
import { getRowClasses } from './rowClasses';

interface FollowLineProps {
  readonly toFollow: NonNullable<UpcomingSessionView['toFollow']>;
  readonly timeZone: string;
}

/** Who has joined or left since, and when their calendars follow. */
export const FollowLine: React.FC<FollowLineProps> = ({ toFollow: { joiners, leavers, at }, timeZone }) => {
  const { words, dates } = useText();
  const classes = getRowClasses(useTheme());
  const changes = [
    ...(joiners > 0 ? [words.count('JoinersWait', joiners)] : []),
    ...(leavers > 0 ? [words.count('LeaversWait', leavers)] : []),
  ];
  const when = { day: dates.nearDay(at, timeZone), time: dates.time(at, timeZone) };
  return <p className={classes.meta}>{words.say('FollowAt', { changes: changes.join(', '), ...when })}</p>;
};
