import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton, PrimaryButton } from '../../../components/buttons/Button';
import { clockAt } from '../../../components/marks/zonedTime';
import type { HandMadeSeries } from '../../../domain/series';
import { DayOrTime } from '../forms/DayOrTime';
import { getFormClasses } from '../../../components/forms/formClasses';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { useText } from '../useText';

interface EndSeriesProps {
  readonly series: HandMadeSeries;
  /** Of the community, whose days count. */
  readonly timeZone: string;
  readonly underWay: boolean;
  readonly onEnd: (until: string) => void;
  readonly onStay: () => void;
}

/** After which day a series ends, and who is told: its people where it is ours, else its organiser, and them only once. */
export const EndSeries: React.FC<EndSeriesProps> = ({ series, timeZone, underWay, onEnd, onStay }) => {
  const { words, now } = useText();
  const screen = getScreenClasses(useTheme());
  const form = getFormClasses(useTheme());
  const root = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => root.current?.querySelector('input')?.focus(), []);
  const { isOurs, organiser, dates: coming, state, until: lastDay } = series;
  const today = clockAt(now().getTime(), timeZone).day;
  const [until, setUntil] = React.useState(
    () => lastDay ?? (coming[0] ? clockAt(Date.parse(coming[0].startsAt), timeZone).day : today),
  );
  const wasAsked = state === 'ending';
  const told = (): string => {
    if (isOurs) return words.say(lastDay === undefined ? 'EndsOurs' : 'EndsOursAgain');
    return words.say(wasAsked ? 'EndsAsked' : 'EndsTheirs', { name: organiser.name });
  };
  return (
    <div ref={root}>
      <DayOrTime type="date" label={words.say('EndAfterLabel')} min={today} value={until} onChange={setUntil} />
      <p className={screen.text}>{told()}</p>
      <div className={screen.buttons}>
        <PrimaryButton
          className={form.button}
          text={words.say(lastDay !== undefined ? 'Save' : isOurs ? 'EndIt' : 'AskToEnd')}
          disabled={underWay || until === ''}
          onClick={() => onEnd(until)}
        />
        <DefaultButton className={form.button} text={words.say('NotYet')} onClick={onStay} />
      </div>
    </div>
  );
};
