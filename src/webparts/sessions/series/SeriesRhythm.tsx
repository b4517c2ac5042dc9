import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { clockAt } from '../../../components/marks/zonedTime';
import { minutesOf } from '../../../domain/kernel';
import { rhythmOf, type HandMadeSeries } from '../../../domain/series';
import type { PlanView } from '../../../domain/sessions';
import { getRowClasses } from '../home/rowClasses';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { useRhythmInWords } from '../rhythmInWords';
import { useDesk } from '../state/desk';
import { useText } from '../useText';

interface SeriesRhythmProps {
  readonly series: HandMadeSeries;
  readonly plan: PlanView;
}

/** The rhythm that the dates of a series follow, which the community may take for its own. */
export const SeriesRhythm: React.FC<SeriesRhythmProps> = ({ series, plan }) => {
  const { words } = useText();
  const { goTo } = useDesk();
  const row = getRowClasses(useTheme());
  const { subject, dates } = series;
  const zone = plan.cadence?.timeZone ?? plan.timeZone;
  const found = React.useMemo(() => {
    const days = dates.map((date) => ({ ...clockAt(Date.parse(date.startsAt), zone), minutes: minutesOf(date) }));
    return rhythmOf(days, zone);
  }, [dates, zone]);
  const its = useRhythmInWords(found);
  const ours = useRhythmInWords(plan.cadence);
  if (dates.length < 2) return null;
  if (!found) return <p className={row.fact}>{words.say('NoSeriesRhythm')}</p>;
  if (its === ours) return <p className={row.fact}>{words.say('SameRhythm', { rhythm: its ?? '' })}</p>;
  return (
    <p className={row.fact}>
      {its} <LinkButton text={words.say('UseRhythm')} about={subject} onClick={() => goTo({ kind: 'rhythm', found })} />
    </p>
  );
};
