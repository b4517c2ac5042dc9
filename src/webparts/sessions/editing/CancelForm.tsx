import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { detailLimits } from '../../../domain/sessions';
import { getFormClasses } from '../../../components/forms/formClasses';
import { TextInput } from '../forms/TextInput';
import { useDesk } from '../state/desk';
import { useText } from '../useText';
import { EditForm } from './EditForm';
import type { EditorProps } from './EditorProps';
import { useEdit } from './useEdit';

/** Asks why, since everybody who is invited reads it. */
export const CancelForm: React.FC<EditorProps> = ({ session, onClose }) => {
  const { words } = useText();
  const { api } = useDesk();
  const classes = getFormClasses(useTheme());
  const edit = useEdit(session, onClose, 'TellsOfEnd');
  const [reason, setReason] = React.useState('');
  const send = (): void => {
    if (!reason.trim()) return edit.setProblem(words.say('NeedsReason'));
    edit.run((etag) => api.cancelSession(session.id, { etag, reason: reason.trim() }));
  };
  return (
    <EditForm
      edit={edit}
      button={words.say(edit.tellsEverybody ? 'CancelAndTell' : 'CancelIt')}
      leave={words.say('KeepSession')}
      onSend={send}
      onClose={onClose}
    >
      <div className={classes.stack}>
        <TextInput
          label={words.say('ReasonLabel')}
          note={words.say('ReasonNote')}
          limit={detailLimits.reason}
          lines="several"
          value={reason}
          onChange={setReason}
        />
      </div>
    </EditForm>
  );
};
