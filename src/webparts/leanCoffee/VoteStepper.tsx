import * as React from 'react';
import { getFocusStyle, hiddenContentStyle, mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { Dots } from '../../components/Dots';
import { touchTarget } from '../../components/touchTarget';
import { useText } from './useText';

interface VoteStepperProps {
  readonly title: string;
  readonly votes: number;
  readonly most: number;
  readonly mayAdd: boolean;
  readonly onVotes: (votes: number) => void;
}

/**
 * The reader's dots on one topic, with a button on each side. A button that can do nothing just now keeps its place and
 * the focus, and says so to those who hear it.
 */
export const VoteStepper: React.FC<VoteStepperProps> = ({ title, votes, most, mayAdd, onVotes }) => {
  const { words } = useText();
  const classes = getClasses(useTheme());
  const button = (label: string, path: string, may: boolean, next: number): JSX.Element => (
    <button
      type="button"
      className={classes.button}
      aria-label={label}
      title={label}
      aria-disabled={!may}
      onClick={() => may && onVotes(next)}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
  return (
    <div role="group" aria-label={words.say('YourVotesFor', { title })} className={classes.root}>
      {button(words.say('TakeVote', { title }), 'M3 8h10', votes > 0, votes - 1)}
      <Dots filled={votes} of={Math.max(most, votes)} />
      <span className={classes.unseen}>{words.count('VotesHere', votes)}</span>
      {button(words.say('AddVote', { title }), 'M3 8h10M8 3v10', mayAdd, votes + 1)}
    </div>
  );
};

const getClasses = memoizeFunction((theme: Theme) => {
  const { palette, semanticColors } = theme;
  return mergeStyleSets({
    root: { display: 'inline-flex', alignItems: 'center', gap: 8, flexShrink: 0 },
    button: [
      getFocusStyle(theme, { inset: 1 }),
      {
        ...touchTarget,
        display: 'inline-flex',
        alignItems: 'center',
        justifyContent: 'center',
        padding: 0,
        borderRadius: theme.effects.roundedCorner2,
        border: `1px solid ${semanticColors.buttonBorder}`,
        backgroundColor: semanticColors.buttonBackground,
        color: semanticColors.buttonText,
        cursor: 'pointer',
        selectors: {
          ...touchTarget.selectors,
          ':hover': { backgroundColor: semanticColors.buttonBackgroundHovered },
          ':active': { backgroundColor: semanticColors.buttonBackgroundPressed },
          '&[aria-disabled=true]': {
            borderColor: palette.neutralLight,
            backgroundColor: 'transparent',
            color: semanticColors.disabledText,
            cursor: 'default',
          },
        },
      },
    ],
    unseen: hiddenContentStyle,
  });
});
