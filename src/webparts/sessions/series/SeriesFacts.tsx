import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import type { HandMadeSeries } from '../../../domain/series';
import { getRowClasses } from '../home/rowClasses';
import { useText } from '../useText';

interface SeriesFactsProps {
  readonly series: HandMadeSeries;
  /** Of the community, whose days count. */
  readonly timeZone: string;
}

/** What is known of a series: when it is next, who of the members is invited to it, and how it stands. */
export const SeriesFacts: React.FC<SeriesFactsProps> = ({ series, timeZone }) => {
  const { words, dates } = useText();
  const row = getRowClasses(useTheme());
  const { subject, organiser, isOurs, dates: coming, membersIn, membersOut, withoutSession, state, until } = series;
  const [next] = coming;
  const when =
    next &&
    words.say('DayAndTime', {
      day: dates.nearDay(next.startsAt, timeZone),
      time: dates.time(next.startsAt, timeZone),
    });
  const stateText = (): string => {
    if (state === 'found') return '';
    if (state === 'adopted' && !until) return words.say('SeriesGoesOn');
    return words.say(`Series_${state}`, { day: until ? dates.fullDate(until) : '', name: organiser.name });
  };
  return (
    <>
      <p className={row.when} dir="auto">
        {subject}
      </p>
      <p className={row.meta}>
        <span>{isOurs ? words.say('OrganisedByUs') : words.say('OrganisedBy', { name: organiser.name })}</span>
        {when && <span>{words.count('NextDate', coming.length, { when })}</span>}
      </p>
      <p className={row.meta}>
        <span>{words.count('MembersIn', membersIn)}</span>
        {membersOut > 0 && <span>{words.count('MembersOut', membersOut)}</span>}
      </p>
      {state !== 'found' && <p className={row.fact}>{stateText()}</p>}
      {state === 'adopted' && withoutSession > 0 && (
        <p className={row.fact}>{words.count('DatesAlone', withoutSession)}</p>
      )}
    </>
  );
};
