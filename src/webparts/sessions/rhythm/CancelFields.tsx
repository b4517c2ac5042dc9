import * as React from 'react';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { NotedCheckbox } from '../../../components/inputs/NotedCheckbox';
import { Select } from '../forms/Select';
import { useText } from '../useText';
import type { RhythmPartProps } from './RhythmFields';

const usual = [2, 4, 12, 24, 48, 72, 120, 168] as const;

/** Whether a session for which nobody has proposed anything is cancelled by itself, and how long before. */
export const CancelFields: React.FC<RhythmPartProps> = ({ draft: { cancels, hours }, onChange }) => {
  const { words } = useText();
  const choices = [...new Set([...usual, hours])].sort((a, b) => a - b);
  return (
    <div className={spaced}>
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
          options={choices.map((value) => ({ value, text: words.count('HoursBefore', value) }))}
          onChange={(next) => onChange({ hours: next })}
        />
      )}
    </div>
  );
};

const spaced = mergeStyles({ marginTop: 16 });
