import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Dialog, DialogFooter, DialogType } from '@fluentui/react/lib/Dialog';
import { touchTarget } from '../../../components/buttons/touchTarget';
import { useApi } from '../sync/useApi';
import { useText } from '../useText';
import { NotYet } from './NotYet';
import { RecordView } from './RecordView';
import { SharePointLink } from './SharePointLink';
import { useAsked } from '../../../components/useAsked';

interface RecordDialogProps {
  readonly sessionId: string;
  readonly title: string;
  readonly url?: string;
  readonly onClose: () => void;
}

/** The record of a session, over the board it is asked for from. */
export const RecordDialog: React.FC<RecordDialogProps> = ({ sessionId, title, url, onClose }) => {
  const { words } = useText();
  const api = useApi();
  const asked = useAsked(React.useCallback(() => api.readRecord(sessionId), [api, sessionId]));
  return (
    <Dialog
      hidden={false}
      onDismiss={onClose}
      minWidth="min(720px, 92vw)"
      maxWidth="min(720px, 92vw)"
      dialogContentProps={{ type: DialogType.normal, title }}
    >
      {asked.view ? <RecordView record={asked.view} /> : <NotYet asked={asked} />}
      <DialogFooter>
        <SharePointLink {...(url ? { url } : {})} />
        <DefaultButton styles={{ root: touchTarget }} text={words.say('CloseRecord')} onClick={onClose} />
      </DialogFooter>
    </Dialog>
  );
};
