import * as React from 'react';
import { Stages } from '../../components/Stages';
import { TroubleBar } from '../../components/TroubleBar';
import { phases, type BoardView } from '../../domain/leanCoffee';
import { getBoardClasses } from './boardClasses';
import { FacilitatorCommand } from './FacilitatorCommand';
import { newTopicId } from './newTopicId';
import { PhaseAside } from './PhaseAside';
import { ProposeTopic } from './ProposeTopic';
import type { RefusalInPlace } from './refusalInPlace';
import { TopicList } from './TopicList';
import type { BoardInReach } from './useBoard';
import { useText } from './useText';

interface BoardProps {
  readonly board: BoardView;
  readonly reach: BoardInReach;
  /** The reader's name, for topics on their way to the API. */
  readonly reader: string;
  readonly refusal: RefusalInPlace;
  readonly headingRef: React.Ref<HTMLHeadingElement>;
  /** What is to be said above the whole board. */
  readonly children?: React.ReactNode;
}

/** One session from the first topic to the agenda. */
export const Board: React.FC<BoardProps> = ({ board, reach, reader, refusal, headingRef, children }) => {
  const { words, now } = useText();
  const classes = getBoardClasses();
  const { phase, id: session } = board.session;
  const { waiting, failure, change } = reach;

  const propose = (title: string): void =>
    change({ kind: 'propose', session, topicId: newTopicId(), title, by: reader, at: now().toISOString() });
  const unsent = new Set(failure ? waiting.flatMap((one) => (one.kind === 'phase' ? [] : [one.topicId])) : []);
  const headings = {
    proposing: board.topics.length > 0 ? words.count('Topics', board.topics.length) : words.say('NoTopicsTitle'),
    voting: words.say('VoteHeading'),
    discussing: words.say('AgendaHeading'),
  };

  return (
    <>
      <Stages
        label={words.say('StagesLabel')}
        names={[words.say('Propose'), words.say('Vote'), words.say('Discuss')]}
        current={phases.indexOf(phase)}
        done={words.say('StageDone')}
      />
      <div className={classes.bars}>
        {failure && (
          <TroubleBar words={words} trouble={failure.kind} kept={waiting.length} onTryAgain={reach.tryAgain} />
        )}
        {children}
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
            headingRef={headingRef}
            unsent={unsent}
            {...(refusal.onTopic ? { refusal: refusal.onTopic } : {})}
            onVotes={({ id: topicId, title }, votes) => change({ kind: 'vote', session, topicId, title, votes })}
          />
        </div>
      </div>
    </>
  );
};
