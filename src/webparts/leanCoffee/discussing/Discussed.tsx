import * as React from 'react';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { touchTarget } from '../../../components/touchTarget';
import type { BoardView, TopicView } from '../../../domain/leanCoffee';
import type { BoardInReach } from '../sync/useBoard';
import { useText } from '../useText';
import { getListClasses } from './listClasses';
import { Notes } from './Notes';
import type { NoteDrafts } from './useNotes';

interface DiscussedProps {
  readonly board: BoardView;
  readonly topicIds: readonly string[];
  readonly reach: BoardInReach;
  readonly drafts: NoteDrafts;
}

/** What was talked about already; its notes can still be written on. */
export const Discussed: React.FC<DiscussedProps> = ({ board, topicIds, reach, drafts }) => {
  const { words } = useText();
  const theme = useTheme();
  const classes = getListClasses(theme);
  const topics = topicIds.flatMap((id) => board.topics.find((topic) => topic.id === id) ?? []);
  if (topics.length === 0) return null;
  return (
    <section className={classes.root}>
      <h3 className={classes.heading}>{words.say('DiscussedHeading')}</h3>
      {topics.map((topic) => (
        <DiscussedTopic key={topic.id} topic={topic} board={board} reach={reach} drafts={drafts} />
      ))}
    </section>
  );
};

interface DiscussedTopicProps extends Omit<DiscussedProps, 'topicIds'> {
  readonly topic: TopicView;
}

const DiscussedTopic: React.FC<DiscussedTopicProps> = ({ topic, board, reach, drafts }) => {
  const [isOpen, setOpen] = React.useState(false);
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={getSummaryClass(useTheme())}>{topic.title}</summary>
      {isOpen && <Notes topic={topic} board={board} reach={reach} drafts={drafts} />}
    </details>
  );
};

const getSummaryClass = memoizeFunction(({ fonts, semanticColors }: Theme) =>
  mergeStyles({
    ...fonts.medium,
    ...touchTarget,
    padding: '6px 0',
    boxSizing: 'border-box',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    color: semanticColors.bodyText,
  }),
);
