import type { MoreChoice } from '../../../components/buttons/MoreMenu';
import type { UpcomingSessionView } from '../../../domain/sessions';
import { SessionEditor } from '../parts';
import { useText } from '../useText';
import type { EditKind } from './editing';

/** What a lead can do to a session. The file with the forms is fetched as soon as one of them is wanted. */
export function useSessionChoices(
  session: UpcomingSessionView,
  onEdit: (what: EditKind) => void,
): readonly MoreChoice[] {
  const { words, now } = useText();
  const choice = (key: EditKind, text: string): MoreChoice => ({
    key,
    text,
    onClick: () => {
      void SessionEditor.ahead();
      onEdit(key);
    },
  });
  const hasBegun = Date.parse(session.startsAt) <= now().getTime();
  return [
    ...(hasBegun ? [] : [choice('move', words.say('MoveSession'))]),
    choice('length', words.say('ChangeLength')),
    choice('place', words.say('ChangePlace')),
    choice('speaker', words.say('ChangeSpeaker')),
    choice('agenda', words.say('WriteAgenda')),
    choice('cancel', words.say('CancelSession')),
  ];
}
