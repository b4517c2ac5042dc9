import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Dialog, DialogFooter, DialogType } from '@fluentui/react/lib/Dialog';
import type { NotificationsApi } from '../../clients';
import { MyNotifications } from '../../components/notifications';
import { touchTarget } from '../../components/buttons/touchTarget';
import { useText } from './useText';

interface NotificationsDialogProps {
  readonly api: NotificationsApi;
  readonly onClose: () => void;
}

/** What the reader hears from Guildhall, over the board. */
export const NotificationsDialog: React.FC<NotificationsDialogProps> = ({ api, onClose }) => {
  const { words } = useText();
  return (
    <Dialog
      hidden={false}
      onDismiss={onClose}
      minWidth="min(560px, 92vw)"
      maxWidth="min(560px, 92vw)"
      dialogContentProps={{ type: DialogType.normal, title: words.say('MyNotifications') }}
    >
      <MyNotifications source={api} />
      <DialogFooter>
        <DefaultButton styles={{ root: touchTarget }} text={words.say('CloseRecord')} onClick={onClose} />
      </DialogFooter>
    </Dialog>
  );
};
