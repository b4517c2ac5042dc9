import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { NotedCheckbox } from '../../../components/inputs/NotedCheckbox';
import type { Place } from '../../../domain/sessions';
import { getFormClasses } from '../forms/formClasses';
import { TextInput } from '../forms/TextInput';
import { useText } from '../useText';
import { EditForm } from './EditForm';
import type { EditorProps } from './EditorProps';
import { useEdit } from './useEdit';

/** Where people meet who come together, and what helps everybody to take part. */
export const PlaceForm: React.FC<EditorProps> = ({ session, onClose }) => {
  const { words } = useText();
  const classes = getFormClasses(useTheme());
  const edit = useEdit(session, onClose);
  const [room, setRoom] = React.useState(session.place?.room ?? '');
  const [accessNotes, setAccessNotes] = React.useState(session.place?.accessNotes ?? '');
  const [dialIn, setDialIn] = React.useState(session.place?.dialIn ?? '');
  const [captions, setCaptions] = React.useState(session.place?.captions ?? false);
  const place: Place = {
    ...(room.trim() ? { room: room.trim() } : {}),
    ...(accessNotes.trim() ? { accessNotes: accessNotes.trim() } : {}),
    ...(dialIn.trim() ? { dialIn: dialIn.trim() } : {}),
    ...(captions ? { captions } : {}),
  };
  const isEmpty = Object.keys(place).length === 0;
  return (
    <EditForm
      edit={edit}
      button={words.say(edit.tellsEverybody ? 'SaveAndTell' : 'Save')}
      leave={words.say('Cancel')}
      {...(session.place
        ? { takeAway: { text: words.say('TakePlaceAway'), onClick: () => edit.change({ place: null }) } }
        : {})}
      onSend={() => (isEmpty && !session.place ? onClose() : edit.change({ place: isEmpty ? null : place }))}
      onClose={onClose}
    >
      <div className={classes.stack}>
        <TextInput
          label={words.say('RoomLabel')}
          note={words.say('RoomNote')}
          limit={200}
          value={room}
          onChange={setRoom}
        />
        <TextInput
          label={words.say('AccessLabel')}
          note={words.say('AccessNote')}
          limit={500}
          lines="several"
          value={accessNotes}
          onChange={setAccessNotes}
        />
        <TextInput
          label={words.say('DialInLabel')}
          note={words.say('DialInNote')}
          limit={200}
          value={dialIn}
          onChange={setDialIn}
        />
        <NotedCheckbox
          label={words.say('CaptionsLabel')}
          note={words.say('CaptionsNote')}
          checked={captions}
          onChange={setCaptions}
        />
      </div>
    </EditForm>
  );
};
