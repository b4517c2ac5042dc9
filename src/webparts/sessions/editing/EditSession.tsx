import * as React from 'react';
import { useText } from '../useText';
import { draftOf, wishOf, type SessionDraft } from './sessionDraft';
import { EditForm } from './EditForm';
import type { EditorProps } from './EditorProps';
import { PlaceFields } from './PlaceFields';
import { SpeakerFields } from './SpeakerFields';
import { useEdit } from './useEdit';
import { WhenFields } from './WhenFields';

/** When, where and with whom, saved together, so that everybody invited gets one mail of it. */
export const EditSession: React.FC<EditorProps> = ({ session, onClose }) => {
  const { words } = useText();
  const edit = useEdit(session, onClose);
  const [draft, setDraft] = React.useState(() => draftOf(session));
  const set = (change: Partial<SessionDraft>): void => {
    edit.setProblem(undefined);
    setDraft((before) => ({ ...before, ...change }));
  };
  const send = (): void => {
    const wish = wishOf(draft, session);
    if (typeof wish === 'string') return edit.setProblem(words.say(wish));
    if (Object.keys(wish).length === 0) return onClose();
    edit.change(wish);
  };
  const fields = { draft, set };
  return (
    <EditForm
      edit={edit}
      button={words.say(edit.tellsEverybody ? 'SaveAndTell' : 'Save')}
      leave={words.say('Cancel')}
      onSend={send}
      onClose={onClose}
    >
      <WhenFields {...fields} session={session} />
      <PlaceFields {...fields} hasPlace={session.place !== undefined} />
      <SpeakerFields {...fields} hasSpeaker={session.speaker !== undefined} />
    </EditForm>
  );
};
