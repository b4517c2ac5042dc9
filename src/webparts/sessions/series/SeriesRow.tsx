import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton } from '../../../components/buttons/Button';
import type { HandMadeSeries, SeriesView } from '../../../domain/series';
import type { PlanView } from '../../../domain/sessions';
import { useDesk } from '../state/desk';
import { getFormClasses } from '../../../components/forms/formClasses';
import { getRowClasses } from '../home/rowClasses';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { useDeed } from '../state/useDeed';
import { useText } from '../useText';
import { AdoptQuestion } from './AdoptQuestion';
import { EndSeries } from './EndSeries';
import { SeriesFacts } from './SeriesFacts';
import { SeriesRhythm } from './SeriesRhythm';

interface SeriesRowProps {
  readonly series: HandMadeSeries;
  readonly plan: PlanView;
  readonly onAnswered: (view: SeriesView) => void;
}

/** One series: when it is next, who of the members is invited to it, and what becomes of it. */
export const SeriesRow: React.FC<SeriesRowProps> = ({ series, plan, onAnswered }) => {
  const { words } = useText();
  const { api, tell, take } = useDesk();
  const theme = useTheme();
  const [screen, row, form] = [getScreenClasses(theme), getRowClasses(theme), getFormClasses(theme)];
  const { run, problem, underWay } = useDeed();
  const [asking, setAsking] = React.useState<'adopt' | 'end'>();
  const { id, subject, state, until } = series;
  const done = (news: string) => (view: SeriesView) => {
    setAsking(undefined);
    onAnswered(view);
    tell(news);
    take({});
  };
  const adopt = (last?: string): void =>
    run(() => api.adoptSeries(id, last ? { until: last } : {}), done(words.say('AdoptedNews', { subject })));
  const leave = (): void => run(() => api.leaveSeries(id), done(words.say('LeftNews', { subject })));

  return (
    <li className={row.row}>
      <SeriesFacts series={series} timeZone={plan.timeZone} />
      {state !== 'ended' && <SeriesRhythm series={series} plan={plan} />}
      {asking === 'adopt' && (
        <AdoptQuestion
          series={series}
          underWay={underWay}
          onAdopt={() => adopt()}
          onStay={() => setAsking(undefined)}
        />
      )}
      {asking === 'end' && (
        <EndSeries
          series={series}
          timeZone={plan.timeZone}
          underWay={underWay}
          onEnd={adopt}
          onStay={() => setAsking(undefined)}
        />
      )}
      {!asking && (
        <div className={screen.buttons}>
          {state === 'found' && (
            <DefaultButton
              className={form.button}
              text={words.say('Adopt')}
              aria-label={words.say('AdoptIt', { subject })}
              disabled={underWay}
              onClick={() => setAsking('adopt')}
            />
          )}
          {state !== 'ended' && (
            <LinkButton
              text={words.say(until ? 'ChangeEnd' : 'EndAfter')}
              about={subject}
              onClick={() => setAsking('end')}
            />
          )}
          {(state === 'adopted' || state === 'ending') && (
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
