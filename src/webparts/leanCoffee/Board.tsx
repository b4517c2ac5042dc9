import * as React from 'react';
import { Stages } from '../../components/marks/Stages';
import { TroubleBar } from '../../components/frame/TroubleBar';
import { phases } from '../../domain/leanCoffee';
import type { BoardProps } from './BoardProps';
import { getBoardClasses } from './boardClasses';
import { KeptDrafts } from './drafts/keptDrafts';
import { Gathering } from './Gathering';
import { DiscussionView, WrapUpView } from './parts';
import { useAhead } from './useAhead';
import { useText } from './useText';

/** One session from the first topic to the last takeaway. */
export const Board: React.FC<BoardProps> = (props) => {
  const { board, reach, children } = props;
  const { words } = useText();
  const classes = getBoardClasses();
  const { phase } = board.session;
  const { waiting, failure } = reach;
  useAhead(phase);
  return (
    <KeptDrafts session={board.session.id}>
      <Stages
        label={words.say('StagesLabel')}
        names={[words.say('Propose'), words.say('Vote'), words.say('Discuss'), words.say('WrapUp')]}
        current={phases.indexOf(phase)}
        done={words.say('StageDone')}
      />
      <div className={classes.bars}>
        {failure && (
          <TroubleBar words={words} trouble={failure.kind} kept={waiting.length} onTryAgain={reach.tryAgain} />
        )}
        {children /* what is to be said above the whole board */}
      </div>
      {phase === 'discussing' ? (
        <DiscussionView {...props} />
      ) : phase === 'closed' ? (
        <WrapUpView {...props} />
      ) : (
        <Gathering {...props} />
      )}
    </KeptDrafts>
  );
};
