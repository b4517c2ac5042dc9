import * as React from 'react';
import { Options } from '../../../components/forms/Options';
import { charterLimits, type CharterView } from '../../../domain/charter';
import { RemarkForm } from '../proposals/RemarkForm';
import { useDesk } from '../state/desk';
import { useText } from '../useText';

interface SetObjectiveProps {
  readonly onDone: (view: CharterView) => void;
  readonly onCancel: () => void;
}

/** What the community wants to reach in the coming months. */
export const SetObjective: React.FC<SetObjectiveProps> = ({ onDone, onCancel }) => {
  const { words } = useText();
  const { api } = useDesk();
  const [months, setMonths] = React.useState<'3' | '6'>('3');
  return (
    <>
      <Options
        label={words.say('ObjectiveMonths')}
        value={months}
        options={(['3', '6'] as const).map((value) => ({ value, text: words.count('Months', Number(value)) }))}
        onChange={setMonths}
      />
      <RemarkForm
        label={words.say('ObjectiveText')}
        note={words.say('ObjectiveNote')}
        limit={charterLimits.objective}
        send={words.say('SetObjective')}
        ask={(id, text) => api.setObjective({ id, text, months: months === '3' ? 3 : 6 })}
        onDone={onDone}
        onCancel={onCancel}
      />
    </>
  );
};
