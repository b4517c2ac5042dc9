import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Dialog, DialogFooter, DialogType } from '@fluentui/react/lib/Dialog';
import { touchTarget } from '../../components/touchTarget';
import { useText } from './useText';

interface CloseVotingDialogProps {
  readonly voters: number;
  readonly onClose: () => void;
  readonly onKeepOpen: () => void;
}

/** Asked because it cannot be undone; says what happens to whom. */
export const CloseVotingDialog: React.FC<CloseVotingDialogProps> = ({ voters, onClose, onKeepOpen }) => {
  const { words } = useText();
  return (
    <Dialog
      hidden={false}
      onDismiss={onKeepOpen}
      dialogContentProps={{
        type: DialogType.normal,
        title: words.say('CloseVotingQuestion'),
        subText: words.count('CloseVotingText', voters),
      }}
    >
      <DialogFooter styles={footer}>
        <PrimaryButton styles={button} text={words.say('CloseVoting')} onClick={onClose} />
        <DefaultButton styles={button} text={words.say('KeepVotingOpen')} onClick={onKeepOpen} />
      </DialogFooter>
    </Dialog>
  );
};

// On a phone, and in Welsh, the two do not fit side by side: then they stand one above the other.
const footer = { actionsRight: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', rowGap: 8 } };
const button = { root: touchTarget, label: { whiteSpace: 'nowrap' } };
