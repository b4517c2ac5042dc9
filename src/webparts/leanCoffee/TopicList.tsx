import * as React from 'react';
import { getFocusStyle, mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { useRising } from '../../components/useRising';
import type { BoardView, TopicView } from '../../domain/leanCoffee';
import { mayHaveVotes } from './change';
import { TopicResult } from './TopicResult';
import { TopicRow } from './TopicRow';
import { useText } from './useText';
import { VoteStepper } from './VoteStepper';

interface TopicListProps {
  readonly board: BoardView;
  readonly heading: string;
  readonly headingRef: React.Ref<HTMLHeadingElement>;
  /** Topics the reader has done something to that has not reached the API. */
  readonly unsent: ReadonlySet<string>;
  readonly refusal?: { readonly topicId: string; readonly reason: string };
  readonly onVotes: (topic: TopicView, votes: number) => void;
}

/** The topics, in the order proposed or in the order of the agenda. */
export const TopicList: React.FC<TopicListProps> = ({ board, heading, headingRef, unsent, refusal, onVotes }) => {
  const { words } = useText();
  const classes = getClasses(useTheme());
  const list = React.useRef<HTMLOListElement>(null);
  const { topics, rules, session } = board;
  useRising(list, session.phase);

  const endOf = (topic: TopicView): React.ReactNode => {
    if (topic.result) return <TopicResult votes={topic.result.votes} yours={topic.yourVotes} />;
    if (session.phase !== 'voting') return undefined;
    return (
      <VoteStepper
        title={topic.title}
        votes={topic.yourVotes}
        most={rules.votesPerTopic}
        mayAdd={mayHaveVotes(board, topic.id, topic.yourVotes + 1)}
        onVotes={(votes) => onVotes(topic, votes)}
      />
    );
  };

  return (
    <section>
      <h3 className={classes.heading} ref={headingRef} tabIndex={-1}>
        {heading}
      </h3>
      {topics.length === 0 && <p className={classes.empty}>{words.say('NoTopicsText')}</p>}
      <ol className={classes.list} ref={list}>
        {topics.map((topic, place) => (
          <TopicRow
            key={topic.id}
            topic={topic}
            {...(topic.result ? { rank: place + 1 } : {})}
            unsent={unsent.has(topic.id)}
            {...(refusal?.topicId === topic.id ? { refusal: refusal.reason } : {})}
          >
            {endOf(topic)}
          </TopicRow>
        ))}
      </ol>
    </section>
  );
};

const getClasses = memoizeFunction((theme: Theme) =>
  mergeStyleSets({
    heading: [
      getFocusStyle(theme, { inset: -4 }),
      { ...theme.fonts.xLarge, fontWeight: 600, margin: 0, color: theme.semanticColors.bodyText },
    ],
    empty: { ...theme.fonts.medium, lineHeight: '20px', margin: '8px 0 0', maxWidth: '70ch' },
    list: { listStyle: 'none', margin: '4px 0 0', padding: 0 },
  }),
);
