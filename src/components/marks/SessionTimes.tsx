import * as React from 'react';
import { hiddenContentStyle, mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { startWithCapital, useTextOf } from '../words';

interface SessionTimesProps {
  readonly session: { readonly startsAt: string; readonly endsAt: string; readonly timeZone: string };
}

/** The session's time in the community's zone; readers elsewhere get the zone's name, and the time in their own. */
export const SessionTimes: React.FC<SessionTimesProps> = ({ session }) => {
  const { words, dates } = useTextOf<SharedStrings>();
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
      ? words.say('SessionTimesInZone', { day, ...there, zone: dates.zoneName(timeZone) })
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

const getClasses = memoizeFunction(({ semanticColors }: Theme) =>
  mergeStyleSets({
    yours: { color: semanticColors.bodySubtext, fontWeight: 'normal' },
    unseen: hiddenContentStyle,
  }),
);
