import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton } from '../../../components/buttons/Button';
import type { HandMadeSeries, SeriesView } from '../../../domain/series';
import { useDesk } from '../state/desk';
import { getFormClasses } from '../forms/formClasses';
import { getRowClasses } from '../home/rowClasses';
import { LinkButton } from '../layout/LinkButton';
import { getScreenClasses } from '../layout/screenClasses';
import { useDeed } from '../state/useDeed';
import { useText } from '../useText';
import { EndSeries } from './EndSeries';

interface SeriesRowProps {
  readonly series: HandMadeSeries;
  readonly onAnswered: (view: SeriesView) => void;
}

/** One series: when it is next, who of the members is invited to it, and what becomes of it. */
export const SeriesRow: React.FC<SeriesRowProps> = ({ series, onAnswered }) => {
  const { words, dates } = useText();
  const { api, tell, take } = useDesk();
  const theme = useTheme();
  const [screen, row, form] = [getScreenClasses(theme), getRowClasses(theme), getFormClasses(theme)];
  const { run, problem, underWay } = useDeed();
  const [isEnding, setEnding] = React.useState(false);
  const { id, subject, organiser, dates: coming, membersIn, membersOut, withoutSession = 0, state, until } = series;
  const [next] = coming;
  const when =
    next &&
    words.say('DayAndTime', {
      day: dates.nearDay(next.startsAt, dates.readersZone),
      time: dates.time(next.startsAt, dates.readersZone),
    });
  const done = (news: string) => (view: SeriesView) => {
    setEnding(false);
    onAnswered(view);
    tell(news);
    take({});
  };
  const adopt = (last?: string): void =>
    run(() => api.adoptSeries(id, last ? { until: last } : {}), done(words.say('AdoptedNews', { subject })));
  const leave = (): void => run(() => api.leaveSeries(id), done(words.say('LeftNews', { subject })));
  const stateText = words.say(`Series_${state}`, { day: until ? dates.fullDate(until) : '' });

  return (
    <li className={row.row}>
      <p className={row.when} dir="auto">
        {subject}
      </p>
      <p className={row.meta}>
        <span>{words.say('OrganisedBy', { name: organiser.name })}</span>
        {when && <span>{words.count('NextDate', coming.length, { when })}</span>}
      </p>
      <p className={row.meta}>
        <span>{words.count('MembersIn', membersIn)}</span>
        {membersOut > 0 && <span>{words.count('MembersOut', membersOut)}</span>}
      </p>
      {state !== 'found' && (
        <p className={row.fact}>{until || state !== 'adopted' ? stateText : words.say('SeriesGoesOn')}</p>
      )}
      {state === 'adopted' && withoutSession > 0 && (
        <p className={row.fact}>{words.count('DatesAlone', withoutSession)}</p>
      )}
      {isEnding ? (
        <EndSeries series={series} underWay={underWay} onEnd={adopt} onStay={() => setEnding(false)} />
      ) : (
        <div className={screen.buttons}>
          {state === 'found' && (
            <DefaultButton
              className={form.button}
              text={words.say('Adopt')}
              aria-label={words.say('AdoptIt', { subject })}
              disabled={underWay}
              onClick={() => adopt()}
            />
          )}
          {(state === 'found' || (state === 'adopted' && !until)) && (
            <LinkButton text={words.say('EndAfter')} about={subject} onClick={() => setEnding(true)} />
          )}
          {state === 'adopted' && (
            <LinkButton text={words.say('LeaveSeries')} about={subject} disabled={underWay} onClick={leave} />
          )}
        </div>
      )}
      <p className={screen.problem} role="alert">
        {problem}
      </p>
    </li>
  );
};
