import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { clockAt, instantAt } from '../../../components/marks/zonedTime';
import { Field } from '../forms/Field';
import { getFormClasses } from '../forms/formClasses';
import { useText } from '../useText';
import { EditForm } from './EditForm';
import type { EditorProps } from './EditorProps';
import { useEdit } from './useEdit';

/** To another day or time, by the clocks of the community. */
export const MoveForm: React.FC<EditorProps> = ({ session, onClose }) => {
  const { words, dates, now } = useText();
  const classes = getFormClasses(useTheme());
  const edit = useEdit(session, onClose);
  const { startsAt, timeZone } = session;
  const clock = clockAt(Date.parse(startsAt), timeZone);
  const [day, setDay] = React.useState(clock.day);
  const [time, setTime] = React.useState(clock.time);
  const send = (): void => {
    const wanted = instantAt(day, time, timeZone);
    if (!wanted) return edit.setProblem(words.say('NeedsTime'));
    if (wanted === startsAt) return onClose();
    edit.change({ startsAt: wanted });
  };
  return (
    <EditForm
      edit={edit}
      button={words.say(edit.tellsEverybody ? 'MoveAndTell' : 'MoveIt')}
      leave={words.say('Cancel')}
      onSend={send}
      onClose={onClose}
    >
      <div className={classes.fields}>
        <Field label={words.say('DayLabel')}>
          {(ids) => (
            <input
              {...ids}
              type="date"
              className={classes.input}
              min={clockAt(now().getTime(), timeZone).day}
              value={day}
              onChange={(event) => setDay(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label={words.say('TimeLabel')} note={dates.zoneName(startsAt, timeZone)}>
          {(ids) => (
            <input
              {...ids}
              type="time"
              step={300}
              className={classes.input}
              value={time}
              onChange={(event) => setTime(event.currentTarget.value)}
            />
          )}
        </Field>
      </div>
    </EditForm>
  );
};
