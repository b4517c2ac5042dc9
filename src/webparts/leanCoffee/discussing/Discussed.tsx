import * as React from 'react';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { touchTarget } from '../../../components/buttons/touchTarget';
import type { BoardView, TopicView } from '../../../domain/leanCoffee';
import { ActionList } from '../actions/ActionList';
import type { BoardInReach } from '../sync/useBoard';
import { useText } from '../useText';
import { getListClasses } from './listClasses';
import { Notes } from './Notes';
import { TakeawayList } from './TakeawayList';
import type { NoteDrafts } from './useNotes';

interface DiscussedProps {
  readonly board: BoardView;
  readonly topicIds: readonly string[];
  readonly reach: BoardInReach;
  readonly drafts: NoteDrafts;
}

/** What was talked about already, and what came of it; all of it can still be changed. */
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
  const { words } = useText();
  const theme = useTheme();
  const classes = getListClasses(theme);
  const [isOpen, setOpen] = React.useState(false);
  const { refusal, change } = reach;
  const no = refusal?.change;
  const isOf = ({ topicId }: { readonly topicId?: string }): boolean => topicId === topic.id;
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={getSummaryClass(theme)}>
        <bdi>{topic.title}</bdi>
      </summary>
      {isOpen && (
        <div className={classes.opened}>
          <Notes topic={topic} board={board} reach={reach} drafts={drafts} />
          {board.takeaways.some(isOf) && <h4 className={classes.subheading}>{words.say('Takeaways')}</h4>}
          <TakeawayList
            board={board}
            topicId={topic.id}
            {...(no?.kind === 'takeaway' ? { refused: no } : {})}
            change={change}
          />
          {board.actions.some(isOf) && <h4 className={classes.subheading}>{words.say('Actions')}</h4>}
          <ActionList
            board={board}
            topicId={topic.id}
            {...(no?.kind === 'action' ? { refused: no } : {})}
            change={change}
          />
        </div>
      )}
    </details>
  );
};

const getSummaryClass = memoizeFunction(({ fonts, semanticColors }: Theme) =>
  mergeStyles({
    ...fonts.medium,
    ...touchTarget,
    fontSize: 16,
    lineHeight: '22px',
    padding: '5px 0',
    boxSizing: 'border-box',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    color: semanticColors.bodyText,
  }),
);
