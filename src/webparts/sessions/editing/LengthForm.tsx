import * as React from 'react';
import { useLengths } from '../forms/lengths';
import { Select } from '../forms/Select';
import { useText } from '../useText';
import { EditForm } from './EditForm';
import type { EditorProps } from './EditorProps';
import { useEdit } from './useEdit';

/** Longer or shorter; it begins when it began. */
export const LengthForm: React.FC<EditorProps> = ({ session, onClose }) => {
  const { words } = useText();
  const edit = useEdit(session, onClose);
  const present = Math.round((Date.parse(session.endsAt) - Date.parse(session.startsAt)) / 60_000);
  const [minutes, setMinutes] = React.useState(present);
  return (
    <EditForm
      edit={edit}
      button={words.say(edit.tellsEverybody ? 'SaveAndTell' : 'Save')}
      leave={words.say('Cancel')}
      onSend={() => (minutes === present ? onClose() : edit.change({ minutes }))}
      onClose={onClose}
    >
      <Select label={words.say('LengthLabel')} value={minutes} options={useLengths(present)} onChange={setMinutes} />
    </EditForm>
  );
};
