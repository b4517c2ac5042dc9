import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getId } from '@fluentui/react/lib/Utilities';
import { DefaultButton } from '../../../components/buttons/Button';
import type { BoardView, Phase } from '../../../domain/leanCoffee';
import { MoveOnDialog } from '../parts';
import { useText } from '../useText';
import { getCommandClasses } from './commandClasses';

interface FacilitatorCommandProps {
  readonly board: BoardView;
  /** The command is on its way. */
  readonly underWay: boolean;
  readonly refusal?: string;
  readonly onMoveOn: (to: Phase) => void;
}

/** The facilitator's one next step; it moves the session on for everybody. */
export const FacilitatorCommand: React.FC<FacilitatorCommandProps> = ({ board, underWay, refusal, onMoveOn }) => {
  const { words } = useText();
  const classes = getCommandClasses(useTheme());
  const [asking, setAsking] = React.useState(false);
  const [noteId] = React.useState(() => getId('guildhall-command'));
  const opening = board.session.phase === 'proposing';
  const nothingToVoteOn = opening && board.topics.length === 0;
  const label = opening ? (underWay ? 'OpeningVoting' : 'OpenVoting') : underWay ? 'ClosingVoting' : 'CloseVoting';
  const note = nothingToVoteOn ? 'OpenVotingNeedsTopic' : 'OpenVotingNote';
  return (
    <div className={classes.root}>
      <DefaultButton
        className={classes.button}
        text={words.say(label)}
        disabled={nothingToVoteOn || underWay}
        aria-describedby={opening ? noteId : undefined}
        onPointerEnter={() => void MoveOnDialog.ahead()}
        onFocus={() => void MoveOnDialog.ahead()}
        onClick={() => setAsking(true)}
      />
      {opening && (
        <p id={noteId} className={classes.note} aria-hidden="true">
          {words.say(note)}
        </p>
      )}
      {refusal && <p className={classes.refusal}>{refusal}</p>}
      {asking && (
        <MoveOnDialog
          question={words.say(opening ? 'OpenVotingQuestion' : 'CloseVotingQuestion')}
          text={opening ? words.say('OpenVotingText') : words.count('CloseVotingText', board.voters)}
          moveOn={words.say(opening ? 'OpenVoting' : 'CloseVoting')}
          stay={words.say(opening ? 'KeepProposing' : 'KeepVotingOpen')}
          onMoveOn={() => {
            setAsking(false);
            onMoveOn(opening ? 'voting' : 'discussing');
          }}
          onStay={() => setAsking(false)}
        />
      )}
    </div>
  );
};
