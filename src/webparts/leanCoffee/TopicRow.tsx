import * as React from 'react';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { Face } from '../../components/Face';
import type { TopicView } from '../../domain/leanCoffee';
import { roomy } from './boardClasses';
import { useText } from './useText';

interface TopicRowProps {
  readonly topic: TopicView;
  /** Place on the agenda, from 1; absent while there is no agenda. */
  readonly rank?: number;
  /** The reader's change to this topic has not reached the API. */
  readonly unsent?: boolean;
  /** Why something the reader did to this topic was refused. */
  readonly refusal?: string;
  /** What stands at the end of the row: buttons, or the result. */
  readonly children?: React.ReactNode;
}

/** One topic: what it is, who proposed it, and what can be done with it. */
export const TopicRow: React.FC<TopicRowProps> = ({ topic, rank, unsent, refusal, children }) => {
  const { words, dates } = useText();
  const classes = getClasses(useTheme());
  const { name } = topic.proposedBy;
  const proposed = `${dates.fullDay(topic.proposedAt, dates.readersZone)}, ${dates.time(topic.proposedAt, dates.readersZone)}`;
  // Once topics are voted on, when they were proposed matters only where it breaks a tie.
  const by = children ? name : words.say('ProposedBy', { name, when: dates.ago(topic.proposedAt) });
  const behindByTie = topic.result?.behindByTie && topic.result.votes > 0;
  return (
    <li className={classes.row} data-row={topic.id}>
      {rank !== undefined && <span className={rank === 1 ? classes.firstRank : classes.rank}>{rank}</span>}
      <p className={rank === 1 ? classes.first : classes.title}>{topic.title}</p>
      <div className={classes.meta}>
        <Face name={name} />
        <span title={proposed}>{unsent ? words.say('NotSentYet') : by}</span>
      </div>
      {children && <div className={classes.end}>{children}</div>}
      {(behindByTie || refusal) && (
        <p className={refusal ? classes.refusal : classes.note}>{refusal ?? words.say('TieExplained')}</p>
      )}
    </li>
  );
};

const getClasses = memoizeFunction(({ fonts, palette, semanticColors }: Theme) => {
  const title = { ...fonts.mediumPlus, lineHeight: '22px' };
  const first = { ...fonts.xLarge, lineHeight: '28px', fontWeight: 600 };
  const what = {
    gridArea: 'what',
    margin: 0,
    maxWidth: '70ch',
    overflowWrap: 'anywhere',
    color: semanticColors.bodyText,
  } as const;
  const rank = { gridArea: 'rank', minWidth: 24, marginRight: 8, color: palette.neutralSecondary };
  const note = { ...fonts.small, gridArea: 'note', lineHeight: '16px', margin: '4px 0 0', maxWidth: '70ch' };
  return mergeStyleSets({
    row: {
      display: 'grid',
      gridTemplateColumns: 'auto minmax(0, 1fr) auto',
      gridTemplateAreas: '"rank what what" "rank who end" "rank note note"',
      alignItems: 'center',
      padding: '12px 0',
      borderBottom: `1px solid ${semanticColors.bodyDivider}`,
      selectors: {
        ':last-child': { borderBottom: 'none' },
        [roomy]: { gridTemplateAreas: '"rank what end" "rank who end" "rank note end"' },
      },
    },
    rank: { ...title, ...rank, alignSelf: 'start' },
    firstRank: { ...first, ...rank, alignSelf: 'start' },
    title: { ...title, ...what },
    first: { ...first, ...what },
    meta: {
      ...fonts.small,
      gridArea: 'who',
      display: 'flex',
      alignItems: 'center',
      gap: 8,
      marginTop: 4,
      color: semanticColors.bodySubtext,
    },
    note: { ...note, color: semanticColors.bodySubtext },
    refusal: { ...note, color: semanticColors.errorText },
    end: { gridArea: 'end', margin: '4px 0 0 16px', selectors: { [roomy]: { marginTop: 0 } } },
  });
});
