import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getFormClasses } from '../forms/formClasses';
import { TextInput } from '../forms/TextInput';
import { useText } from '../useText';
import { EditForm } from './EditForm';
import type { EditorProps } from './EditorProps';
import { useEdit } from './useEdit';

/** Somebody who comes to speak. */
export const SpeakerForm: React.FC<EditorProps> = ({ session, onClose }) => {
  const { words } = useText();
  const classes = getFormClasses(useTheme());
  const edit = useEdit(session, onClose);
  const [name, setName] = React.useState(session.speaker?.name ?? '');
  const [mail, setMail] = React.useState(session.speaker?.mail ?? '');
  const [topic, setTopic] = React.useState(session.speaker?.topic ?? '');
  const send = (): void => {
    if (!name.trim()) return edit.setProblem(words.say('NeedsName'));
    const rest = { ...(mail.trim() ? { mail: mail.trim() } : {}), ...(topic.trim() ? { topic: topic.trim() } : {}) };
    edit.change({ speaker: { name: name.trim(), ...rest } });
  };
  return (
    <EditForm
      edit={edit}
      button={words.say(edit.tellsEverybody ? 'SaveAndTell' : 'Save')}
      leave={words.say('Cancel')}
      {...(session.speaker
        ? { takeAway: { text: words.say('TakeSpeakerAway'), onClick: () => edit.change({ speaker: null }) } }
        : {})}
      onSend={send}
      onClose={onClose}
    >
      <div className={classes.stack}>
        <TextInput label={words.say('NameLabel')} limit={120} value={name} onChange={setName} />
        <TextInput
          label={words.say('MailLabel')}
          note={words.say('MailNote')}
          limit={254}
          type="email"
          value={mail}
          onChange={setMail}
        />
        <TextInput label={words.say('SubjectLabel')} limit={300} value={topic} onChange={setTopic} />
      </div>
    </EditForm>
  );
};
