import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { weekdays, type Weekday } from '../../../domain/sessions';
import { getFormClasses } from '../../../components/forms/formClasses';
import { useText } from '../useText';
import { useWeekdays } from '../useWeekdays';

interface DayBoxesProps {
  readonly chosen: readonly Weekday[];
  readonly onChange: (chosen: readonly Weekday[]) => void;
}

/** The days of the week, each to be ticked. */
export const DayBoxes: React.FC<DayBoxesProps> = ({ chosen, onChange }) => {
  const { words } = useText();
  const classes = getFormClasses(useTheme());
  const weekdayName = useWeekdays();
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{words.say('DaysLabel')}</legend>
      <div className={classes.options}>
        {weekdays.map((day) => (
          <label key={day} className={classes.option}>
            <input
              type="checkbox"
              className={classes.radio}
              checked={chosen.includes(day)}
              onChange={() => onChange(weekdays.filter((one) => (one === day) !== chosen.includes(one)))}
            />
            {weekdayName(day)}
          </label>
        ))}
      </div>
    </fieldset>
  );
};
