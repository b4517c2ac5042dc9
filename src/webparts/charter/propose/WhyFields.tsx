import * as React from 'react';
import { Field } from '../../../components/forms/Field';
import { Options } from '../../../components/forms/Options';
import { GrowingText } from '../../../components/inputs/GrowingText';
import { charterLimits, type Weight } from '../../../domain/charter';
import { useText } from '../useText';
import type { WhatToChange, Written } from './written';

interface WhyFieldsProps {
  readonly what: WhatToChange;
  readonly written: Pick<Written, 'reason' | 'weight'>;
  readonly onChange: (change: Partial<Pick<Written, 'reason' | 'weight'>>) => void;
}

/** Why something is proposed, and how much it matters. */
export const WhyFields: React.FC<WhyFieldsProps> = ({ what, written: { reason, weight }, onChange }) => {
  const { words } = useText();
  const fitting = what === 'reword' || what === 'move' ? ofWordsOrPlace : ofOthers;
  return (
    <>
      <Field label={words.say('ReasonLabel')} note={words.say('ReasonNote')}>
        {(ids) => (
          <GrowingText
            {...ids}
            maxLength={charterLimits.reason}
            value={reason}
            onChange={(event) => onChange({ reason: event.currentTarget.value })}
          />
        )}
      </Field>
      <Options
        label={words.say('WeightLabel')}
        value={weight}
        options={fitting.map((value) => ({ value, text: words.say(`WeightMeans_${value}` as const) }))}
        onChange={(chosen) => onChange({ weight: chosen })}
      />
    </>
  );
};

const ofWordsOrPlace: readonly Weight[] = ['major', 'minor', 'editorial'];
/** Whatever comes or goes means something. */
const ofOthers: readonly Weight[] = ['major', 'minor'];
