import * as React from 'react';
import { Link } from '@fluentui/react/lib/Link';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getButtonLooks } from '../../../components/buttons/buttonLooks';
import type { UpcomingSessionView } from '../../../domain/sessions';
import { useText } from '../useText';
import { getRowClasses } from './rowClasses';

interface JoinLinkProps {
  readonly session: UpcomingSessionView;
  readonly isNext: boolean;
}

/** So long before the start it is time to go, in milliseconds. */
const early = 15 * 60_000;

/** The way into the call: in sight for the next session, and the one thing to do when it is on. */
export const JoinLink: React.FC<JoinLinkProps> = ({ session, isNext }) => {
  const { words, dates, now } = useText();
  const theme = useTheme();
  const classes = getRowClasses(theme);
  const { joinUrl, startsAt, endsAt, timeZone } = session;
  if (!joinUrl?.startsWith('https://')) return null;
  const at = now().getTime();
  const isOn = at >= Date.parse(startsAt) - early && at < Date.parse(endsAt);
  if (!isOn && !isNext) return null;
  const link = { href: joinUrl, target: '_blank', rel: 'noreferrer', 'data-interception': 'off' };
  if (isOn) {
    return (
      <a {...link} className={`${getButtonLooks(theme).primary} ${classes.joinNow}`}>
        {words.say('JoinInTeams')}
      </a>
    );
  }
  const about = `${words.say('JoinInTeams')}: ${dates.fullDay(startsAt, timeZone)}`;
  return (
    <Link {...link} className={classes.join} aria-label={about}>
      {words.say('JoinInTeams')}
    </Link>
  );
};
