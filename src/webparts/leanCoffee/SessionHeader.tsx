import * as React from 'react';
import { Link } from '@fluentui/react/lib/Link';
import { hiddenContentStyle, mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import type { SessionView } from '../../domain/leanCoffee';
import { useText } from './useText';

/** What this is, when it is, and the way into the call. */
export const SessionHeader: React.FC<{ readonly session?: SessionView }> = ({ session }) => {
  const { words } = useText();
  const classes = getClasses(useTheme());
  return (
    <header>
      <h2 className={classes.title}>{words.say('Title')}</h2>
      {session && (
        <div className={classes.line}>
          <SessionTimes session={session} />
          {session.joinUrl?.startsWith('https://') && (
            <Link
              className={classes.join}
              href={session.joinUrl}
              target="_blank"
              rel="noreferrer"
              data-interception="off"
            >
              {words.say('JoinInTeams')}
            </Link>
          )}
        </div>
      )}
    </header>
  );
};

/** The session's time in the community's zone; readers elsewhere get the zone's name, and the time in their own. */
const SessionTimes: React.FC<{ readonly session: SessionView }> = ({ session }) => {
  const { words, dates } = useText();
  const classes = getClasses(useTheme());
  const { startsAt, endsAt, timeZone } = session;
  const times = (zone: string): { start: string; end: string } => ({
    start: dates.time(startsAt, zone),
    end: dates.time(endsAt, zone),
  });
  const there = times(timeZone);
  const here = times(dates.readersZone);
  const elsewhere =
    here.start !== there.start || dates.fullDay(startsAt, timeZone) !== dates.fullDay(startsAt, dates.readersZone);
  const inWords = (day: string): string =>
    elsewhere
      ? words.say('SessionTimesInZone', { day, ...there, zone: dates.zoneName(startsAt, timeZone) })
      : words.say('SessionTimes', { day, ...there });
  const full = inWords(dates.fullDay(startsAt, timeZone));
  return (
    <span>
      <time dateTime={startsAt} title={full}>
        <span aria-hidden="true">{startWithCapital(inWords(dates.nearDay(startsAt, timeZone)))}</span>
        <span className={classes.unseen}>{full}</span>
      </time>
      {elsewhere && <span className={classes.yours}> ({words.say('YourTime', here)})</span>}
    </span>
  );
};

function startWithCapital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

const getClasses = memoizeFunction(({ fonts, semanticColors }: Theme) =>
  mergeStyleSets({
    title: { ...fonts.xxLarge, fontWeight: 600, lineHeight: '36px', margin: 0, color: semanticColors.bodyText },
    line: {
      ...fonts.medium,
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      columnGap: 16,
      lineHeight: '20px',
      color: semanticColors.bodyText,
    },
    join: { padding: '6px 0', selectors: { '@media (pointer: coarse)': { padding: '12px 0' } } },
    yours: { color: semanticColors.bodySubtext },
    unseen: hiddenContentStyle,
  }),
);
