import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton, PrimaryButton } from '../../../components/buttons/Button';
import { clockAt } from '../../../components/marks/zonedTime';
import type { HandMadeSeries } from '../../../domain/series';
import { Field } from '../forms/Field';
import { getFormClasses } from '../forms/formClasses';
import { getScreenClasses } from '../layout/screenClasses';
import { useText } from '../useText';

interface EndSeriesProps {
  readonly series: HandMadeSeries;
  readonly underWay: boolean;
  readonly onEnd: (until: string) => void;
  readonly onStay: () => void;
}

/** After which day a series ends, and who is told: its people where it is ours, else its organiser. */
export const EndSeries: React.FC<EndSeriesProps> = ({ series, underWay, onEnd, onStay }) => {
  const { words, dates, now } = useText();
  const screen = getScreenClasses(useTheme());
  const form = getFormClasses(useTheme());
  const root = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => root.current?.querySelector('input')?.focus(), []);
  const { isOurs, organiser, dates: coming } = series;
  const today = clockAt(now().getTime(), dates.readersZone).day;
  const [until, setUntil] = React.useState(() =>
    coming[0] ? clockAt(Date.parse(coming[0].startsAt), dates.readersZone).day : today,
  );
  const told = isOurs ? words.say('EndsOurs') : words.say('EndsTheirs', { name: organiser.name });
  return (
    <div ref={root}>
      <Field label={words.say('EndAfterLabel')}>
        {(ids) => (
          <input
            {...ids}
            type="date"
            className={form.input}
            min={today}
            value={until}
            onChange={(event) => setUntil(event.currentTarget.value)}
          />
        )}
      </Field>
      <p className={screen.text}>{told}</p>
      <div className={screen.buttons}>
        <PrimaryButton
          className={form.button}
          text={words.say(isOurs ? 'EndIt' : 'AskToEnd')}
          disabled={underWay || until === ''}
          onClick={() => onEnd(until)}
        />
        <DefaultButton className={form.button} text={words.say('NotYet')} onClick={onStay} />
      </div>
    </div>
  );
};
