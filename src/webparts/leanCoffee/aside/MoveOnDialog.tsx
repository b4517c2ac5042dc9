import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Dialog, DialogFooter, DialogType } from '@fluentui/react/lib/Dialog';
import { dialogButton, dialogFooter } from '../../../components/dialogStyles';

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
    <DialogFooter styles={dialogFooter}>
      <PrimaryButton styles={dialogButton} text={moveOn} onClick={onMoveOn} />
      <DefaultButton styles={dialogButton} text={stay} onClick={onStay} />
    </DialogFooter>
  </Dialog>
);
