import * as React from 'react';
import { MessageBar, MessageBarType } from '@fluentui/react/lib/MessageBar';
import { Stages } from '../../components/Stages';
import { useFocusKept } from '../../components/useFocusKept';
import { useMinute } from '../../components/useMinute';
import { phases, type BoardView } from '../../domain/leanCoffee';
import { getBoardClasses } from './boardClasses';
import { FacilitatorCommand } from './FacilitatorCommand';
import { newTopicId } from './newTopicId';
import { PhaseAside } from './PhaseAside';
import { ProposeTopic } from './ProposeTopic';
import { refusalInPlace } from './refusalInPlace';
import { TopicList } from './TopicList';
import { TroubleBar } from './TroubleBar';
import type { BoardInReach } from './useBoard';
import { useNews } from './useNews';
import { useText } from './useText';

interface BoardProps {
  readonly board: BoardView;
  readonly reach: BoardInReach;
  /** The reader's name, for topics on their way to the API. */
  readonly reader: string;
}

/** One session from the first topic to the agenda. */
export const Board: React.FC<BoardProps> = ({ board, reach, reader }) => {
  const { words, now } = useText();
  const classes = getBoardClasses();
  const root = React.useRef<HTMLDivElement>(null);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const { phase, id: session } = board.session;
  const { waiting, failure, change } = reach;
  const refusal = refusalInPlace(reach.refusal, board, words);
  const refusalText = refusal.inField?.reason ?? refusal.onTopic?.reason ?? refusal.atCommand ?? refusal.onTop;
  const { news, tell } = useNews(board, refusalText);
  useFocusKept(root, heading, phase);
  useMinute();

  const propose = (title: string): void => {
    change({ kind: 'propose', session, topicId: newTopicId(), title, by: reader, at: now().toISOString() });
    tell(words.say('TopicAdded', { title }));
  };
  const unsent = new Set(failure ? waiting.flatMap((one) => (one.kind === 'phase' ? [] : [one.topicId])) : []);
  const headings = {
    proposing: board.topics.length > 0 ? words.count('Topics', board.topics.length) : words.say('NoTopicsTitle'),
    voting: words.say('VoteHeading'),
    discussing: words.say('AgendaHeading'),
  };

  return (
    <div ref={root}>
      <Stages
        label={words.say('StagesLabel')}
        names={[words.say('Propose'), words.say('Vote'), words.say('Discuss')]}
        current={phases.indexOf(phase)}
        done={words.say('StageDone')}
      />
      <div className={classes.bars}>
        {failure && <TroubleBar failure={failure} kept={waiting.length} onTryAgain={reach.tryAgain} />}
        {refusal.onTop && <MessageBar messageBarType={MessageBarType.warning}>{refusal.onTop}</MessageBar>}
      </div>
      <div className={classes.columns}>
        {phase === 'proposing' && (
          <div className={classes.top}>
            <ProposeTopic
              titleLimit={board.rules.topicTitleLimit}
              onPropose={propose}
              {...(refusal.inField ? { returned: refusal.inField } : {})}
            />
          </div>
        )}
        <div className={classes.aside}>
          <PhaseAside board={board}>
            {board.you.mayFacilitate && phase !== 'discussing' && (
              <FacilitatorCommand
                key={phase}
                board={board}
                underWay={waiting.some((one) => one.kind === 'phase')}
                {...(refusal.atCommand ? { refusal: refusal.atCommand } : {})}
                onMoveOn={(to) => change({ kind: 'phase', session, phase: to })}
              />
            )}
          </PhaseAside>
        </div>
        <div className={phase === 'proposing' ? classes.list : classes.listOnTop}>
          <TopicList
            board={board}
            heading={headings[phase]}
            headingRef={heading}
            unsent={unsent}
            {...(refusal.onTopic ? { refusal: refusal.onTopic } : {})}
            onVotes={(topicId, votes) => change({ kind: 'vote', session, topicId, votes })}
          />
        </div>
      </div>
      <div className={classes.unseen} role="status">
        {news}
      </div>
    </div>
  );
};
