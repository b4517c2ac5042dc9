import * as React from 'react';
import type { CommunityCard } from '../../../domain/membership';
import { useText } from '../useText';

/** When a community meets next, by its own clocks; with the place of the clocks where the reader's show another time. */
export const NextSession: React.FC<{ readonly card: CommunityCard }> = ({ card: { nextSession } }) => {
  const { words, dates } = useText();
  if (!nextSession) return <span>{words.say('NoSession')}</span>;
  const { start, timeZone } = nextSession;
  const time = dates.time(start, timeZone);
  const isElsewhere =
    dates.time(start, dates.readersZone) !== time ||
    dates.fullDay(start, dates.readersZone) !== dates.fullDay(start, timeZone);
  const inWords = (day: string): string =>
    isElsewhere
      ? words.say('NextSessionInZone', { day, time, zone: dates.zoneName(timeZone) })
      : words.say('NextSession', { day, time });
  return (
    <time dateTime={start} title={inWords(dates.fullDay(start, timeZone))}>
      {inWords(dates.nearDay(start, timeZone))}
    </time>
  );
};
