import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { useDesk } from '../state/desk';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { useText } from '../useText';
import { EditForm } from './EditForm';
import type { EditorProps } from './EditorProps';
import { useEdit } from './useEdit';

/** Asked because everybody is mailed again. */
export const AgendaForm: React.FC<EditorProps> = ({ session, onClose }) => {
  const { words } = useText();
  const { api } = useDesk();
  const screen = getScreenClasses(useTheme());
  const edit = useEdit(session, onClose);
  return (
    <EditForm
      edit={edit}
      button={words.say(edit.tellsEverybody ? 'AgendaAndTell' : 'WriteAgendaNow')}
      leave={words.say('Cancel')}
      onSend={() => edit.run(() => api.writeAgenda(session.id))}
      onClose={onClose}
    >
      <p className={screen.text}>{words.say('AgendaText')}</p>
    </EditForm>
  );
};
