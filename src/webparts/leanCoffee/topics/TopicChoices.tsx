import * as React from 'react';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { getId, memoizeFunction } from '@fluentui/react/lib/Utilities';
import { touchTarget } from '../../../components/buttons/touchTarget';
import type { TopicView } from '../../../domain/leanCoffee';
import { useText } from '../useText';

interface TopicChoicesProps {
  readonly topics: readonly TopicView[];
  readonly chosen: string | undefined;
  readonly onChoose: (topicId: string) => void;
}

/** One topic out of many, by the arrow keys or by pointing. */
export const TopicChoices: React.FC<TopicChoicesProps> = ({ topics, chosen, onChoose }) => {
  const { words } = useText();
  const classes = getClasses(useTheme());
  const [name] = React.useState(() => getId('guildhall-merge'));
  if (topics.length === 0) return <p className={classes.none}>{words.say('MergeNoMatch')}</p>;
  return (
    <div role="radiogroup" aria-label={words.say('MergeChoices')} className={classes.list}>
      {topics.map(({ id, title }) => (
        <label key={id} className={classes.choice}>
          <input
            type="radio"
            name={name}
            className={classes.radio}
            checked={id === chosen}
            onChange={() => onChoose(id)}
          />
          <span dir="auto">{title}</span>
        </label>
      ))}
    </div>
  );
};

const getClasses = memoizeFunction(({ fonts, palette, semanticColors }: Theme) =>
  mergeStyleSets({
    list: {
      maxHeight: 260,
      overflowY: 'auto',
      margin: '8px 0 16px',
      border: `1px solid ${semanticColors.bodyDivider}`,
    },
    choice: {
      ...fonts.medium,
      ...touchTarget,
      display: 'flex',
      alignItems: 'center',
      gap: 8,
      padding: '4px 8px',
      overflowWrap: 'anywhere',
      cursor: 'pointer',
    },
    radio: { flexShrink: 0, width: 16, height: 16, margin: 0, accentColor: palette.themePrimary },
    none: { ...fonts.medium, color: semanticColors.bodySubtext },
  }),
);
