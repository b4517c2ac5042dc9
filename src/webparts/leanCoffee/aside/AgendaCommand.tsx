import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getId } from '@fluentui/react/lib/Utilities';
import { DefaultButton } from '../../../components/buttons/Button';
import type { BoardView } from '../../../domain/leanCoffee';
import { MoveOnDialog } from '../parts';
import { useText } from '../useText';
import { getCommandClasses } from './commandClasses';
import { useAgenda } from './useAgenda';

/**
 * Whoever facilitates puts the topics into the invitation, until the session begins. Asked twice, since everybody who is
 * invited is mailed.
 */
export const AgendaCommand: React.FC<{ readonly board: BoardView }> = ({ board }) => {
  const { words } = useText();
  const classes = getCommandClasses(useTheme());
  const [isAsked, setAsked] = React.useState(false);
  const [noteId] = React.useState(() => getId('guildhall-agenda'));
  const { mayBeSent, underWay, outcome, send } = useAgenda(board.session);
  if (!mayBeSent) return null;
  const isEmpty = board.topics.length === 0;
  return (
    <div className={classes.root}>
      <DefaultButton
        className={classes.button}
        text={words.say(underWay ? 'SendingAgenda' : 'SendAgenda')}
        disabled={isEmpty || underWay}
        aria-describedby={noteId}
        onPointerEnter={() => void MoveOnDialog.ahead()}
        onFocus={() => void MoveOnDialog.ahead()}
        onClick={() => setAsked(true)}
      />
      <p id={noteId} className={classes.note} aria-hidden="true">
        {words.say(isEmpty ? 'SendAgendaNeedsTopic' : 'SendAgendaNote')}
      </p>
      <p role="status" className={outcome?.isRefusal ? classes.refusal : classes.note}>
        {outcome?.text}
      </p>
      {isAsked && (
        <MoveOnDialog
          question={words.say('SendAgendaQuestion')}
          text={words.say('SendAgendaText')}
          moveOn={words.say('MailEverybody')}
          stay={words.say('NotNow')}
          onMoveOn={() => {
            setAsked(false);
            send();
          }}
          onStay={() => setAsked(false)}
        />
      )}
    </div>
  );
};
