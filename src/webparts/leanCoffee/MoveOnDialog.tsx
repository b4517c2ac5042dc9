import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Dialog, DialogFooter, DialogType } from '@fluentui/react/lib/Dialog';
import { touchTarget } from '../../components/touchTarget';

interface MoveOnDialogProps {
  readonly question: string;
  /** What happens to whom, and that it is for good. */
  readonly text: string;
  readonly moveOn: string;
  readonly stay: string;
  readonly onMoveOn: () => void;
  readonly onStay: () => void;
}

/** Asked because a session never moves back. */
export const MoveOnDialog: React.FC<MoveOnDialogProps> = ({ question, text, moveOn, stay, onMoveOn, onStay }) => (
  <Dialog
    hidden={false}
    onDismiss={onStay}
    dialogContentProps={{ type: DialogType.normal, title: question, subText: text }}
  >
    <DialogFooter styles={footer}>
      <PrimaryButton styles={button} text={moveOn} onClick={onMoveOn} />
      <DefaultButton styles={button} text={stay} onClick={onStay} />
    </DialogFooter>
  </Dialog>
);

// On a phone, and in Welsh, the two do not fit side by side: then they stand one above the other.
const footer = { actionsRight: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', rowGap: 8 } };
const button = { root: touchTarget, label: { whiteSpace: 'nowrap' } };
