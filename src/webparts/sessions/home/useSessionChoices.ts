import type { MoreChoice } from '../../../components/buttons/MoreMenu';
import type { UpcomingSessionView } from '../../../domain/sessions';
import { SessionEditor } from '../parts';
import { useText } from '../useText';
import type { EditKind } from './editing';

/**
 * What a lead can do to a session. The file with the forms is fetched as soon as one of them is wanted.
 *
 * @param isNext - topics are proposed for the next session alone, so no other has an agenda
 */
export function useSessionChoices(
  session: UpcomingSessionView,
  isNext: boolean,
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
    choice('edit', words.say('EditSession')),
    ...(isNext && !hasBegun ? [choice('agenda', words.say('WriteAgenda'))] : []),
    choice('cancel', words.say('CancelSession')),
  ];
}
