import * as React from 'react';
import { Options } from '../../../components/forms/Options';
import { charterLimits, type CharterView, type OutcomeBody } from '../../../domain/charter';
import { RemarkForm } from '../proposals/RemarkForm';
import { useDesk } from '../state/desk';
import { useText } from '../useText';

interface OutcomeFormProps {
  readonly objectiveId: string;
  readonly onDone: (view: CharterView) => void;
  readonly onCancel: () => void;
}

/** What came of an objective: whether it was reached, and what was learnt. It ends with that. */
export const OutcomeForm: React.FC<OutcomeFormProps> = ({ objectiveId, onDone, onCancel }) => {
  const { words } = useText();
  const { api } = useDesk();
  const [reached, setReached] = React.useState<OutcomeBody['reached']>('partly');
  return (
    <>
      <Options
        label={words.say('ReachedLabel')}
        value={reached}
        options={(['yes', 'partly', 'no'] as const).map((value) => ({
          value,
          text: words.say(`Reached_${value}` as const),
        }))}
        onChange={setReached}
      />
      <RemarkForm
        label={words.say('OutcomeLabel')}
        note={words.say('OutcomeNote')}
        limit={charterLimits.outcome}
        send={words.say('EndObjective')}
        ask={(_id, text) => api.endObjective(objectiveId, { reached, text })}
        onDone={onDone}
        onCancel={onCancel}
      />
    </>
  );
};
