import * as React from 'react';
import { Label } from '@fluentui/react/lib/Label';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { getId, memoizeFunction } from '@fluentui/react/lib/Utilities';
import { inputStyle } from '../../../components/inputs/inputStyle';
import { useText } from '../useText';
import type { SessionStart } from './useSessionStart';

/** On which day and at what time, by the clocks of the community. */
export const WhenFields: React.FC<{ readonly form: SessionStart }> = ({ form }) => {
  const { words } = useText();
  const classes = getClasses(useTheme());
  const [id] = React.useState(() => getId('guildhall-when'));
  const { day, time, today, setDay, setTime, zoneName } = form;
  return (
    <>
      <div className={classes.fields}>
        <div>
          <Label htmlFor={`${id}-day`}>{words.say('StartDay')}</Label>
          <input
            id={`${id}-day`}
            type="date"
            className={classes.input}
            min={today}
            value={day}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
        </div>
        <div>
          <Label htmlFor={`${id}-time`}>{words.say('StartTime')}</Label>
          <input
            id={`${id}-time`}
            type="time"
            step={300}
            className={classes.input}
            value={time}
            aria-describedby={`${id}-zone`}
            onChange={(event) => setTime(event.currentTarget.value)}
          />
        </div>
      </div>
      <p id={`${id}-zone`} className={classes.zone}>
        {zoneName}
      </p>
    </>
  );
};

const getClasses = memoizeFunction((theme: Theme) =>
  mergeStyleSets({
    fields: { display: 'flex', flexWrap: 'wrap', gap: 16, marginTop: 16 },
    input: [inputStyle(theme), { width: 'auto', minWidth: 140 }],
    zone: { ...theme.fonts.small, margin: '4px 0 0', color: theme.semanticColors.bodySubtext },
  }),
);
