import * as React from 'react';
import { OneLine } from '../../../components/marks/OneLine';
import { useText } from '../useText';
import { RowButton } from './RowButton';
import { useSentenceProblem } from './useSentenceProblem';

interface EditTakeawayProps {
  /** What stands in the field at first. */
  readonly text: string;
  readonly onSave: (text: string) => void;
  readonly onCancel: () => void;
}

/** A takeaway that is being reworded where it stands. */
export const EditTakeaway: React.FC<EditTakeawayProps> = ({ text: first, onSave, onCancel }) => {
  const { words } = useText();
  const problemIn = useSentenceProblem();
  const [text, setText] = React.useState(first);
  return (
    <OneLine
      label={words.say('EditTakeaway')}
      button={words.say('Save')}
      text={text}
      problemIn={problemIn}
      onWrite={setText}
      onSend={onSave}
      onCancel={onCancel}
    >
      <RowButton label={words.say('Cancel')} onClick={onCancel} />
    </OneLine>
  );
};
