import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { clockAt } from '../../../components/marks/zonedTime';
import { minutesOf } from '../../../domain/kernel';
import type { UpcomingSessionView } from '../../../domain/sessions';
import { DayOrTime } from '../forms/DayOrTime';
import { getFormClasses } from '../../../components/forms/formClasses';
import { useLengths } from '../forms/lengths';
import { Select } from '../../../components/forms/Select';
import { useText } from '../useText';
import { Section } from './Section';
import type { DraftProps } from './sessionDraft';

/** On which day, when and for how long, by the clocks of the community. What has begun can only become longer or shorter. */
export const WhenFields: React.FC<DraftProps & { readonly session: UpcomingSessionView }> = (props) => {
  const { draft, set, session } = props;
  const { words, dates, now } = useText();
  const classes = getFormClasses(useTheme());
  const { startsAt, timeZone } = session;
  const lengths = useLengths(minutesOf(session));
  const hasBegun = Date.parse(startsAt) <= now().getTime();
  return (
    <Section title={words.say('WhenSection')}>
      <div className={classes.fields}>
        {!hasBegun && (
          <>
            <DayOrTime
              type="date"
              label={words.say('DayLabel')}
              min={clockAt(now().getTime(), timeZone).day}
              value={draft.day}
              onChange={(day) => set({ day })}
            />
            <DayOrTime
              type="time"
              label={words.say('TimeLabel')}
              note={dates.zoneName(timeZone)}
              stepMinutes={5}
              value={draft.time}
              onChange={(time) => set({ time })}
            />
          </>
        )}
        <Select
          label={words.say('LengthLabel')}
          value={draft.minutes}
          options={lengths}
          onChange={(minutes) => set({ minutes })}
        />
      </div>
    </Section>
  );
};
