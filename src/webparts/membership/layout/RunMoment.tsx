import * as React from 'react';
import { startWithCapital } from '../../../components/words';
import type { SyncRunSummary } from '../../../domain/membership';
import { useText } from '../useText';

/** When a run began, near at hand and in full. */
export const RunMoment: React.FC<{ readonly run: Pick<SyncRunSummary, 'startedAt'> }> = ({ run: { startedAt } }) => {
  const { words, dates } = useText();
  const { readersZone } = dates;
  const time = dates.time(startedAt, readersZone);
  const near = words.say('DayAndTime', { day: dates.nearDay(startedAt, readersZone), time });
  return (
    <time dateTime={startedAt} title={words.say('DayAndTime', { day: dates.fullDay(startedAt, readersZone), time })}>
      {startWithCapital(near, words.strings.Language)}
    </time>
  );
};
