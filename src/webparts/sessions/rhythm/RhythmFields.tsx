import * as React from 'react';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { useTheme } from '@fluentui/react/lib/Theme';
import { weekdays } from '../../../domain/sessions';
import { Field } from '../forms/Field';
import { getFormClasses } from '../forms/formClasses';
import { useLengths } from '../forms/lengths';
import { Options } from '../forms/Options';
import { Select } from '../forms/Select';
import { useText } from '../useText';
import { useWeekdays } from '../useWeekdays';
import type { RhythmDraft } from './rhythmDraft';
import { useZones } from './useZones';

export interface RhythmPartProps {
  readonly draft: RhythmDraft;
  readonly onChange: (change: Partial<RhythmDraft>) => void;
}

const nths = [1, 2, 3, 4, 5, 'last'] as const;
const mostWeeks = 13;

/** How often, when, for how long, and by whose clocks. */
export const RhythmFields: React.FC<RhythmPartProps> = ({ draft, onChange }) => {
  const { words } = useText();
  const classes = getFormClasses(useTheme());
  const weekdayName = useWeekdays();
  const lengths = useLengths(draft.minutes);
  const zones = useZones(draft.timeZone, (zone) => onChange({ timeZone: zone }));
  const { kind, nth, weeks, weekday, time, minutes, timeZone, startsOn } = draft;
  const input = (type: 'date' | 'time', value: string, onInput: (value: string) => void, rest = {}) =>
    function draw(ids: object): JSX.Element {
      return (
        <input
          {...ids}
          {...rest}
          type={type}
          className={classes.input}
          value={value}
          onChange={(event) => onInput(event.currentTarget.value)}
        />
      );
    };
  return (
    <>
      <Options
        label={words.say('HowOften')}
        value={kind}
        options={[
          { value: 'monthly', text: words.say('OftenMonthly') },
          { value: 'weekly', text: words.say('OftenWeekly') },
          { value: 'none', text: words.say('OftenNone') },
        ]}
        onChange={(next) => onChange({ kind: next })}
      />
      {kind === 'none' ? (
        <p className={classes.note}>{words.say('OftenNoneNote')}</p>
      ) : (
        <div className={`${classes.fields} ${spaced}`}>
          {kind === 'monthly' ? (
            <Select
              label={words.say('WhichLabel')}
              value={String(nth)}
              options={nths.map((value) => ({ value: String(value), text: words.say(`Nth_${value}`) }))}
              onChange={(next) => onChange({ nth: nths.find((one) => String(one) === next) ?? nth })}
            />
          ) : (
            <Select
              label={words.say('WeeksLabel')}
              value={weeks}
              options={Array.from({ length: mostWeeks }, (_none, place) => ({
                value: place + 1,
                text: words.count('Weeks', place + 1),
              }))}
              onChange={(next) => onChange({ weeks: next })}
            />
          )}
          <Select
            label={words.say('WeekdayLabel')}
            value={weekday}
            options={weekdays.map((value) => ({ value, text: weekdayName(value) }))}
            onChange={(next) => onChange({ weekday: next })}
          />
          <Field label={words.say('TimeLabel')}>
            {input('time', time, (next) => onChange({ time: next }), { step: 300 })}
          </Field>
          <Select
            label={words.say('LengthLabel')}
            value={minutes}
            options={lengths}
            onChange={(next) => onChange({ minutes: next })}
          />
          <Select label={words.say('ZoneLabel')} value={timeZone} options={zones.options} onChange={zones.choose} />
          <Field label={words.say('StartsOnLabel')} note={words.say('StartsOnNote')}>
            {input('date', startsOn, (next) => onChange({ startsOn: next }))}
          </Field>
        </div>
      )}
    </>
  );
};

const spaced = mergeStyles({ marginTop: 16 });
