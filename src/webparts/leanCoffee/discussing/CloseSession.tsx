import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { useTheme } from '@fluentui/react/lib/Theme';
import { touchTarget } from '../../../components/buttons/touchTarget';
import type { BoardView } from '../../../domain/leanCoffee';
import { MoveOnDialog } from '../aside/MoveOnDialog';
import { useText } from '../useText';
import { getListClasses } from './listClasses';

interface CloseSessionProps {
  readonly board: BoardView;
  /** Nothing is left to discuss: closing is the next step. */
  readonly isNext: boolean;
  readonly underWay: boolean;
  readonly refusal?: string;
  readonly onClose: () => void;
}

/** Ends the session for everybody. The question names what happens to whom, since nobody can take it back. */
export const CloseSession: React.FC<CloseSessionProps> = ({ board, isNext, underWay, refusal, onClose }) => {
  const { words } = useText();
  const classes = getListClasses(useTheme());
  const [asking, setAsking] = React.useState(false);
  const owners = new Set(board.actions.flatMap(({ owner, done }) => (owner && !done ? owner.id : []))).size;
  const left = new Set(board.rooms.flatMap(({ agenda, skipped }) => [...agenda, ...skipped])).size;
  const text = [
    words.say('CloseText'),
    ...(left > 0 ? [words.count('CloseCarries', left)] : []),
    ...(owners > 0 ? [words.count('CloseTells', owners)] : []),
    words.say('CannotBeUndone'),
  ].join(' ');
  return (
    <div className={classes.root}>
      <DefaultButton
        primary={isNext}
        styles={{ root: touchTarget }}
        text={words.say(underWay ? 'ClosingSession' : 'CloseSession')}
        disabled={underWay}
        allowDisabledFocus
        onClick={() => setAsking(true)}
      />
      {refusal && <p className={classes.refusal}>{refusal}</p>}
      {asking && (
        <MoveOnDialog
          question={words.say('CloseQuestion')}
          text={text}
          moveOn={words.say('CloseSession')}
          stay={words.say('KeepDiscussing')}
          onMoveOn={() => {
            setAsking(false);
            onClose();
          }}
          onStay={() => setAsking(false)}
        />
      )}
    </div>
  );
};
