import * as React from 'react';
import { getFocusStyle, hiddenContentStyle, mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { Shape } from '../marks/Shape';
import { toneColor, type Tone } from '../marks/tones';
import { touchTarget } from '../buttons/touchTarget';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly shape: React.ComponentProps<typeof Shape>['name'];
  /** Degrees by which the shape is turned. */
  readonly turn?: number;
  /** Absent where the answers are neither good nor bad. */
  readonly tone?: Tone;
  /** How many have chosen it, and the same in words for those who hear it. */
  readonly count?: { readonly number: number; readonly inWords: string };
}

interface ChoicesProps<Value extends string> {
  /** Id of the question the buttons answer. */
  readonly labelledBy: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen?: Value;
  /** For a screen that is read from the back of the room. */
  readonly large?: boolean;
  readonly onChoose: (value: Value) => void;
}

/** A question answered by one tap, with words, shapes and colours that say the same. The answer can be changed. */
export const Choices = <Value extends string>(props: ChoicesProps<Value>): JSX.Element => {
  const { labelledBy, choices, chosen, large, onChoose } = props;
  const theme = useTheme();
  const classes = getClasses(theme);
  return (
    <div role="group" aria-labelledby={labelledBy} className={large ? classes.largeRow : classes.row}>
      {choices.map(({ value, label, shape, turn = 0, tone, count }) => (
        <button
          key={value}
          type="button"
          className={chosen === value ? classes.chosen : classes.button}
          aria-pressed={chosen === value}
          onClick={() => onChoose(value)}
        >
          <span className={classes.shape} style={tone ? { color: toneColor(tone, theme) } : undefined}>
            <Shape name={shape} turn={turn} size={large ? 28 : 18} />
          </span>
          <span>{label}</span>
          {count && (
            <>
              <span className={classes.count} aria-hidden="true">
                {count.number}
              </span>
              <span className={classes.unseen}>, {count.inWords}</span>
            </>
          )}
        </button>
      ))}
    </div>
  );
};

const getClasses = memoizeFunction((theme: Theme) => {
  const { effects, fonts, palette, semanticColors } = theme;
  const button = {
    ...touchTarget,
    fontFamily: 'inherit',
    fontSize: 'inherit',
    display: 'inline-flex',
    alignItems: 'center',
    gap: 8,
    padding: '4px 12px',
    borderRadius: effects.roundedCorner2,
    border: `1px solid ${semanticColors.buttonBorder}`,
    backgroundColor: semanticColors.buttonBackground,
    color: semanticColors.buttonText,
    cursor: 'pointer',
  } as const;
  const hover = { ':hover': { backgroundColor: semanticColors.buttonBackgroundHovered } };
  const row = { display: 'flex', flexWrap: 'wrap', gap: 8 } as const;
  return mergeStyleSets({
    row: { ...fonts.medium, ...row },
    largeRow: { ...fonts.xLargePlus, ...row, gap: 16 },
    button: [getFocusStyle(theme, { inset: 1 }), { ...button, selectors: { ...touchTarget.selectors, ...hover } }],
    // Thick border and weight besides the colour: also where colours are forced.
    chosen: [
      getFocusStyle(theme, { inset: 2 }),
      {
        ...button,
        padding: '3px 11px',
        border: `2px solid ${palette.themePrimary}`,
        fontWeight: 600,
        selectors: { ...touchTarget.selectors, ...hover },
      },
    ],
    shape: { display: 'inline-flex' },
    count: { fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
    unseen: hiddenContentStyle,
  });
});
