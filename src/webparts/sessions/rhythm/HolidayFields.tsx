import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { nations, type Nation } from '../../../domain/sessions';
import { getFormClasses } from '../../../components/forms/formClasses';
import { Select } from '../../../components/forms/Select';
import { useText } from '../useText';
import type { RhythmPartProps } from './RhythmFields';

/** Whose bank holidays count, and what becomes of a session on one. */
export const HolidayFields: React.FC<RhythmPartProps> = ({ draft: { nation, then }, onChange }) => {
  const { words } = useText();
  const classes = getFormClasses(useTheme());
  const chosen: readonly { readonly value: Nation | ''; readonly text: string }[] = [
    { value: '', text: words.say('Nation_none') },
    ...nations.map((value) => ({ value, text: words.say(`Nation_${value}`) })),
  ];
  return (
    <div className={classes.fields}>
      <Select
        label={words.say('NationLabel')}
        value={nation}
        options={chosen}
        onChange={(next) => onChange({ nation: next })}
      />
      {nation && (
        <Select
          label={words.say('ThenLabel')}
          value={then}
          options={[
            { value: 'move', text: words.say('ThenMove') },
            { value: 'skip', text: words.say('ThenSkip') },
          ]}
          onChange={(next) => onChange({ then: next })}
        />
      )}
    </div>
  );
};
