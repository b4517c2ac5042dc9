import * as React from 'react';
import { NotedCheckbox } from '../../../components/inputs/NotedCheckbox';
import { topicHours } from '../../../domain/sessions';
import { Select } from '../../../components/forms/Select';
import { useText } from '../useText';
import type { RhythmPartProps } from './RhythmFields';

const usual = [2, 4, 12, 24, 48, 72, 120, topicHours.most] as const;

const day = 24;
const week = 7 * day;

/** Whether a session for which nobody has proposed anything is cancelled by itself, and how long before. */
export const CancelFields: React.FC<RhythmPartProps> = ({ draft: { cancels, hours }, onChange }) => {
  const { words } = useText();
  const inWords = (value: number): string => {
    if (value === week) return words.say('WeekBefore');
    return value > day && value % day === 0
      ? words.count('DaysBefore', value / day)
      : words.count('HoursBefore', value);
  };
  const choices = [...new Set([...usual, hours])].sort((a, b) => a - b);
  return (
    <div>
      <NotedCheckbox
        label={words.say('CancelsLabel')}
        note={words.say('CancelsNote')}
        checked={cancels}
        onChange={(next) => onChange({ cancels: next })}
      />
      {cancels && (
        <Select
          label={words.say('HoursLabel')}
          value={hours}
          options={choices.map((value) => ({ value, text: inWords(value) }))}
          onChange={(next) => onChange({ hours: next })}
        />
      )}
    </div>
  );
};
