import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { weekBounds, weekdays } from '../../../domain/sessions';
import { DayOrTime } from '../forms/DayOrTime';
import { getFormClasses } from '../../../components/forms/formClasses';
import { useLengths } from '../forms/lengths';
import { Options } from '../../../components/forms/Options';
import { Select } from '../../../components/forms/Select';
import { useText } from '../useText';
import { useWeekdays } from '../useWeekdays';
import type { RhythmDraft } from './rhythmDraft';
import { useZones } from './useZones';

export interface RhythmPartProps {
  readonly draft: RhythmDraft;
  readonly onChange: (change: Partial<RhythmDraft>) => void;
}

interface RhythmFieldsProps extends RhythmPartProps {
  /** Somebody wanted to save it without a time. */
  readonly needsTime: boolean;
}

const nths = [1, 2, 3, 4, 5, 'last'] as const;
const weekChoices = Array.from(
  { length: weekBounds.most - weekBounds.least + 1 },
  (_none, place) => weekBounds.least + place,
);

/** How often, when, for how long, and by whose clocks. */
export const RhythmFields: React.FC<RhythmFieldsProps> = ({ draft, needsTime, onChange }) => {
  const { words } = useText();
  const classes = getFormClasses(useTheme());
  const weekdayName = useWeekdays();
  const lengths = useLengths(draft.minutes);
  const zones = useZones(draft.timeZone, (zone) => onChange({ timeZone: zone }));
  const { kind, nth, weeks, weekday, time, minutes, timeZone, startsOn } = draft;
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
        <div className={classes.fields}>
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
              options={weekChoices.map((value) => ({ value, text: words.count('Weeks', value) }))}
              onChange={(next) => onChange({ weeks: next })}
            />
          )}
          <Select
            label={words.say('WeekdayLabel')}
            value={weekday}
            options={weekdays.map((value) => ({ value, text: weekdayName(value) }))}
            onChange={(next) => onChange({ weekday: next })}
          />
          <DayOrTime
            type="time"
            label={words.say('TimeLabel')}
            {...(needsTime ? { problem: words.say('NeedsStart') } : {})}
            stepMinutes={5}
            value={time}
            onChange={(next) => onChange({ time: next })}
          />
          <Select
            label={words.say('LengthLabel')}
            value={minutes}
            options={lengths}
            onChange={(next) => onChange({ minutes: next })}
          />
          <Select label={words.say('ZoneLabel')} value={timeZone} options={zones.options} onChange={zones.choose} />
          <DayOrTime
            type="date"
            label={words.say('StartsOnLabel')}
            note={words.say('StartsOnNote')}
            value={startsOn}
            onChange={(next) => onChange({ startsOn: next })}
          />
        </div>
      )}
    </>
  );
};
