import * as React from 'react';
import { Link } from '@fluentui/react/lib/Link';
import { hiddenContentStyle, mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import type { SessionView } from '../../domain/leanCoffee';
import { EditableTitle } from './EditableTitle';
import { HeaderMenu, type HeaderChoice } from './HeaderMenu';
import { startWithCapital } from './startWithCapital';
import { useText } from './useText';

interface SessionHeaderProps {
  readonly session?: SessionView;
  /** As it is set; empty for the usual one. */
  readonly title: string;
  /** Present while the page is edited. */
  readonly onTitle?: (title: string) => void;
  readonly choices: readonly HeaderChoice[];
}

/** What this is, when it is, and the way into the call. */
export const SessionHeader: React.FC<SessionHeaderProps> = ({ session, title, onTitle, choices }) => {
  const { words } = useText();
  const classes = getClasses(useTheme());
  return (
    <header>
      <div className={classes.top}>
        <EditableTitle title={title} {...(onTitle ? { onTitle } : {})} />
        {choices.length > 0 && <HeaderMenu choices={choices} />}
      </div>
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
        <span aria-hidden="true">
          {startWithCapital(inWords(dates.nearDay(startsAt, timeZone)), words.strings.Language)}
        </span>
        <span className={classes.unseen}>{full}</span>
      </time>
      {elsewhere && <span className={classes.yours}> ({words.say('YourTime', here)})</span>}
    </span>
  );
};

const getClasses = memoizeFunction(({ fonts, semanticColors }: Theme) =>
  mergeStyleSets({
    top: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', columnGap: 8 },
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
