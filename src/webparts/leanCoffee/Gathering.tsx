import * as React from 'react';
import { OpenActions } from './actions/OpenActions';
import { PhaseAside } from './aside/PhaseAside';
import type { BoardProps } from './BoardProps';
import { getBoardClasses } from './boardClasses';
import { newId } from '../../components/newId';
import { ProposeTopic } from './proposing/ProposeTopic';
import { LastTime } from './record/LastTime';
import { TopicList } from './topics/TopicList';
import { useText } from './useText';

/** Topics are gathered and voted on. */
export const Gathering: React.FC<BoardProps> = ({ board, reach, reader, refusal, headingRef }) => {
  const { words, now } = useText();
  const classes = getBoardClasses();
  const { phase, id: session } = board.session;
  const { waiting, failure, change } = reach;
  const isProposing = phase === 'proposing';

  const propose = (title: string, anonymous: boolean): void =>
    change({ kind: 'propose', session, topicId: newId(), title, anonymous, by: reader, at: now().toISOString() });
  const unsent = new Set(failure ? waiting.flatMap((one) => ('topicId' in one ? [one.topicId ?? ''] : [])) : []);
  const proposed = board.topics.length > 0 ? words.count('Topics', board.topics.length) : words.say('NoTopicsTitle');

  return (
    <div className={classes.columns}>
      {isProposing && (
        <div className={classes.top}>
          <ProposeTopic
            titleLimit={board.rules.topicTitleLimit}
            onPropose={propose}
            {...(refusal.inField ? { returned: refusal.inField } : {})}
          />
        </div>
      )}
      <div className={isProposing ? classes.asideOnTop : classes.aside}>
        <PhaseAside board={board} reach={reach} refusal={refusal} />
      </div>
      <div className={isProposing ? classes.list : classes.listOnTop}>
        <TopicList
          board={board}
          heading={isProposing ? proposed : words.say('VoteHeading')}
          headingRef={headingRef}
          unsent={unsent}
          {...(refusal.onTopic ? { refusal: refusal.onTopic } : {})}
          change={change}
        />
      </div>
      {isProposing && (
        <div className={classes.context}>
          <LastTime board={board} change={change} />
          <OpenActions board={board} change={change} />
        </div>
      )}
    </div>
  );
};
