import * as React from 'react';
import { getFocusStyle, mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { MayStepUp } from '../../../components/inputs/NumberStepper';
import type { BoardView, TopicView } from '../../../domain/leanCoffee';
import { MergeDialog } from '../parts';
import type { Change } from '../sync/Change';
import { votesAllowed } from '../sync/changes';
import { useText } from '../useText';
import { GoneRow } from './GoneRow';
import { TopicItem } from './TopicItem';
import { TopicMenu } from './TopicMenu';
import { topicPowers } from './topicPowers';
import { useTopicHandling } from './useTopicHandling';
import { withGone } from './withGone';

interface TopicListProps {
  readonly board: BoardView;
  readonly heading: string;
  readonly headingRef: React.Ref<HTMLHeadingElement>;
  /** Topics the reader has done something to that has not reached the API. */
  readonly unsent: ReadonlySet<string>;
  readonly refusal?: { readonly topicId: string; readonly reason: string };
  readonly change: (change: Change) => void;
}

/** From so many rows on, those out of sight are not laid out. */
const manyTopics = 50;

/** The topics, in the order proposed, and what can be done to each. */
export const TopicList: React.FC<TopicListProps> = ({ board, heading, headingRef, unsent, refusal, change }) => {
  const { words, now } = useText();
  const classes = getClasses(useTheme());
  const list = React.useRef<HTMLOListElement>(null);
  const { topics, rules, session } = board;
  const { phase } = session;
  const handling = useTopicHandling(list, board, change);
  const { menu, merging, editing, gone, events } = handling;
  const mayHave = votesAllowed(board);
  // The last vote changes what 300 rows offer, and nothing else about them; see `MayStepUp`.
  const mayVote = topics.some(({ id, yourVotes }) => mayHave(id, yourVotes + 1));
  const isProposing = phase === 'proposing';
  const minute = Math.floor(now().getTime() / 60_000);

  return (
    <section>
      <h3 className={classes.heading} ref={headingRef} tabIndex={-1}>
        {heading}
      </h3>
      {topics.length === 0 && <p className={classes.empty}>{words.say('NoTopicsText')}</p>}
      <MayStepUp.Provider value={mayVote}>
        <ol className={classes.list} ref={list}>
          {withGone(topics, gone).map((row) =>
            'how' in row ? (
              <GoneRow key={row.topic.id} gone={row} onUndo={handling.undo} />
            ) : (
              <TopicItem
                key={row.topic.id}
                topic={row.topic}
                phase={phase}
                powers={topicPowers(board, row.topic)}
                most={rules.votesPerTopic}
                mayAddVote={row.topic.yourVotes < rules.votesPerTopic}
                isEdited={editing === row.topic.id && isProposing}
                unsent={unsent.has(row.topic.id)}
                refusal={refusal?.topicId === row.topic.id ? refusal.reason : undefined}
                moment={isProposing ? momentOf(row.topic, minute) : 0}
                isOneOfMany={topics.length > manyTopics}
                events={events}
              />
            ),
          )}
        </ol>
      </MayStepUp.Provider>
      {menu && (
        <TopicMenu
          topic={menu.topic}
          target={menu.target}
          powers={topicPowers(board, menu.topic)}
          onChoose={handling.choose}
          onDismiss={handling.closeMenu}
        />
      )}
      {merging && (
        <MergeDialog topic={merging} board={board} onMerge={handling.merge} onCancel={handling.cancelMerge} />
      )}
    </section>
  );
};

/** Changes when "2 minutes ago" does: within the first hour every minute, later every hour. */
function momentOf({ proposedAt }: TopicView, minute: number): number {
  const age = minute - Date.parse(proposedAt) / 60_000;
  return age < 61 ? minute : -Math.floor(minute / 60);
}

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
