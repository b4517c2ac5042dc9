import * as React from 'react';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { getId, memoizeFunction } from '@fluentui/react/lib/Utilities';
import { Choices, type Choice } from '../../../components/inputs/Choices';
import { thumbs, type CurrentTopicView, type Thumb } from '../../../domain/leanCoffee';
import { useText } from '../useText';

const looks = {
  up: { word: 'ThumbUp', shape: 'thumb', turn: 0, tone: 'agreed' },
  sideways: { word: 'ThumbSideways', shape: 'thumb', turn: 90, tone: 'unsure' },
  down: { word: 'ThumbDown', shape: 'thumb', turn: 180, tone: 'trouble' },
} as const satisfies Record<Thumb, object>;

interface ThumbsProps {
  readonly current: CurrentTopicView;
  readonly large?: boolean;
  readonly onThumb: (thumb: Thumb) => void;
}

/** What people wish when time runs out. Everybody sees how many wish what, and nobody who. */
export const Thumbs: React.FC<ThumbsProps> = ({ current, large, onThumb }) => {
  const { words } = useText();
  const classes = getClasses(useTheme());
  const [id] = React.useState(() => getId('guildhall-thumbs'));
  const { yours, ...counts } = current.thumbs;
  const choices = thumbs.map((value): Choice<Thumb> => {
    const { word, ...look } = looks[value];
    const number = counts[value];
    return { value, label: words.say(word), ...look, count: { number, inWords: words.count('People', number) } };
  });
  return (
    <div className={large ? classes.large : classes.root}>
      <span id={id} className={classes.question}>
        {words.say('KeepGoing')}
      </span>
      <Choices
        labelledBy={id}
        choices={choices}
        {...(yours ? { chosen: yours } : {})}
        {...(large ? { large } : {})}
        onChoose={onThumb}
      />
    </div>
  );
};

const getClasses = memoizeFunction(({ fonts, semanticColors }: Theme) => {
  const root = { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 16px' } as const;
  return mergeStyleSets({
    root: { ...fonts.medium, ...root, marginTop: 16 },
    large: { ...fonts.xxLarge, ...root },
    question: { fontWeight: 600, color: semanticColors.bodyText },
  });
});
